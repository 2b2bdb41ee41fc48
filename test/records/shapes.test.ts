import { expect, it } from 'vitest';
import { shapesText, shapesWritten } from '../../scripts/model/shapes.js';

it('the shapes that a calculator carries are those of the documented tables: `npm run model:shapes` makes them', () => {
  expect(shapesWritten()).toBe(shapesText());
});
