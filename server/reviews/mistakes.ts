import type { ArticlePackage } from '#contract/article';
import type { PublishPreview } from '#contract/review-endpoints';
import { checkPackages } from '../articles/check.ts';
import { NO_TEXTS } from '../articles/texts.ts';
import type { Desk } from './desk.ts';
import type { Made } from './package.ts';
import type { People } from './people.ts';
import type { Identities } from './who.ts';

type Mistake = PublishPreview['mistakes'][number];

/** What must be known of an article before anything can be published of it. */
export function missingIn({ reviewed: { about }, text, why }: Desk): Mistake[] {
  const missing: Mistake[] = [];
  const ask = (where: string, problem: string, advice: string) => missing.push({ where, problem, advice });
  if (text === null)
    ask('text', why ?? 'the text is not at hand', 'Put it back, and the passages can be checked.');
  if (about.title === null) ask('title', 'nobody has said how the article is called', 'Write its title.');
  if (about.publisher === null)
    ask(
      'publisher',
      'nobody has said who published the article',
      'Name its publisher: it is a voice of its own.',
    );
  if (about.publishedAt === null)
    ask(
      'publishedAt',
      'nobody has said when the article was published',
      'Write the day, the month or the year, and how it was inferred where the text does not have it.',
    );
  return missing;
}

/** Whom nobody knows any more: the reader does not find him now, or he was taken back. */
export function strangersIn({ unknown }: People): Mistake[] {
  return [...unknown].flatMap(([id, keys]) =>
    [...new Set(keys)].map((key) => ({
      where: key,
      problem: `names ${id}, of whom nothing is known`,
      advice: 'Edit it to name somebody of the text, or say who that is.',
    })),
  );
}

const ADVICE: Readonly<Record<string, string>> = {
  claims: 'Edit the claim, or reject it.',
  figures: 'Edit the figure, or reject it.',
  entities: 'Correct what is said of them.',
};

/** What validation has against a package, each at what the reviewer knows: a key, a local id, or a field of the article. */
export function mistakesIn(
  { package: made, keys }: Made,
  { desk, who, articles }: { desk: Desk; who: Identities; articles: readonly string[] },
): Mistake[] {
  const { text, review } = desk;
  const texts =
    text === null
      ? NO_TEXTS
      : {
          ...NO_TEXTS,
          has: (sha256: string) => sha256 === review.textSha256,
          whole: (sha256: string) => (sha256 === review.textSha256 ? text : null),
          all: () => [[review.textSha256, text] as const],
        };
  const judged = { ...made, entities: made.entities.map((entity) => ({ ...entity, basis: {} })) };
  const { mistakes } = checkPackages([{ file: review.id, text: JSON.stringify(judged) }], {
    loaded: articles,
    texts,
    anyRole: true,
  });
  const localOf = new Map([...who.ids].map(([local, id]) => [id, local]));
  return mistakes.map(({ path, problem }) => {
    const [, part = '', n = '', rest = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
    const where = placeOf(made, { part, n: Number(n), keys, localOf }) ?? path.replace(/^article\.?/, '');
    const told = [rest, problem].filter((words) => words !== '' && words !== 'type').join(' ');
    return { where, problem: told, advice: ADVICE[part] ?? 'Correct what is known of the article.' };
  });
}

function placeOf(
  made: ArticlePackage,
  {
    part,
    n,
    keys,
    localOf,
  }: { part: string; n: number; keys: Made['keys']; localOf: ReadonlyMap<string, string> },
): string | undefined {
  if (part === 'claims' || part === 'figures') return keys.get(made[part][n]?.id ?? '');
  const id = part === 'entities' ? made.entities[n]?.id : undefined;
  return id === undefined ? undefined : (localOf.get(id) ?? id);
}
