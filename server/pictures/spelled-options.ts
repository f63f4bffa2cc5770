import { PictureOptions } from '#contract/picture';
import type { SpelledOptions } from '#contract/picture-endpoint';
import { inWords } from '../request-words.ts';

const NUMBERS = ['page', 'width', 'dpi', 'passages'] as const;
const SWITCHES = ['landscape', 'checked', 'pageNumbers'] as const;

/** What is not told is as usual. What is told wrongly comes back as issues, by the names of the options. */
export function readSpelled({ without = '', ...spelled }: SpelledOptions) {
  const given = Object.entries(spelled).filter(([, text]) => text !== undefined);
  const parts = without.split(',').filter(Boolean).map((part) => [part.trim(), false]); // oxfmt-ignore
  return PictureOptions.safeParse(
    {
      ...Object.fromEntries(given.map(([name, text]) => [name, toValue(name, text ?? '')])),
      parts: Object.fromEntries(parts),
    },
    { error: inWords },
  );
}

function toValue(name: string, text: string): unknown {
  if (NUMBERS.some((one) => one === name)) return text.trim() === '' ? text : Number(text);
  if (!SWITCHES.some((one) => one === name)) return text;
  return { true: true, '': true, false: false }[text] ?? text;
}
