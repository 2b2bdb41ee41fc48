export { fileSource } from './file-source.js';
export { ssda903Input } from './ssda903-input.js';
