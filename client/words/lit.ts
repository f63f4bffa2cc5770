import { count } from './count.ts';

/** "A path of 2 steps", "Path 2 of 5, 3 steps", "3 of 5 paths lit, of 2 to 4 steps"; `at`: which of its answer the only one is. */
export function toLitWords(
  lit: readonly { readonly edges: readonly unknown[] }[],
  { at, of }: { at: number; of: number },
): string {
  const lengths = lit.map(({ edges }) => edges.length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  if (lit.length === 1) {
    const steps = count(most, 'step', 'steps');
    return at === -1 || of === 1 ? `A path of ${steps}` : `Path ${at + 1} of ${of}, ${steps}`;
  }
  const number = of > lit.length ? `${lit.length} of ${of} paths` : count(lit.length, 'path', 'paths');
  return `${number} lit, of ${least === most ? '' : `${least} to `}${count(most, 'step', 'steps')}`;
}
