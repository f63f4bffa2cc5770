import type { TypedCell } from '#contract/graph';

/** As a float without a fraction crosses: JSON would write it as an integer. */
export function whole(number: number): TypedCell {
  return { $: 'float', value: `${number}.0` };
}
