export * from './geography/index.js';
export { type Neighbour, type NeighbourModel, type NeighboursReading, neighboursOf, readNeighbours } from './neighbours.js';
