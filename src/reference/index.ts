export * from './geography/index.js';
export { neighboursOf, readNeighbours, type Neighbour, type NeighbourModel, type NeighboursReading } from './neighbours.js';
