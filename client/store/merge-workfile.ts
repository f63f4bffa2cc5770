import type { Hypothesis } from '#contract/own-marks';
import { MAX_NOTE } from '#contract/saved-canvas';
import type { Point } from '#drawing/point';
import { forget } from './expansions.ts';
import { placesOf, toGround } from './merge-ground.ts';
import type { Canvas, WrittenNote } from './state.ts';

/** Ids for what stands under an id that another already has. */
type NewId = () => string;

/**
 * The open canvas with another laid beside it. Whoever is placed stays, and what the open one says of an element comes
 * first; newcomers keep the places of the other canvas, all moved alike where these are taken. What was merged before
 * adds nothing: parts to which nothing comes are the very same.
 */
export function mergeCanvas(mine: Canvas, theirs: Canvas, newId: NewId): Canvas {
  const nodes = grown(mine.nodes, theirs.nodes);
  const edges = grown(
    mine.edges,
    new Map([...theirs.edges].filter(([, { from, to }]) => nodes.has(from) && nodes.has(to))),
  );
  const newNodes = new Set([...nodes.keys()].filter((id) => !mine.nodes.has(id)));
  const newEdges = new Set([...edges.keys()].filter((key) => !mine.edges.has(key)));
  const isNew = (of: string): boolean => newNodes.has(of) || newEdges.has(of);
  const isHere = (of: string): boolean => nodes.has(of) || edges.has(of);
  const cards = newCards(mine, theirs);
  const supposed = newHypotheses(mine, theirs, { newId, isHere });
  const groups = newGroups(mine, theirs, { newId, isNew });
  const by = toGround(
    placesOf(mine),
    placesOf({
      positions: only(theirs.positions, (id) => newNodes.has(id)),
      cards: new Map(cards.map((card, at) => [String(at), card])),
      groups: new Map(groups),
      hypotheses: new Map(supposed.map((one) => [one.id, one])),
    }),
  );
  const moved = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
  const withPlace = <T extends { at: Point }>(one: T): T => ({ ...one, at: moved(one.at) });
  const positions = grown(
    mine.positions,
    new Map([...theirs.positions].flatMap(([id, at]) => (newNodes.has(id) ? [[id, moved(at)]] : []))),
  );
  const notes = mergeNotes(mine.notes, only(theirs.notes, isHere));
  const besides = cardsOf(notes.besides, { ...theirs, positions }, mine);
  return {
    nodes,
    edges,
    positions,
    threads: mine.threads.length > 0 || theirs.threads.length === 0 ? mine.threads : theirs.threads,
    pinned: grownSet(mine.pinned, [...theirs.pinned].filter(isNew)),
    hidden: grownSet(mine.hidden, [...theirs.hidden].filter(isNew)),
    groups: grown(mine.groups, new Map(groups.map(([id, group]) => [id, { ...group, at: moved(group.at) }]))),
    expansions: grown(
      mine.expansions,
      forget(only(theirs.expansions, isNew), {
        nodes: [...mine.nodes.keys()],
        edges: [...mine.edges.keys()],
      }),
    ),
    notes: notes.merged,
    cards: grown(mine.cards, new Map([...cards.map(withPlace), ...besides].map((card) => [newId(), card]))),
    results: grown(
      mine.results,
      new Map(fresh(mine.results, theirs.results, newId).map((one) => [one.id, one])),
    ),
    tags: mergeTags(mine.tags, only(theirs.tags, isHere)),
    emphasis: grown(mine.emphasis, only(theirs.emphasis, isHere)),
    shortLabels: grown(mine.shortLabels, only(theirs.shortLabels, isHere)),
    frames: grown(mine.frames, new Map(newFrames(mine, theirs, { newId, isHere }))),
    hypotheses: grown(
      mine.hypotheses,
      new Map(supposed.map((one) => [one.id, one.is === 'actor' ? { ...one, at: moved(one.at) } : one])),
    ),
    filters: mine.filters,
  };
}

/** What is there stays; the very same where nothing comes. */
function grown<T>(mine: ReadonlyMap<string, T>, theirs: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const news = [...theirs].filter(([key]) => !mine.has(key));
  return news.length === 0 ? mine : new Map([...mine, ...news]);
}

function grownSet(mine: ReadonlySet<string>, theirs: readonly string[]): ReadonlySet<string> {
  const news = theirs.filter((one) => !mine.has(one));
  return news.length === 0 ? mine : new Set([...mine, ...news]);
}

function only<T>(map: ReadonlyMap<string, T>, isWanted: (of: string) => boolean): ReadonlyMap<string, T> {
  return new Map([...map].filter(([of]) => isWanted(of)));
}

/** One of the same words is the same one, whatever its id. */
function fresh<T extends { readonly id: string }>(
  mine: ReadonlyMap<string, T>,
  theirs: ReadonlyMap<string, T>,
  newId: NewId,
): T[] {
  const said = new Set([...mine.values()].map((one) => toWords({ ...one, id: '' })));
  const underOwnId = (one: T): T => (mine.has(one.id) ? { ...one, id: newId() } : one);
  return [...theirs.values()].filter((one) => !said.has(toWords({ ...one, id: '' }))).map(underOwnId);
}

/** Both sides come from one schema, but maybe not with their fields in one order. */
function toWords(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function newCards({ cards }: Canvas, theirs: Canvas) {
  const said = new Set([...cards.values()].map(({ by, text }) => toWords([by, text])));
  return [...theirs.cards.values()].filter(({ by, text }) => !said.has(toWords([by, text])));
}

interface Taking {
  readonly newId: NewId;
}

/** An actor is in one group at most: the open one's. A group with somebody who is placed comes open, so that all stay. */
function newGroups(
  mine: Canvas,
  theirs: Canvas,
  { newId, isNew }: Taking & { isNew: (id: string) => boolean },
) {
  const taken = new Set([...mine.groups.values()].flatMap(({ members }) => members));
  return [...theirs.groups].flatMap(([id, group]) => {
    const members = group.members.filter((member) => !taken.has(member));
    if (members.length === 0) return [];
    const isOpen = group.isOpen || !members.every(isNew);
    return [[mine.groups.has(id) ? newId() : id, { ...group, members, isOpen }] as const];
  });
}

function newFrames(
  mine: Canvas,
  theirs: Canvas,
  { newId, isHere }: Taking & { isHere: (id: string) => boolean },
) {
  const said = new Set([...mine.frames.values()].map(({ title, members }) => toWords([title, members])));
  return [...theirs.frames].flatMap(([id, { title, members: all }]) => {
    const members = all.filter(isHere);
    if (members.length === 0 || said.has(toWords([title, members]))) return [];
    return [[mine.frames.has(id) ? newId() : id, { title, members }] as const];
  });
}

/** Lines come with their ends: one that leads to somebody who is not here is left out. */
function newHypotheses(
  mine: Canvas,
  theirs: Canvas,
  { newId, isHere }: Taking & { isHere: (id: string) => boolean },
): Hypothesis[] {
  const byWords = new Map([...mine.hypotheses.values()].map((one) => [toSupposed(one), one.id]));
  /** Under which id each of theirs stands. */
  const now = new Map<string, string>();
  const news: Hypothesis[] = [];
  const take = (one: Hypothesis, own: string) => {
    const same = byWords.get(toSupposed(one));
    const id = same ?? (mine.hypotheses.has(own) ? `hypothesis:${newId()}` : own);
    now.set(own, id);
    if (same === undefined) news.push({ ...one, id });
  };
  const all = [...theirs.hypotheses.values()];
  for (const one of all) if (one.is === 'actor') take(one, one.id);
  const endOf = (end: string): string | undefined => now.get(end) ?? (isHere(end) ? end : undefined);
  for (const one of all) {
    if (one.is === 'actor') continue;
    const [from, to] = [endOf(one.from), endOf(one.to)];
    if (from !== undefined && to !== undefined) take({ ...one, from, to }, one.id);
  }
  return news;
}

/** What it says; where it stands, and whether it is out of sight, is each canvas's own. */
function toSupposed(one: Hypothesis): string {
  const { id: _id, hidden: _hidden, ...said } = one;
  return toWords(said.is === 'actor' ? { ...said, at: null } : said);
}

function mergeTags(mine: Canvas['tags'], theirs: Canvas['tags']): Canvas['tags'] {
  const news = [...theirs].flatMap(([of, names]) => {
    const before = mine.get(of) ?? [];
    const added = names.filter((name) => !before.includes(name));
    return added.length === 0 ? [] : [[of, [...before, ...added].toSorted()] as const];
  });
  return news.length === 0 ? mine : new Map([...mine, ...news]);
}

/** On one element both are kept, the other's beneath; `besides` does not fit there. */
function mergeNotes(mine: Canvas['notes'], theirs: Canvas['notes']) {
  const merged = new Map(mine);
  const besides: (readonly [string, WrittenNote])[] = [];
  for (const [of, note] of theirs) {
    const before = mine.get(of);
    const beneath = `\n\n${toHead(note)}\n${note.text}`;
    if (before !== undefined && (before.text === note.text || isBeneath(before.text, beneath))) continue;
    const text = before === undefined ? note.text : before.text + beneath;
    if (text.length > MAX_NOTE) besides.push([of, note]);
    else merged.set(of, before === undefined ? note : { ...before, text });
  }
  const isSame = merged.size === mine.size && [...merged].every(([of, note]) => mine.get(of) === note);
  return { merged: isSame ? mine : merged, besides };
}

/** To its end, or to where the next one begins: a note that only begins alike is another. */
function isBeneath(text: string, beneath: string): boolean {
  return `${text}\n\n`.includes(`${beneath}\n\n`);
}

/** By the day as it is kept: what is merged tomorrow is known by the same words. */
function toHead({ by, writtenAt }: WrittenNote): string {
  return `${by ?? 'Somebody'}${writtenAt === null ? '' : `, ${writtenAt.slice(0, 10)}`}:`;
}

/** A note that does not fit below another stands beside its element as a card. */
function cardsOf(
  besides: readonly (readonly [string, WrittenNote])[],
  { positions, edges }: Pick<Canvas, 'positions' | 'edges'>,
  { cards }: Canvas,
) {
  const said = new Set([...cards.values()].map(({ text }) => text));
  const placeOf = (of: string) => positions.get(of) ?? positions.get(edges.get(of)?.from ?? '');
  return besides.flatMap(([of, note]) => {
    const { x, y } = placeOf(of) ?? { x: 0, y: 0 };
    return said.has(note.text) ? [] : [{ ...note, at: { x: x + 60, y: y + 60 } }];
  });
}
