import type { Span } from '#contract/article';
import { placeOf, toArticles, type Mistake, type Parsed } from './check-file.ts';
import { circlesOf } from './circles-of.ts';
import { groupBy } from './group-by.ts';
import { untaken, type Stretch } from './untaken.ts';

/** A passage of one article that repeats a passage of another. */
interface Copied {
  article: string;
  start: number;
  end: number;
  of: NonNullable<Span['copyOf']>;
  file: string;
  path: string;
}
type ByOriginal = ReadonlyMap<string, readonly Copied[]>;

/** A text cannot be a copy of its own copy. One that says it copies itself is told elsewhere. */
export function findCircles(parsed: readonly Parsed[]): Mistake[] {
  const copied = parsed
    .flatMap((one) => [...copiedIn(one)])
    .filter(({ article, of }) => article !== of.article);
  const byOriginal = groupBy(copied, ({ of }) => of.article);
  const round = amongCircling(byOriginal);
  const closing = [...round].flatMap(([article, copies]) =>
    [...leadingTo(copies, round)].filter((one) => one.article === article),
  );
  const circling = leadingTo(closing, byOriginal);
  return copied
    .filter((one) => circling.has(one))
    .map(({ file, path }) => ({ file, path, problem: 'leads in a circle: one of these texts came first' }));
}

/** Without the copies between articles that lie on no circle together: nearly always all, and then nothing is walked. */
function amongCircling(byOriginal: ByOriginal): ByOriginal {
  const circles = circlesOf(
    new Map([...byOriginal].map(([of, copies]) => [of, new Set(copies.map(({ article }) => article))])),
  );
  const kept = [...byOriginal].map(([of, copies]) => {
    const round = copies.filter(({ article }) => circles.get(article) === circles.get(of));
    return [of, round] as const;
  });
  return new Map(kept.filter(([, copies]) => copies.length > 0));
}

/** These, and whatever is copied from one of them, however often. Each is looked at once: ways are not counted. */
function leadingTo(goals: Iterable<Copied>, byOriginal: ByOriginal): Set<Copied> {
  const found = new Set(goals);
  const left = new Map<string, (by: Stretch) => Copied[]>();
  // A set that grows while it is walked is walked to its end.
  for (const goal of found) {
    const take = left.get(goal.article) ?? untaken(byOriginal.get(goal.article) ?? [], ({ of }) => of);
    left.set(goal.article, take);
    for (const copy of take(goal)) found.add(copy);
  }
  return found;
}

function* copiedIn(one: Parsed): Generator<Copied> {
  for (const { article, ...parts } of toArticles(one)) {
    for (const part of ['claims', 'figures'] as const) {
      for (const [n, { at }] of parts[part].entries()) {
        for (const [m, { start, end, copyOf }] of at.entries()) {
          if (copyOf === undefined) continue;
          const path = `${placeOf(part, n, one)}.at[${m}].copyOf`;
          yield { article: article.id, start, end, of: copyOf, file: one.file, path };
        }
      }
    }
  }
}
