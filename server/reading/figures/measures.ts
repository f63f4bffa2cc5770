import type { Measure } from './measure.ts';
import { BODIES } from './measures/bodies.ts';
import { GOODS } from './measures/goods.ts';
import { HARM } from './measures/harm.ts';
import { MONEY_OF } from './measures/money.ts';

/** What numbers measure, and how texts tell it: the first that fits a number has it. */
export const MEASURES: readonly Measure[] = [...BODIES, ...HARM, ...MONEY_OF, ...GOODS];
