import type { Follow } from '#contract/merged';
import type { SavedCanvas } from '#contract/saved-canvas';

/** What the analyst put on a canvas, in words that can be held against each other. */
export interface Mark {
  what: string;
  of: string | null;
  text: string;
  /** What it says by ids: it is the same whatever the actors are called on that day. */
  same: string;
}

/** By names that stay the same as long as the mark is the same one; what mergers brought under one name is one mark. */
export function marksOf(canvas: SavedCanvas, follow: Follow): ReadonlyMap<string, Mark> {
  const { notes, cards, groups, nodes, threads = [], thread, results = [] } = canvas;
  const {
    tags = [],
    emphasis = [],
    shortLabels = [],
    frames = [],
    hypotheses = [],
    hiddenLines = [],
  } = canvas;
  const supposed = hypotheses.flatMap((one) => (one.is === 'actor' ? [one] : []));
  const names = new Map([...nodes, ...supposed].map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const named = (members: readonly string[]) => [...new Set(members.map(follow.id))].toSorted().join(', ');
  const marks = new Map<string, Said>();
  const put = (what: string, of: string | null, text: string, same = text) => {
    const name = `${what} ${of ?? ''}`;
    const mark = marks.get(name) ?? { what, of, texts: new Map() };
    mark.texts.set(same, text);
    marks.set(name, mark);
  };
  for (const { of, text } of notes) put('Note', follow.either(of), text);
  for (const { id, text } of cards) put('Card', id, text);
  for (const { name, ...on } of tags)
    for (const of of [...on.nodes, ...on.edges]) put(`Tag “${name}”`, follow.either(of), name);
  for (const { is, ...on } of emphasis)
    for (const of of [...on.nodes, ...on.edges]) put('Emphasis', follow.either(of), is);
  for (const { of, text } of shortLabels) put('Short label', follow.id(of), text);
  for (const { id, label, members } of groups)
    put('Group', id, `${label || 'without a name'}: ${named(members)}`);
  for (const { id, title, members } of frames) put('Frame', id, `${title}: ${named(members)}`);
  for (const one of hypotheses)
    put('Hypothesis', one.id, toSupposed(one, nameOf), toSupposed(one, follow.either));
  for (const { id, title } of results) put('Kept answer', id, title);
  for (const { id, hidden } of nodes) if (hidden) put('Hidden', follow.id(id), 'out of sight');
  for (const key of hiddenLines) put('Hidden', follow.key(key), 'out of sight');
  for (const path of [...(thread === null ? [] : [thread]), ...threads]) {
    const along = path.nodes.map(follow.id).join(' – ');
    put('Lit path', along, path.nodes.map(nameOf).join(' – '), along);
  }
  for (const [name, value] of Object.entries(canvas.filters))
    put(`Filter: ${toWords(name)}`, null, toValue(value));
  return new Map([...marks].map(([name, mark]) => [name, toMark(mark)]));
}

interface Said extends Pick<Mark, 'what' | 'of'> {
  /** By what each says by ids. */
  texts: Map<string, string>;
}

function toMark({ what, of, texts }: Said): Mark {
  const inOrder = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const text = inOrder.map(([, words]) => words).join('; ');
  return { what, of, text, same: JSON.stringify(inOrder.map(([same]) => same)) };
}

type Hypothesis = NonNullable<SavedCanvas['hypotheses']>[number];

function toSupposed(one: Hypothesis, nameOf: (id: string) => string): string {
  const { why, hidden } = one;
  return [said(one, nameOf), ...(hidden === true ? ['out of sight'] : []), `because: ${why}`].join(', ');
}

function said(one: Hypothesis, nameOf: (id: string) => string): string {
  if (one.is === 'actor') return `${one.name}${one.type === null ? '' : ` (${one.type})`}`;
  const line = `${nameOf(one.from)} ${one.words} ${nameOf(one.to)}`;
  return [
    line,
    ...(one.directed ? [] : ['either way']),
    ...(one.fact === null ? [] : [`found as ${nameOf(one.fact)}`]),
  ].join(', ');
}

/** `hiddenEntityTypes` -> `hidden entity types`. */
function toWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function toValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(toValue).join(', ');
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .map(([name, part]) => `${toWords(name)} ${toValue(part)}`)
      .join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value ?? 'none');
}
