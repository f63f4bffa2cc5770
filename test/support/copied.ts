import type { Article, ArticleFile } from '#contract/article';

/** So many words in a row are a sentence of somebody's: fewer are names and offices. */
const ALIKE = 8;
/** Of which so many stand outside of quotation marks: two who quote one speaker copy nothing of each other. */
const OWN = 4;

interface Word {
  word: string;
  start: number;
  end: number;
  quoted: boolean;
}
interface Stretch {
  start: number;
  end: number;
}

/** What a younger text has word for word from an older one. */
export function copiedStretches(older: string, younger: string): Stretch[] {
  const theirs = wordsOf(older).map(({ word }) => word);
  const runs = new Set(theirs.map((_word, at) => theirs.slice(at, at + ALIKE).join(' ')));
  const ours = wordsOf(younger);
  const shared = ours.map(() => false);
  for (const at of ours.keys()) {
    const run = ours.slice(at, at + ALIKE);
    if (run.length === ALIKE && runs.has(run.map(({ word }) => word).join(' ')))
      shared.fill(true, at, at + ALIKE);
  }
  const stretches: Word[][] = [];
  for (const [at, word] of ours.entries()) {
    if (shared[at] !== true) continue;
    if (shared[at - 1] === true) stretches.at(-1)?.push(word);
    else stretches.push([word]);
  }
  return stretches
    .filter((words) => words.filter(({ quoted }) => !quoted).length >= OWN)
    .map((words) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }));
}

type Told = Pick<ArticleFile, 'article' | 'claims' | 'figures'>;

/** Claims and figures that point into a copied passage and do not say that it is one. */
export function uncopied(files: readonly Told[], textOf: (article: Article) => string): string[] {
  return files.flatMap(({ article: younger, claims, figures }) =>
    files
      .filter(({ article }) => dayOf(article) < dayOf(younger))
      .flatMap(({ article: older }) => {
        const stretches = copiedStretches(textOf(older), textOf(younger));
        return [...claims, ...figures].flatMap(({ id, at }) =>
          at
            .filter(({ start, end }) => stretches.some((one) => one.start <= start && end <= one.end))
            .filter(({ copyOf }) => copyOf?.article !== older.id)
            .map(({ start, end }) => `${id} at ${start}-${end} repeats ${older.id}`),
        );
      }),
  );
}

/** The day on which it can first have appeared. */
function dayOf({ publishedNotBefore, publishedAt }: Article): string {
  return publishedNotBefore ?? publishedAt;
}

function wordsOf(text: string): Word[] {
  let quoted = false;
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(/[\p{L}\p{N}]+|["“”\n]/gu)) {
    if (found === '“') quoted = true;
    else if (found === '”' || found === '\n') quoted = false;
    else if (found === '"') quoted = !quoted;
    else words.push({ word: found.toLowerCase(), start: index, end: index + found.length, quoted });
  }
  return words;
}
