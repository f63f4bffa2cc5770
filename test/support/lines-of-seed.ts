import type { ArticlePackage } from '#contract/article';
import { articleOf } from '../../server/articles/witness.ts';
import { readSeed } from '../../seed/read.ts';

/**
 * One claim or figure of an article, by its id, or what stands in it: `<article>/mention-at-<start>` or
 * `<article>/alias-<name>`.
 */
export type Line = string;

export async function seedArticle(id: string): Promise<ArticlePackage> {
  const whole = (await readSeed('seed')).find(({ article }) => article.id === id);
  if (whole === undefined) throw new Error(`the seed has no article ${id}`);
  return whole;
}

/** The article but for these lines. */
export function without(lines: readonly Line[], whole: ArticlePackage): ArticlePackage {
  const out = new Set(lines);
  const isIn = (line: Line) => !out.has(line);
  const { id } = whole.article;
  const less = {
    ...whole,
    claims: whole.claims.filter((claim) => isIn(claim.id)),
    figures: whole.figures.filter((figure) => isIn(figure.id)),
    mentions: whole.mentions.filter(({ start }) => isIn(`${id}/mention-at-${start}`)),
    entities: whole.entities.map(({ aliases, ...entity }) => ({
      ...entity,
      aliases: aliases?.filter((alias) => isIn(`${id}/alias-${alias}`)),
    })),
  };
  if (countLines(less) !== countLines(whole) - out.size) {
    throw new Error(`the seed has not all of the lines ${lines.join(', ')}, or one of them several times`);
  }
  return less;
}

interface Resting {
  readonly query: string;
  readonly restsOn: Line;
}

/**
 * What rests on lines in groups within which no two ask the same query or rest on lines that name the same actor: what
 * goes wrong without one line is not another's doing. An answer of a query may name the lines of its other questions.
 */
export function apart<T extends Resting>(resting: Iterable<T>, whole: ArticlePackage): T[][] {
  const groups: { all: T[]; names: Set<string> }[] = [];
  for (const one of resting) {
    const names = [one.query, ...actorsIn(one.restsOn, whole)];
    const fitting = groups.find((group) => names.every((name) => !group.names.has(name)));
    const group = fitting ?? { all: [], names: new Set() };
    if (fitting === undefined) groups.push(group);
    group.all.push(one);
    for (const name of names) group.names.add(name);
  }
  return groups.map(({ all }) => all);
}

function actorsIn(line: Line, { claims, figures, mentions, entities }: ArticlePackage): string[] {
  const article = articleOf(line);
  return [
    ...claims.filter(({ id }) => id === line).flatMap(({ subject, object }) => [subject, object]),
    ...figures.filter(({ id }) => id === line).flatMap(({ subject, place }) => [subject, place ?? subject]),
    ...mentions.filter(({ start }) => line === `${article}/mention-at-${start}`).map(({ entity }) => entity),
    ...entities
      .filter(({ aliases }) => aliases.some((alias) => line === `${article}/alias-${alias}`))
      .map(({ id }) => id),
  ];
}

function countLines({ claims, figures, mentions, entities }: ArticlePackage): number {
  const aliases = entities.flatMap((entity) => entity.aliases ?? []);
  return [claims, figures, mentions, aliases].reduce((sum, { length }) => sum + length, 0);
}
