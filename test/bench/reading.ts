import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { toReadable } from '../../server/reading/extract/readable.ts';
import { readText } from '../../server/reading/read.ts';
import { ReadingThread } from '../../server/reading/reading-thread.ts';
import { HOSTILE_TEXTS } from '../support/reading/hostile-texts.ts';
import type { Outcome, Task } from './benches.ts';
import { alone, compare, median, type Aim, type Figure } from './figures.ts';

/** What an article of some 2,400 letters is like: titles, offices, quotes, dates, groups and figures. */
const ARTICLE = [
  'WASHINGTON – The U.S. Department of the Treasury on Tuesday designated three Mexican nationals and two China-based companies that supplied fentanyl precursors to the Sinaloa Cartel.',
  '“These networks profit from the deaths of Americans,” said Under Secretary of the Treasury Jane Roe. She said that the Office of Foreign Assets Control acted together with the Drug Enforcement Administration.',
  'Secretary of State John Doe met with Foreign Minister Li Example in Beijing on January 30, 2024, and spoke by telephone with President Ada Ejemplo of Mexico last week. The two sides agreed to resume talks in March.',
  'Doe, who visited Brazil and Colombia earlier this month, called on the People’s Republic of China to do more. A spokesman for the Chinese Embassy in Washington rejected the accusation and denied that its companies had been involved.',
].join('\n').repeat(3); // oxfmt-ignore

const ABOUT = { title: null, publishedAt: '2024-01-31', publisher: null };
const ARTICLES = 40;

/** Reading as an analyst waits for it, beside the bare model on the same text, and hard texts of two sizes. */
export async function benchReading({ quick, say }: Task): Promise<Outcome> {
  const figures = [benchArticle(quick ? 5 : ARTICLES), await benchFirst()];
  // Of longer ones only a part is read, which would look as if they took less time than is linear.
  const [small, large] = quick ? [10_000, 40_000] : [25_000, 100_000];
  for (const [name, make] of Object.entries(HOSTILE_TEXTS)) {
    const took = [small, large].map((letters) => readOnce(make(letters)));
    const [one = 0, other = 0] = took;
    say(`${name}: ${Math.round(other)} ms`);
    const line = `${name}: ${large.toLocaleString('en')} letters, and ${large / small} times a text of ${small.toLocaleString('en')}`;
    figures.push(compare(line, { ours: other, bare: (one * large) / small, aim: atMost(2) }));
  }
  if (!quick) for (const name of LONGEST) figures.push(benchLongest(name, say));
  const thread = await benchMemory();
  return { figures, facts: { letters: ARTICLE.length, ...thread } };
}

/** Hard to take apart, full of names, and prose without an end. */
const LONGEST = [
  'brackets in turn',
  'capitalised words in a row',
  'numbers in a row',
  'one line without an end',
];

/** As much of it as is read. */
function benchLongest(name: string, say: Task['say']): Figure {
  const text = HOSTILE_TEXTS[name]?.(2_000_000) ?? '';
  const ours = readOnce(text);
  say(`${name}, the longest: ${Math.round(ours)} ms`);
  return alone(`${name}: what is read of 2,000,000 letters`, { ours });
}

/** Of the machine's own drift both have the same part: they take turns. */
function benchArticle(turns: number): Figure {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const [ours, bare]: [number[], number[]] = [[], []];
  readOnce(ARTICLE);
  for (let turn = 0; turn < turns; turn += 1) {
    ours.push(readOnce(ARTICLE));
    const begun = performance.now();
    nlp.readDoc(ARTICLE).tokens().out();
    bare.push(performance.now() - begun);
  }
  return compare('an article, warm', { ours: median(ours), bare: median(bare) });
}

/** With the start of the thread, and the model loaded in it. */
async function benchFirst(): Promise<Figure> {
  const begun = performance.now();
  await new ReadingThread().read(toReadable(ARTICLE, ABOUT));
  return alone('the first article, in a new thread', { ours: performance.now() - begun });
}

/** The process is larger by what the benches hold: the figure is an upper bound. */
async function benchMemory(): Promise<Outcome['facts']> {
  const before = process.memoryUsage.rss();
  const thread = new ReadingThread();
  for (let turn = 0; turn < 10; turn += 1) await thread.read(toReadable(ARTICLE, ABOUT));
  const grown = process.memoryUsage.rss() - before;
  return { 'megabytes of memory of a thread that reads': Math.max(0, Math.round(grown / 1_000_000)) };
}

function readOnce(text: string): number {
  const begun = performance.now();
  readText(toReadable(text, ABOUT));
  return performance.now() - begun;
}

function atMost(ratio: number): Aim {
  return { text: `<= ${ratio} x`, isMet: (ours, bare) => ours <= ratio * bare };
}
