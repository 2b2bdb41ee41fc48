export * from './geography/index.js';
export { readNeighbours, type Neighbour, type NeighbourModel, type NeighboursReading } from './neighbours.js';
