import { toRandom } from '../../seed/generate.ts';
import { USUAL_ZONES } from '#contract/statements';
import { readAsked } from '../../server/statements/asked.ts';
import { toBits, type Document, type Home } from '../../server/statements/documents.ts';
import { toExcerpt } from '../../server/statements/excerpt.ts';
import { rankAside } from '../../server/statements/rank.ts';
import { createWordIndex } from '../../server/statements/word-index.ts';
import { wordsIn } from '../../server/statements/words.ts';
import { askInTurn } from './ask.ts';
import type { Outcome, Task } from './benches.ts';
import { alone, compare, median, type Figure } from './figures.ts';

const SEED = 20_261_130;
const SIZES = { full: { claims: 200_000, asked: 60 }, quick: { claims: 10_000, asked: 10 } };
const VOCABULARY = 40_000;
const CLAIMS_OF_ARTICLE = 50;
/** As the page asks for them. */
const HITS = 50;

/** What is typed, made of the words of one of the claims: so that each finds something. */
const KINDS: Record<string, { typed: (words: readonly string[]) => string; bare: (words: readonly string[]) => RegExp }> = {
  'one word, however often it is said': { typed: ([a = '']) => a, bare: ([a]) => new RegExp(`\\b${a}\\b`, 'i') },
  'two words of one claim': {
    typed: ([a, b]) => `${a} ${b}`,
    bare: ([a, b]) => new RegExp(`\\b${a}\\b.*\\b${b}\\b|\\b${b}\\b.*\\b${a}\\b`, 'i'),
  },
  'a phrase of two words': { typed: ([a, b]) => `"${a} ${b}"`, bare: ([a, b]) => new RegExp(`\\b${a} ${b}\\b`, 'i') },
  'the first four letters of a word': {
    typed: ([a = '']) => `${a.slice(0, 4)}*`,
    bare: ([a = '']) => new RegExp(`\\b${a.slice(0, 4)}`, 'i'),
  },
}; // oxfmt-ignore

export async function benchStatements({ quick, say }: Task): Promise<Outcome> {
  const { claims, asked } = quick ? SIZES.quick : SIZES.full;
  const random = toRandom(SEED);
  const texts = toTexts(claims, random);
  say(`${claims.toLocaleString('en')} claims were made up`);
  const began = performance.now();
  const index = createWordIndex();
  const documents: Document[] = [];
  let home: Home | undefined;
  for (const [at, text] of texts.entries()) {
    if (at % CLAIMS_OF_ARTICLE === 0)
      home = { id: `article/a${at / CLAIMS_OF_ARTICLE}`, day: 20_230_101, article: null, file: null };
    index.add(wordsIn(text).map(({ word }) => word));
    if (home !== undefined)
      documents.push({ in: 'claims', id: `${home.id}/c${at}`, home, start: at, end: at, zones: toBits(['body']), note: null }); // oxfmt-ignore
  }
  const figures: Figure[] = [alone('all claims read into the index', { ours: performance.now() - began })];
  const held = { index, documents, records: [] };
  const zones = toBits(USUAL_ZONES);
  for (const [what, { typed, bare }] of Object.entries(KINDS)) {
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let n = 0; n < asked; n++) {
      const words = (texts[Math.floor(random() * texts.length)] ?? '').replace('.', '').split(' ');
      const pair = words.slice(Math.floor(random() * (words.length - 1)));
      const asks = {
        ours: async () => {
          const question = readAsked(typed(pair));
          const ranked = await rankAside(held, { asked: question, places: ['claims'], zones });
          for (const { start } of ranked.cut(0, HITS)) toExcerpt(texts[start] ?? '', question);
        },
        bare: () => Promise.resolve(texts.filter((text) => bare(pair).test(text))),
      };
      const { ours, bare: its } = await askInTurn(asks, { count: 1, first: n });
      times.ours.push(...ours);
      times.bare.push(...its);
    }
    const goal = { text: 'quicker than the scan', isMet: (mine: number, its: number) => mine < its };
    figures.push(compare(`${what}: p50`, { ours: median(times.ours), bare: median(times.bare), aim: goal }));
    figures.push(compare(`${what}: the slowest`, { ours: Math.max(...times.ours), bare: Math.max(...times.bare) }));
  }
  return { figures, facts: { claims, words: VOCABULARY, searchesOfAKind: asked, ...CONTENTS } };
} // oxfmt-ignore

const CONTENTS = {
  ours: `question read, all hits found, counted and ranked by article, ${HITS} of them cut out and marked`,
  bare: 'every claim tried by one regular expression without case: no order, no accents, no marks',
  notMeasured: 'what the database is asked for beside it (two stamps, and the rows of 50 hits by id), the same however many claims there are',
}; // oxfmt-ignore

/** Sentences of 8 to 22 words, few of which are said often and most seldom. */
function toTexts(claims: number, random: () => number): string[] {
  const letters = 'etaoinshrdlucmfw';
  const vocabulary = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 3 + Math.floor(random() * 8) }, () => letters.charAt(Math.floor(random() * letters.length))).join(''),
  );
  const word = () => vocabulary[Math.floor(VOCABULARY ** random()) - 1] ?? 'the';
  return Array.from({ length: claims }, () => `${Array.from({ length: 8 + Math.floor(random() * 15) }, word).join(' ')}.`);
} // oxfmt-ignore
