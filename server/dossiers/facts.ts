import type { Dossier } from '#export/dossier/dossier';
import { tallyChecks, toTallyWords } from '../../client/words/checks.ts';
import { count } from '../../client/words/count.ts';
import { toDate } from '../../client/words/days.ts';
import type { Studio } from '../pictures/picture.ts';
import type { Commission } from './commission.ts';
import type { Matter } from './matter.ts';

/** What it is of, by which day it speaks, who made it and with what. */
export function toFacts(commission: Commission, matter: Matter, { version }: Studio): Dossier['facts'] {
  const { dataDay, judgedOn, options, checks, numbers, results, seen } = matter;
  const tally = tallyChecks(numbers.keys(), checks);
  const { question } = seen.of;
  const facts: (readonly [string, string] | null)[] = [
    toOf(commission),
    ['Data as of', dataDay === null ? 'no day: nothing is loaded' : toDate(dataDay)],
    judgedOn === null || judgedOn === dataDay ? null : ['Judged as of', toDate(judgedOn)],
    question.length === 0 ? null : [commission.asked === undefined ? 'Asked last' : 'Asked', question.join(' ')],
    results.length === 0 ? null : ['Answers', count(results.length, 'answer about paths', 'answers about paths')],
    ['Lines', numbers.size === 0 ? 'none' : `${count(numbers.size, 'line', 'lines')}; ${toTallyWords(tally)}`],
    options.analyst === '' ? null : ['By', `${options.analyst}, stated, not verified`],
    ['Made with', `Redthread ${version}`],
  ];
  return facts.flatMap((fact) => (fact === null ? [] : [fact]));
} // oxfmt-ignore

function toOf({ investigation, asked }: Commission): readonly [string, string] {
  if (asked !== undefined) return ['Of', `the answer of the query “${asked.name}” (${asked.query})`];
  if (investigation === null) return ['Of', 'a canvas that is not kept'];
  return ['Investigation', `${investigation.title}, version ${investigation.version} (${investigation.id})`];
}
