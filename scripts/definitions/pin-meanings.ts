import { definitions } from '../../definitions/index.js';
import { pinMeanings } from './hashes.js';

const added = pinMeanings(definitions);
console.log(added.length === 0 ? 'Every meaning is pinned.' : `Pinned: ${added.join(', ')}`);
