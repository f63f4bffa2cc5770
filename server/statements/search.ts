import type * as z from 'zod';
import { isFile } from '#contract/file-source';
import type { Limit } from '#contract/graph';
import {
  MOST_HITS, type SaidIn, type StatementsAnswer, type StatementsQuery,
} from '#contract/statements'; // oxfmt-ignore
import type { Texts } from '../articles/texts.ts';
import type { Db } from '../db/run.ts';
import { readAsked, toHeard, whyNothing } from './asked.ts';
import { toBits } from './documents.ts';
import { holdWords, type HeldWords } from './held.ts';
import { rankAside } from './rank.ts';
import { tellHits } from './tell.ts';

export interface Statements {
  search(query: z.output<typeof StatementsQuery>): Promise<StatementsAnswer>;
  /** Reads all that can be found, so that the first who searches does not wait for it. */
  warmUp(): Promise<void>;
}

interface Library {
  db: Db;
  texts: Texts;
}

/** Finds words in what was said: in claims, figures, notes, and in the texts that are at hand. */
export function openStatements({ db, texts }: Library): Statements {
  const words = holdWords({ db, texts });
  return {
    async search({ text, in: places, zone, limit, after }) {
      const asked = readAsked(text);
      const held = await words();
      const { counts, zones, total, cut } = await rankAside(held, {
        asked,
        // The contract holds them to the names there are.
        places: places.split(',') as SaidIn[],
        zones: toBits(zone.split(',')),
      });
      const documents = cut(after, limit);
      const { hits, articles } = await tellHits(db, { asked, documents, texts });
      return {
        heard: toHeard(asked),
        why: whyNothing(asked),
        hits,
        articles,
        counts,
        zones,
        texts: textsAmong(held, texts),
        limits: toLimits({ shown: hits.length, passed: documents.length, total, after }),
      };
    },
    async warmUp() {
      await words();
    },
  };
}

/** Of how many articles the text is searched. */
function textsAmong({ records }: HeldWords, texts: Texts): StatementsAnswer['texts'] {
  const articles = records.filter((record) => !isFile(record));
  const present = articles.filter(({ textSha256 }) => texts.has(textSha256)).length;
  return { present, of: articles.length, why: texts.why };
}

/** `passed`: what was looked at for this answer; what is gone meanwhile is passed and not shown. */
function toLimits({ shown, passed, total, after }: Told): Limit[] {
  const left = Math.max(0, total - after);
  if (passed >= left) return [];
  const why = `One answer holds ${shown} of the hits; the likeliest come first.`;
  return [{ what: 'rows', shown: after + passed, total, atLeast: false, why, raise: `Ask on from hit ${after + passed}; one answer holds ${MOST_HITS} at most.` }];
} // oxfmt-ignore

interface Told {
  shown: number;
  passed: number;
  total: number;
  after: number;
}
