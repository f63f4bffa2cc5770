import { dayRange, type Day } from '#contract/days';
import type { GraphEdge, Limit } from '#contract/graph';
import { toFollow } from '#contract/merged';
import { STATUS_ORDER } from '#contract/ontology';
import { hasEnded, toPhrase } from '#contract/phrases';
import {
  LINE_CHANGES, type LineChange, type RepairedLine, type RepairPreview,
} from '#contract/repairs'; // oxfmt-ignore
import { latestDay } from '../articles/latest-day.ts';
import { readStates, PROJECTION_SECONDS } from '../articles/project.ts';
import { difference, type State } from '../articles/state.ts';
import { textIn } from '../articles/text-in.ts';
import { canonical, sha256 } from '../db/canonical.ts';
import type { Db, WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { meantBy } from './concerned.ts';
import { prepare, type Case, type Wish } from './prepare.ts';

/** Of each list: who is asked to approve more does not read it. */
const MOST_TOLD = 200;

/** What a decision would change. Several reads, and no write. */
export async function previewDecision(db: Db, wish: Wish): Promise<RepairPreview> {
  const tx: WriteTransaction = {
    run: (text, params) => db.records(text, params, { seconds: PROJECTION_SECONDS }),
  };
  return previewOf(tx, await prepare(tx, wish));
}

export async function previewOf(tx: WriteTransaction, prepared: Case): Promise<RepairPreview> {
  const { judgement, judged, articles, left } = prepared;
  const states = await readStates(tx, { leaving: null, coming: null, reread: articles, judged });
  const [was, is] = [states.was(), states.is()];
  const days = (await tx.run(internalText('data-day'), {})).map((row) => textIn(row, 'day'));
  const day = latestDay(days);
  const changes = toChanges({ was, is, day: day === null ? null : dayRange(day).last });
  const names = await readNames(tx, { was, is, lines: changes.map(({ line }) => line) });
  const told = changes.map(({ what, line }) => ({ what, line: { ...line, says: toSentence(line, names) } }));
  const of = (what: LineChange) => told.filter((one) => one.what === what).map(({ line }) => line);
  const byChange = <T>(value: (what: LineChange) => T) =>
    Object.fromEntries(LINE_CHANGES.map((what) => [what, value(what)])) as Record<LineChange, T>;
  const entities = toEntityChanges({ was, is, judged });
  const content = { lines: byChange(of), ...entities, claims: claimsOf(prepared), left: [...left] };
  return {
    ...content,
    lines: byChange((what) => of(what).slice(0, MOST_TOLD)),
    counts: byChange((what) => of(what).length),
    limits: LINE_CHANGES.flatMap((what) => limitOf(what, of(what).length)),
    digest: sha256(canonical([meaningOf(judgement), content])),
  };
}

/** The same decision by another, or for another reason, changes the same. */
function meaningOf({ id: _id, by: _by, why: _why, ...meaning }: Case['judgement']): object {
  return meaning;
}

function claimsOf({ judgement, made }: Case): number {
  const meant = meantBy(judgement, made);
  if (meant?.kind === 'correct') return meant.corrections.length;
  return meant !== null && 'claim' in meant ? 1 : 0;
}

type Untold = Omit<RepairedLine, 'says'>;

/** Every line that is not what it was, each under the first change that is true of it. */
function toChanges({ was, is, day }: { was: State; is: State; day: Day | null }): { what: LineChange; line: Untold }[] {
  const { created, changed, gone } = difference(was.relations, is.relations);
  const follow = toFollow(mergedIn({ was, is }));
  const moved = new Map(gone.flatMap(({ key }) => {
    const now = follow.key(key);
    return now !== key && is.relations.has(now) ? [[key, now] as const] : [];
  }));
  const arrived = new Set(moved.values());
  return [
    ...created.filter(({ key }) => !arrived.has(key)).map((after) => ({ what: 'new' as const, line: { key: after.key, before: null, after } })),
    ...gone.map((before) => {
      const now = moved.get(before.key);
      const after = now === undefined ? null : (is.relations.get(now) ?? null);
      return { what: after === null ? ('gone' as const) : ('moved' as const), line: { key: before.key, before, after } };
    }),
    ...changed.flatMap((after) => {
      const before = was.relations.get(after.key);
      return before === undefined ? [] : [{ what: toChange(before, after, day), line: { key: after.key, before, after } }];
    }),
  ].toSorted((a, b) => (a.line.key < b.line.key ? -1 : 1));
} // oxfmt-ignore

function toChange(before: GraphEdge, after: GraphEdge, day: Day | null): LineChange {
  if (after.contested && !before.contested) return 'contested';
  if (hasEnded(after, day) && !hasEnded(before, day)) return 'ended';
  const [stronger, weaker] = [strengthOf(after), strengthOf(before)];
  const at = stronger.findIndex((value, n) => value !== weaker[n]);
  if (at < 0) return 'changed';
  return (stronger[at] ?? 0) > (weaker[at] ?? 0) ? 'strengthened' : 'weakened';
}

/** The weightiest first. */
function strengthOf({ status, inferred, hedged, voices, stories }: GraphEdge): number[] {
  return [-STATUS_ORDER.indexOf(status), -Number(inferred || hedged), voices, stories];
}

/** By former id, the survivor that it was not merged into before. */
function mergedIn({ was, is }: { was: State; is: State }): ReadonlyMap<string, string> {
  const formers = [...is.entities].flatMap(([id, { properties }]) =>
    ((properties['formerIds'] as string[] | undefined) ?? []).map((former) => [former, id] as const),
  );
  return new Map(formers.filter(([former]) => was.entities.has(former)));
}

function toEntityChanges({
  was,
  is,
  judged: { before, after },
}: Pick<Case, 'judged'> & { was: State; is: State }): Pick<RepairPreview, 'merged' | 'split' | 'changed'> {
  const { created, changed, gone } = difference(was.entities, is.entities);
  const named = (state: State, id: string) => ({ id, name: nameIn(state, id) ?? id });
  return {
    merged: gone.map(({ id }) => Object.assign(named(was, id), { into: named(is, after.resolve(id)) })),
    split: created.map(({ id, type }) => Object.assign(named(is, id), { type, from: before.resolve(id) })),
    changed: changed.map(({ id }) => named(is, id)),
  };
}

function nameIn({ entities }: State, id: string): string | undefined {
  const name = entities.get(id)?.properties['name'];
  return typeof name === 'string' ? name : undefined;
}

/** Of those whose articles are not read anew, the graph tells the names. */
async function readNames(
  tx: WriteTransaction,
  { was, is, lines }: { was: State; is: State; lines: readonly Untold[] },
): Promise<(id: string) => string> {
  const ends = lines.flatMap(({ before, after }) => [before, after].flatMap((edge) => (edge === null ? [] : [edge.from, edge.to]))); // oxfmt-ignore
  const known = (id: string) => nameIn(is, id) ?? nameIn(was, id);
  const ids = [...new Set(ends)].filter((id) => known(id) === undefined);
  const rows = ids.length === 0 ? [] : await tx.run(internalText('entity-names'), { ids });
  const names = new Map(rows.map((row) => [textIn(row, 'id'), textIn(row, 'name')]));
  return (id) => known(id) ?? names.get(id) ?? id;
}

function toSentence({ before, after }: Untold, nameOf: (id: string) => string): string {
  const edge = before ?? after;
  return edge === null ? '' : `${nameOf(edge.from)} ${toPhrase(edge)} ${nameOf(edge.to)}`;
}

function limitOf(what: LineChange, total: number): Limit[] {
  if (total <= MOST_TOLD) return [];
  const why = `of the lines that would be ${what} the first ${MOST_TOLD} are listed`;
  return [{ what: 'rows', shown: MOST_TOLD, total, atLeast: false, why }];
}
