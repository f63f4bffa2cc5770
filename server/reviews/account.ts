import type { ReadCandidate, ReadEntity } from '#contract/reading';
import type { ReviewAccount } from '#contract/review';
import type { WriteTransaction } from '../db/run.ts';
import { readKnown, type Known } from '../imports/known.ts';
import { readJudged } from '../judgements/read.ts';
import type { Judged } from '../judgements/judgements.ts';
import { layOut, type Desk, type Room } from './desk.ts';
import { readRow, toRecord } from './store.ts';

/** All that somebody needs who reviews an article. */
export async function accountOf(room: Room, id: string): Promise<ReviewAccount> {
  const { db } = room;
  const desk = await layOut(room, id);
  const [row, entities] = await Promise.all([
    readRow(db.records, id),
    withCandidates(desk, { run: db.records }),
  ]);
  return {
    row,
    text: desk.text,
    why: desk.why,
    regions: desk.review.found.regions,
    verdict: desk.verdict,
    reading: { ...desk.reading, entities },
    copies: [...desk.copies],
    steps: desk.steps.map(toRecord),
  };
}

/** Whom of the graph they may be, but for those of whom only this article tells. */
async function withCandidates(
  { reading, review, reviewed }: Desk,
  tx: WriteTransaction,
): Promise<ReadEntity[]> {
  if (reading.entities.length === 0) return [];
  const judged = await readJudged(tx);
  const words = new Set(reading.entities.flatMap(wordsOf));
  const known = await readKnown(tx, { file: review.id, words, resolve: judged.resolve });
  return reading.entities.map((entity) => {
    const others = new Set([...(reviewed.different.get(entity.id) ?? [])].map(judged.resolve));
    const candidates = candidatesOf(entity, { known, judged }).filter(({ id }) => !others.has(id));
    return { ...entity, candidates };
  });
}

function wordsOf({ name, aliases, candidates }: ReadEntity): string[] {
  return [name, ...aliases, ...candidates.map(({ id }) => id)];
}

/** Those of the very name first, then those of another name, then whom the reader thought of. */
function candidatesOf(
  entity: ReadEntity,
  { known, judged }: { known: Known; judged: Judged },
): ReadCandidate[] {
  const { name, aliases, type, named } = entity;
  const isNameable = named && type !== 'Group';
  const called = (words: readonly string[], why: (word: string) => string) =>
    words.flatMap((word) =>
      known
        .byName(word)
        .filter((one) => one.type === type)
        .map((one) => ({ id: one.id, name: one.name, why: why(word) })),
    );
  const thought = entity.candidates.flatMap(({ id, why }) => {
    const there = known.byId(judged.resolve(id));
    return there === undefined ? [] : [{ id: there.id, name: there.name, why }];
  });
  const all = isNameable
    ? [
        ...called([name], () => 'is called exactly so'),
        ...called(aliases, (word) => `is called “${word}”, too`),
        ...thought,
      ]
    : thought;
  const found = new Map<string, ReadCandidate>();
  for (const one of all) if (!found.has(one.id)) found.set(one.id, one);
  return [...found.values()];
}
