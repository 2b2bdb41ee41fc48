/**
 * Authorities of England by date, and statistical neighbours.
 *
 * @module csc-indicators/reference
 */

export * from './geography/index.js';
export { type Neighbour, type NeighbourModel, type NeighboursReading, neighboursOf, readNeighbours } from './neighbours.js';
