import { placeOf, toArticles, toEntities, type Mistake, type Parsed } from './check-file.ts';
import { groupBy } from './group-by.ts';
import { idsUsedIn } from './used-ids.ts';

/** One id, one thing. */
export function findDoubles(parsed: readonly Parsed[]): Mistake[] {
  const named = parsed.flatMap((one) => [...namesIn(one)]);
  const groups = groupBy(named, ({ id, scope }) => `${scope} ${id}`);
  return [...groups.values()].flatMap(([first, ...more]) =>
    more.map(({ id, file, path }) => ({
      file,
      path,
      problem: `${id} is there already: ${first?.file} ${first?.path}`,
    })),
  );
}

interface Name {
  id: string;
  file: string;
  path: string;
  /** Each package declares what it uses; a list of entities declares for all. */
  scope: string;
}

function* namesIn(one: Parsed): Generator<Name> {
  const { file } = one;
  const scope = one.kind === 'package' ? file : '';
  for (const [n, { id }] of toEntities(one).entries())
    yield { id, file, path: `${placeOf('entities', n, one)}.id`, scope };
  for (const { article, claims, figures } of toArticles(one)) {
    yield { id: article.id, file, path: 'article.id', scope: '' };
    for (const [n, { id }] of claims.entries())
      yield { id, file, path: `${placeOf('claims', n, one)}.id`, scope: '' };
    for (const [n, { id }] of figures.entries())
      yield { id, file, path: `${placeOf('figures', n, one)}.id`, scope: '' };
  }
}

/** An entity stands while something refers to it, so one that nothing refers to would not be there. */
export function findUnused(parsed: readonly Parsed[]): Mistake[] {
  const used = union(parsed.flatMap(toArticles).map(idsUsedIn));
  return parsed.flatMap((one) => {
    const here = one.kind === 'package' ? idsUsedIn(one.content) : used;
    return toEntities(one).flatMap(({ id }, n) =>
      here.has(id) ? [] : [{ file: one.file, path: `entities[${n}]`, problem: `nothing refers to ${id}` }],
    );
  });
}

function union(sets: readonly ReadonlySet<string>[]): Set<string> {
  const all = new Set<string>();
  for (const set of sets) for (const one of set) all.add(one);
  return all;
}
