import type { KeptPaths } from '#contract/kept-paths';
import { toFollow } from '#contract/merged';
import type { PathQuestion } from '#contract/path-question';
import type { Merger } from '../../client/words/merged.ts';
import { entitiesById } from '../exports/elements.ts';
import { mergedAmong } from '../articles/former-ids.ts';
import type { Db } from '../db/run.ts';

interface Current {
  readonly results: readonly KeptPaths[];
  readonly mergers: readonly Merger[];
}

interface Named {
  readonly ids: readonly string[];
  readonly keys: readonly string[];
  /** What somebody was called when it was kept. */
  readonly nameOf: (id: string) => string;
}

/** Kept answers by the ids and keys that stand now, with whom they named that was merged since. */
export async function currentAnswers(kept: readonly KeptPaths[], { ids, keys, nameOf }: Named, db: Db): Promise<Current> {
  const merged = await mergedAmong(db, { ids, keys });
  if (merged.size === 0) return { results: kept, mergers: [] };
  const survivors = await entitiesById(db, [...merged.values()]);
  const names = new Map(survivors.map(({ id, name }) => [id, name]));
  return {
    results: kept.map((one) => renamed(one, merged)),
    mergers: ids.flatMap((id) => {
      const now = names.get(merged.get(id) ?? '');
      return now === undefined ? [] : [{ was: nameOf(id), now }];
    }),
  };
} // oxfmt-ignore

function renamed(kept: KeptPaths, merged: ReadonlyMap<string, string>): KeptPaths {
  const follow = toFollow(merged);
  return {
    ...kept,
    question: asked(kept.question, follow.id),
    paths: kept.paths.map((path) => ({
      ...path,
      nodes: path.nodes.map(follow.id),
      lines: path.lines.map((line) => ({ ...line, key: follow.key(line.key) })),
    })),
  };
}

function asked(question: PathQuestion, now: (id: string) => string): PathQuestion {
  const all = (ids: readonly string[]) => [...new Set(ids.map(now))];
  const { from, to, via, avoid, hubs } = question;
  return {
    ...question,
    from: all(from), to: all(to), via: all(via), avoid: all(avoid), hubs: { ...hubs, letIn: all(hubs.letIn) },
  }; // oxfmt-ignore
}
