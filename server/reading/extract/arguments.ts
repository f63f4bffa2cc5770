import { IsoPrefix } from '#contract/days';
import { BadArguments, fromHere, readSwitches } from '../../command.ts';

export const USAGE = `npm run extract -- --in FILE --out FILE.json --date 2024-01-31
  --in FILE          a plain text, a paragraph a line
  --out FILE.json    what was read in it; written over if it is there
  --date DATE        the day (or 2024-01, or 2024) on which it was published: "yesterday" is told by it
  --title WORDS      the line of the text that is its title
  --publisher NAME   who says "we" in it
  --full             all suggestions, as the page has them; else in the form of the labels, and without those of rules
                     that are known to be wrong more often than right`;

export interface ExtractArguments {
  readonly from: string;
  readonly to: string;
  readonly publishedAt: IsoPrefix | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly isFull: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const KNOWN = { in: text, out: text, date: text, title: text, publisher: text, full: flag, help: flag };

/** What the command was given. Null: only help was asked for. */
export function readArguments(given: readonly string[]): ExtractArguments | null {
  const {
    in: from,
    out,
    date,
    title,
    publisher,
    full,
    help,
  } = readSwitches(given, {
    known: KNOWN,
    usage: USAGE,
  });
  if (help === true) return null;
  if (from === undefined || from === '') throw new BadArguments(`Say which text is read.\n\n${USAGE}`);
  if (out === undefined || out === '')
    throw new BadArguments(`Say where the file goes that tells what was read.\n\n${USAGE}`);
  if (fromHere(from) === fromHere(out))
    throw new BadArguments('--in and --out name the same file; the text would be lost.');
  return {
    from: fromHere(from),
    to: fromHere(out),
    publishedAt: date === undefined ? null : toDate(date),
    title: title ?? null,
    publisher: publisher ?? null,
    isFull: full === true,
  };
}

function toDate(given: string): IsoPrefix {
  const date = IsoPrefix.safeParse(given);
  if (date.success) return date.data;
  const why = date.error.issues.map(({ message }) => message).join('; ');
  throw new BadArguments(`--date ${given} is no date: ${why}.`);
}
