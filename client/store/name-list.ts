import * as z from 'zod';
import { NameAnswer, NameCandidate } from '#contract/name-list';
import { count, digits, outOf } from '../words/count.ts';
import { toReasonWords, toTriedWords } from '../words/name-reasons.ts';

/** An actor for whom a name may stand. */
const NamedActor = NameCandidate.pick({ id: true, type: true, name: true, about: true });
export type NamedActor = z.infer<typeof NamedActor>;

/** A row of the text with its other columns, which are written as they were. */
const Entry = z.strictObject({ line: z.int(), given: z.string(), cells: z.array(z.string()).default([]) });
const TooLong = Entry.extend({ letters: z.int() });
/** Listed before, in the line `of`. */
const Repeat = Entry.extend({ of: z.int() });

/** What the analyst decided: who it is, or that it is none of those who were found. */
export const NameRow = Entry.extend({
  /** Of a name that is too long to be searched. */
  letters: z.int().nullable(),
  /** Null until it was looked up. */
  answer: NameAnswer.nullable(),
  /** The id of a candidate or of who was chosen by hand, `none`, or null while nothing is decided. */
  decided: z.string().nullable(),
  /** Who is no candidate: looked for by the analyst. */
  byHand: NamedActor.nullable().default(null),
});
export type NameRow = z.infer<typeof NameRow>;

/** A list of names that is looked up: as it was given, what was found, and what was decided. */
export const NameList = z.strictObject({
  /** The name of its file; null for what was pasted. */
  source: z.string().nullable(),
  /** What the other columns of the text are called. */
  columns: z.array(z.string()).default([]),
  rows: z.array(NameRow),
  /** What one list does not hold, to be the next one. */
  rest: z.array(Entry),
  restTooLong: z.array(TooLong).default([]),
  blank: z.int(),
  /** Of the rows, and of those that wait. */
  repeats: z.array(Repeat).default([]),
  restRepeats: z.array(Repeat).default([]),
  /** The lines whose likely ones were accepted together, while that stands: it is taken back together. */
  accepted: z.array(z.int()).default([]),
  /** False when the other candidates were left out to keep it over a reload. */
  isWhole: z.boolean().default(true),
  /** False when the other columns were, too. */
  hasColumns: z.boolean().default(true),
});
export type NameList = z.infer<typeof NameList>;

export const NONE_OF_THESE = 'none';

/** How it stands with a name. */
export const NAME_STANDINGS = [
  'waiting',
  'found',
  'decided',
  'likely',
  'refused',
  'none',
  'unsearched',
] as const;
export type NameStanding = (typeof NAME_STANDINGS)[number];

export function standingOf({ letters, answer, decided }: NameRow): NameStanding {
  if (decided === NONE_OF_THESE) return 'refused';
  if (decided !== null) return 'decided';
  if (letters !== null) return 'unsearched';
  if (answer === null) return 'waiting';
  if (answer.verdict === 'exact') return 'found';
  return answer.verdict;
}

/** Whom the name stands for: found alone, or decided. */
export function chosenOf({ answer, decided, byHand }: NameRow): NamedActor | null {
  if (decided === NONE_OF_THESE) return null;
  if (decided !== null && byHand?.id === decided) return byHand;
  if (decided !== null) return answer?.candidates.find(({ id }) => id === decided) ?? null;
  return answer?.verdict === 'exact' ? (answer.candidates[0] ?? null) : null;
}

export function isByHand({ decided, byHand }: NameRow): boolean {
  return decided !== null && byHand?.id === decided;
}

/** Each actor once, however many of the names are theirs. */
export function actorsOf(rows: readonly NameRow[]): NamedActor[] {
  const chosen = rows.flatMap((row) => chosenOf(row) ?? []);
  return [...new Map(chosen.map((one) => [one.id, one])).values()];
}

export type NameCounts = Readonly<Record<NameStanding, number>>;

export function countNames(rows: readonly NameRow[]): NameCounts {
  const counts = Object.fromEntries(NAME_STANDINGS.map((standing) => [standing, 0])) as Record<
    NameStanding,
    number
  >;
  for (const row of rows) counts[standingOf(row)] += 1;
  return counts;
}

/** As the method tells it: "312 names: 240 found, 31 likely, 41 not found". */
export function toFoundWords(rows: readonly NameRow[]): string {
  const looked = rows.filter(({ answer }) => answer !== null);
  const of = (verdict: NameAnswer['verdict']) =>
    digits(looked.filter(({ answer }) => answer?.verdict === verdict).length);
  return `${count(looked.length, 'name', 'names')}: ${of('exact')} found, ${of('likely')} likely, ${of('none')} not found`;
}

/** What of the text is not in the list, and why; empty when all of it is. */
export function toLeftOut({ rows, rest, restTooLong, blank, repeats }: NameList): string[] {
  const beyond = rest.length + restTooLong.length;
  const unsearched = rows.filter(({ letters }) => letters !== null);
  return [
    ...(beyond === 0
      ? []
      : [`${outOf(rows.length, rows.length + beyond)} rows, because one list holds 5,000`]),
    ...(blank === 0 ? [] : [`${count(blank, 'empty line', 'empty lines')} left out`]),
    ...(repeats.length === 0
      ? []
      : [`${count(repeats.length, 'name', 'names')} listed before, looked up once: ${toRepeated(repeats)}`]),
    ...(unsearched.length === 0
      ? []
      : [
          `${count(unsearched.length, 'name', 'names')} of more than 300 letters not searched: ${toLines(unsearched)}`,
        ]),
  ];
}

/** "line 61 as line 12": it stands for whom that one stands for. */
function toRepeated(repeats: NameList['repeats']): string {
  const told = repeats
    .slice(0, LINES_TOLD)
    .map(({ line, of }) => `line ${digits(line)} as line ${digits(of)}`);
  const more = repeats.length > LINES_TOLD ? ` and ${digits(repeats.length - LINES_TOLD)} more` : '';
  return `${told.join(', ')}${more}`;
}

const LINES_TOLD = 5;

function toLines(rows: readonly NameRow[]): string {
  const told = rows.slice(0, LINES_TOLD).map(({ line }) => digits(line));
  const more = rows.length > LINES_TOLD ? ` and ${digits(rows.length - LINES_TOLD)} more` : '';
  return `line${rows.length === 1 ? '' : 's'} ${told.join(', ')}${more}`;
}

/** "3 found, 15 likely": each standing that there is, in the words of the filter; none of those still to come. */
export function toStandingWords(counts: NameCounts): string {
  const told = NAME_STANDINGS.filter((standing) => standing !== 'waiting' && counts[standing] > 0);
  return told.map((standing) => `${digits(counts[standing])} ${STANDING_WORDS[standing]}`).join(', ');
}

export const BY_HAND = 'chosen by hand';

export const STANDING_WORDS: Readonly<Record<NameStanding, string>> = {
  waiting: 'not looked up yet',
  found: 'found',
  decided: 'decided',
  likely: 'likely',
  refused: 'none of these',
  none: 'not found',
  unsearched: 'not searched',
};

/** Why it stands so, in the words of the search. */
export function toWhy(row: NameRow): string {
  const { answer, letters } = row;
  if (isByHand(row)) return BY_HAND;
  if (answer === null) return letters === null ? '' : toMissWords(row);
  const [best] = answer.candidates;
  const shown = answer.candidates.find(({ id }) => id === row.decided) ?? best;
  if (shown === undefined) return toMissWords(row);
  const sharing = answer.candidates.filter(({ why }) => why === 'name' || why === 'alias').length;
  const shared = answer.verdict === 'likely' && sharing > 1 ? `${digits(sharing)} are called so; ` : '';
  return `${shared}${toReasonWords(shown)}`;
}

/** Why nobody was found for it. */
export function toMissWords({ answer, letters }: NameRow): string {
  if (letters !== null) return `${digits(letters)} letters are no name`;
  return answer === null ? 'it was not looked up' : toTriedWords(answer);
}
