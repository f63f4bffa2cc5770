import { PATH_LIMITS, PathQuestion } from '#contract/path-question';
import { digits } from '../words/count.ts';
import { PLAIN_QUESTION } from './path-spelling.ts';

/** What an address asks, as far as it can be read, and what of it was left out. */
export interface AddressedQuestion {
  readonly question: PathQuestion;
  readonly troubles: readonly string[];
}

/** Browsers and mail programs cut what is longer. */
export const MOST_LETTERS = 4_000;
/** Of what was left out, so much is quoted. */
const QUOTED = 40;

type Field = keyof PathQuestion;

/** One parameter of the address. */
interface Row {
  readonly name: string;
  readonly field: Field;
  /** Null where it is as in the plain question. */
  readonly write: (question: PathQuestion) => string | null;
  /** What the contract judges; `held` is what the parameters before it have made of the field. */
  readonly read: (text: string, held: PathQuestion) => unknown;
  /** What may stand there, where something else stood. */
  readonly takes: string;
  /** It is a list of at most so many, of which each is judged by itself. */
  readonly most?: number;
}

const MOST = {
  from: PATH_LIMITS.ends,
  to: PATH_LIMITS.ends,
  via: PATH_LIMITS.via,
  avoid: PATH_LIMITS.avoid,
} as const;
/** More than there are of any kind. */
const MANY = 100;

const listOf = (text: string) => text.split(',').filter((one) => one !== '');
const toList = (values: readonly string[]) => (values.length === 0 ? null : values.join(','));
const toNumber = (text: string) => (/^-?\d{1,9}$/.test(text) ? Number(text) : text);
const ids = (field: 'from' | 'to' | 'via' | 'avoid'): Row => ({
  name: field,
  field,
  most: MOST[field],
  takes: `ids such as person/ada, at most ${MOST[field]}`,
  read: listOf,
  write: (question) => toList(question[field]),
});
const names = (name: string, field: 'avoidTypes' | 'types' | 'classes' | 'statuses', takes: string): Row => ({
  name,
  field,
  most: MANY,
  takes,
  read: listOf,
  write: (question) =>
    question[field].join() === PLAIN_QUESTION[field].join() ? null : question[field].join(','),
});
const number = (
  name: string,
  field: 'hops' | 'paths' | 'leastStories' | 'leastVoices',
  most: number,
): Row => ({
  name,
  field,
  takes: `a whole number from 1 to ${most}`,
  read: toNumber,
  write: (question) => (question[field] === PLAIN_QUESTION[field] ? null : String(question[field])),
});
const flag = (name: string, field: 'directed' | 'undated'): Row => ({
  name,
  field,
  takes: 'nothing',
  read: (text) => (text === '' ? true : text),
  write: (question) => (question[field] ? '' : null),
});
const days = (name: string, field: 'happened' | 'reported'): Row => ({
  name, field, takes: 'a day, month or year, or two of them as 2021..2023-06',
  read: (text) => {
    const [from = '', to = from] = text.split('..');
    return { from: from === '' ? null : from, to: to === '' ? null : to };
  },
  write: (question) => {
    const { from, to } = question[field];
    if (from === null && to === null) return null;
    return from === to ? from : `${from ?? ''}..${to ?? ''}`;
  },
}); // oxfmt-ignore

const ROWS: readonly Row[] = [
  {
    name: 'mode', field: 'mode', takes: 'shortest, next, in-time, joins or shared', read: (text) => text,
    write: ({ mode }) => (mode === PLAIN_QUESTION.mode ? null : mode),
  },
  ids('from'), ids('to'), ids('via'), ids('avoid'),
  names('avoid-types', 'avoidTypes', 'types of actors such as Country'),
  names('by', 'classes', 'actor, context, speech or hub'),
  names('types', 'types', 'types of relations such as MET'),
  flag('directed', 'directed'),
  names('status', 'statuses', 'asserted, said, alleged, planned, wanted or denied'),
  number('stories', 'leastStories', PATH_LIMITS.support), number('voices', 'leastVoices', PATH_LIMITS.support),
  days('held', 'happened'), days('reported', 'reported'), flag('undated', 'undated'),
  number('hops', 'hops', PATH_LIMITS.hops), number('most', 'paths', PATH_LIMITS.paths),
  {
    name: 'let-in', field: 'hubs', most: PATH_LIMITS.letIn, takes: `ids such as country/freedonia, at most ${PATH_LIMITS.letIn}`,
    read: (text, { hubs }) => ({ ...hubs, letIn: listOf(text) }), write: ({ hubs }) => toList(hubs.letIn),
  },
  {
    name: 'barred-above', field: 'hubs', takes: 'a whole number', read: (text, { hubs }) => ({ ...hubs, threshold: toNumber(text) }),
    write: ({ hubs }) => (hubs.threshold === null ? null : String(hubs.threshold)),
  },
  {
    name: 'all-hubs', field: 'hubs', takes: 'nothing', read: (text, { hubs }) => ({ ...hubs, all: text === '' ? true : text }),
    write: ({ hubs }) => (hubs.all ? '' : null),
  },
]; // oxfmt-ignore

/** `/?paths&from=person/ada&to=person/eve&hops=6`; null where it would be too long to be passed on. */
export function toPathsAddress(question: PathQuestion): string | null {
  const parts = ROWS.flatMap(({ name, write }) => {
    const text = write(question);
    if (text === null) return [];
    return text === '' ? [name] : [`${name}=${encodeURIComponent(text).replaceAll('%2F', '/').replaceAll('%2C', ',')}`];
  });
  const address = `/?${['paths', ...parts].join('&')}`;
  return address.length > MOST_LETTERS ? null : address;
} // oxfmt-ignore

/** Null where the address asks nothing about paths. Each part is judged by itself: what is wrong takes nothing else with it. */
export function readPathsAddress(search: string): AddressedQuestion | null {
  const given = new URLSearchParams(search);
  if (!given.has('paths')) return null;
  const question: PathQuestion = { ...PLAIN_QUESTION };
  const troubles: string[] = [];
  for (const row of ROWS) {
    const texts = given.getAll(row.name);
    if (texts.length === 0) continue;
    const read = readRow(row, { text: texts.join(','), question });
    Object.assign(question, { [row.field]: read.value });
    troubles.push(...read.troubles);
  }
  const strange = [...new Set(given.keys())].filter(
    (name) => name !== 'paths' && ROWS.every((row) => row.name !== name),
  );
  if (strange.length > 0)
    troubles.push(`This address asks something this version does not know: ${toQuotedList(strange)}.`);
  return { question, troubles };
} // oxfmt-ignore

/** Beside these, more would only be noise. */
const MOST_TOLD = 5;

function readRow(row: Row, { text, question }: { text: string; question: PathQuestion }): Read {
  const { name, field, takes, most } = row;
  const kept = question[field];
  if (text.length > MOST_LETTERS)
    return { value: kept, troubles: [`“${name}” is left out: it is longer than ${digits(MOST_LETTERS)} letters.`] };
  const parse = (part: string) => PathQuestion.shape[field].safeParse(row.read(part, question));
  // Each of a list by itself.
  const items = most === undefined ? [text] : listOf(text);
  const taken = items.filter((item) => parse(item).success).slice(0, most);
  const left = items.filter((item) => !taken.includes(item));
  const whole = taken.length === 0 ? null : parse(taken.join(','));
  return { value: whole?.success === true ? whole.data : kept, troubles: left.length === 0 ? [] : [toTrouble({ name, takes, left })] };
} // oxfmt-ignore

interface Read {
  value: unknown;
  troubles: string[];
}

function toTrouble({ name, takes, left }: { name: string; takes: string; left: readonly string[] }): string {
  return `“${name}” leaves out ${toQuotedList(left)}: it takes ${takes}.`;
}

function toQuotedList(items: readonly string[]): string {
  const told = items.slice(0, MOST_TOLD).map((item) => `“${toQuoted(item)}”`);
  const more = items.length > MOST_TOLD ? ` and ${digits(items.length - MOST_TOLD)} more` : '';
  return told.join(', ') + more;
}

function toQuoted(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
