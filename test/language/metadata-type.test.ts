import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { Gap } from '../../src/language/gap.js';
import type { Metadata } from '../../src/language/metadata.js';
import type { gapSchema } from '../../src/language/schema/gap.js';
import type { metadata } from '../../src/language/schema/metadata.js';

type Frozen<T> = T extends readonly (infer E)[] ? readonly Frozen<E>[] : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

it('the interface that is written out and the schema say the same', () => {
  expectTypeOf<Metadata>().toEqualTypeOf<Frozen<z.infer<typeof metadata>>>();
  expectTypeOf<Frozen<z.infer<typeof gapSchema>>>().toExtend<Gap>();
  expectTypeOf<Gap>().toExtend<Frozen<z.infer<typeof gapSchema>>>();
});
