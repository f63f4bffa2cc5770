import { dayRange, type Day } from '#contract/days';
import type { SourcePackage } from '#contract/file-source';
import type { Limit } from '#contract/graph';
import { EntityType } from '#contract/ontology';
import { MOST_IMPORTED } from '#contract/imports';
import type { PublishPreview } from '#contract/review-endpoints';
import { contentHash } from '../articles/import.ts';
import { latestDay } from '../articles/latest-day.ts';
import { readPackage } from '../articles/package.ts';
import { readStates } from '../articles/project.ts';
import { textIn } from '../articles/text-in.ts';
import { canonical, sha256 } from '../db/canonical.ts';
import type { WriteTransaction } from '../db/run.ts';
import { internalText } from '../db/text.ts';
import { readJudged } from '../judgements/read.ts';
import { endsOf, toChanges, type KnownEnd } from './changes.ts';
import { copyIn, type Original } from './copied.ts';
import type { Desk } from './desk.ts';
import { circlingIn } from './circling.ts';
import { missingIn, mistakesIn, strangersIn } from './mistakes.ts';
import { toPackage, type Made } from './package.ts';
import { acceptedIn, peopleOf } from './people.ts';
import { identify, type Identities } from './who.ts';

/** What publishing would come to; `made` is null where something stands against it. */
export interface Looked {
  readonly preview: PublishPreview;
  readonly made: Made | null;
  /** The graph holds just this already. */
  readonly isThere: boolean;
  /** Under which ids whoever is new is published, by local id: they are his for ever. */
  readonly ids: ReadonlyMap<string, string>;
}

interface Looking {
  tx: WriteTransaction;
  /** Texts of which this one is a copy, as far as they are at hand. */
  originals: readonly Original[];
}

type Lists = Pick<PublishPreview, 'newEntities' | 'matched' | 'changes'>;

/** What publishing a desk would change in the graph as it is. Nothing is written: whoever publishes looks once more. */
export async function look(desk: Desk, { tx, originals }: Looking): Promise<Looked> {
  const judged = await readJudged(tx);
  const people = peopleOf(desk);
  const who = await identify(people, { tx, judged, desk });
  const told = { newEntities: toNew(who), matched: [...who.matched] };
  const found = [...missingIn(desk), ...strangersIn(people), ...who.mistakes];
  const nothing = { ...told, changes: NO_CHANGES };
  const counts = countsOf(desk, who);
  if (acceptedIn(desk.reviewed).length === 0) found.push(NOTHING_ACCEPTED);
  if (found.length > 0) return refused(found, { lists: nothing, counts });
  const copyOf = copyIn(desk.text ?? '', originals);
  const made = toPackage({ desk, people, who, copyOf });
  const articles = await readArticles(tx);
  const mistakes = [
    ...mistakesIn(made, { desk, who, articles }),
    ...(await circlingIn(tx.run, made.package)),
  ];
  if (mistakes.length > 0) return refused(mistakes, { lists: nothing, counts });

  const coming = made.package;
  const leaving = await readPackage(tx, desk.review.id);
  // Published names let a reader find more of them: that is no reason to publish again, but that none were marked is.
  const said = toSaid(coming);
  const isThere = leaving !== null && toSaid(leaving) === said;
  const states = await readStates(tx, {
    leaving,
    coming,
    reread: [],
    judged: { before: judged, after: judged },
  });
  const asOf = await readAsOf(tx, coming.article.publishedAt);
  const [was, is] = [states.was(), states.is()];
  const ends = [...was.relations.values(), ...is.relations.values()].flatMap(({ from, to }) => [from, to]);
  const known = await readKnown(tx, ends);
  const comparing = { was, is, asOf, known };
  const changes = toChanges(comparing);
  const digest = sha256(canonical([said, told, changes]));
  return {
    made,
    isThere,
    ids: new Map(who.fresh.map(({ id, local }) => [local.id, id])),
    preview: cut({
      mistakes: [],
      ...told,
      changes,
      ends: endsOf(changes, comparing),
      asOf,
      counts,
      limits: limitsOf(desk),
      digest: isThere ? null : digest,
    }),
  };
}

/** All that counts as published: of the names in the text only whether any are marked. */
function toSaid(given: SourcePackage): string {
  return canonical([contentHash({ ...given, mentions: [] }), given.mentions.length > 0]);
}

/** What is not read, at the moment or ever, is told with what that costs. */
export function limitsOf({ verdict, text, reading }: Pick<Desk, 'verdict' | 'text' | 'reading'>): Limit[] {
  if (verdict.is !== 'stopped' || text === null) return [...reading.limits];
  const why = `the text could not be read just now, so no names are marked in it (${verdict.why ?? 'no cause is known'})`;
  return [{ what: 'time', shown: 0, total: null, atLeast: false, why, raise: 'Look again later, and publish then: the names are marked.' }];
} // oxfmt-ignore

const NO_CHANGES: PublishPreview['changes'] = {
  new: [], strengthened: [], contested: [], ended: [], changed: [], gone: [],
}; // oxfmt-ignore

const NOTHING_ACCEPTED = {
  where: 'claims',
  problem: 'nothing of the article was accepted yet',
  advice: 'Accept a claim, or make one by selecting words.',
};

function refused(
  mistakes: PublishPreview['mistakes'],
  { lists, counts }: { lists: Lists; counts: PublishPreview['counts'] },
): Looked {
  const preview = cut({ mistakes, ...lists, ends: [], asOf: null, counts, limits: [], digest: null });
  return { made: null, isThere: false, ids: new Map(), preview };
}

function toNew({ fresh }: Identities): PublishPreview['newEntities'] {
  return fresh.map(({ id, local }) => ({ id, name: local.name, type: local.type, local: local.id }));
}

function countsOf({ reading, reviewed }: Desk, { ids }: Identities): PublishPreview['counts'] {
  const count = (decided: ReadonlyMap<string, { is: string }>) =>
    [...decided.values()].filter(({ is }) => is === 'accepted').length;
  const undecided = [
    ...reading.claims.filter(({ key }) => !reviewed.claims.has(key)),
    ...reading.figures.filter(({ key }) => !reviewed.figures.has(key)),
  ];
  return {
    claims: count(reviewed.claims),
    figures: count(reviewed.figures),
    entities: new Set(ids.values()).size,
    undecided: undecided.length,
  };
}

async function readArticles(tx: WriteTransaction): Promise<string[]> {
  return (await tx.run(internalText('review-texts'))).map((row) => textIn(row, 'id'));
}

/** The latest day on which one of the sources may have appeared, this one among them (DECISIONS 3). */
async function readAsOf(tx: WriteTransaction, published: string): Promise<Day> {
  const days = await tx.run(internalText('data-day'));
  const latest = latestDay([published, ...days.map((row) => textIn(row, 'day'))]);
  return dayRange(latest ?? published).last;
}

async function readKnown(tx: WriteTransaction, ids: readonly string[]): Promise<Map<string, KnownEnd>> {
  const rows = await tx.run(internalText('entity-names'), { ids: [...new Set(ids)] });
  return new Map(
    rows.map((row): [string, KnownEnd] => [
      textIn(row, 'id'),
      { name: textIn(row, 'name'), type: EntityType.parse(row['type']), named: row['named'] === true },
    ]),
  );
}

/** A list is cut where nobody would read on, and says so; the digest is of all of it. */
function cut(preview: PublishPreview): PublishPreview {
  const limits = [...preview.limits];
  const most = MOST_IMPORTED.told;
  const first = <T>(list: readonly T[], what: string): T[] => {
    if (list.length > most)
      limits.push({
        what: 'rows',
        shown: most,
        total: list.length,
        atLeast: false,
        why: `of the ${what} the first ${most} are listed`,
      });
    return list.slice(0, most);
  };
  const changes = {
    new: first(preview.changes.new, 'new relations'),
    strengthened: first(preview.changes.strengthened, 'strengthened relations'),
    contested: first(preview.changes.contested, 'contested relations'),
    ended: first(preview.changes.ended, 'ended relations'),
    changed: first(preview.changes.changed, 'changed relations'),
    gone: first(preview.changes.gone, 'relations that go'),
  };
  const told = Object.values(changes).flatMap((part) => part.flatMap(({ line }) => [line.from, line.to]));
  const ends = new Set(told);
  return {
    ...preview,
    mistakes: first(preview.mistakes, 'things that stand against it'),
    newEntities: first(preview.newEntities, 'new entities'),
    matched: first(preview.matched, 'matched entities'),
    changes,
    ends: preview.ends.filter(({ id }) => ends.has(id)),
    limits,
  };
}
