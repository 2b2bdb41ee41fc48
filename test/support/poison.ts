import { poisonMemory } from '../../src/engine/memory/poison.js';

poisonMemory(true);
