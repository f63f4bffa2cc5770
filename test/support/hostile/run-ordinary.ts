import { readCatalogue } from '../../../server/catalogue/load.ts';
import { CYPHER_FOLDER } from '../../../server/db/text.ts';
import { told, type Ask } from './asking.ts';
import type { Ordinary } from './ordinary.ts';

/** In words what is wrong with the answer to an ordinary question; the gate must let it through on both roads. */
export async function askOrdinary(ask: Ask, [text, brings, params = {}]: Ordinary): Promise<string[]> {
  const verdict = await ask('/api/cypher/explain', { body: { text } });
  const answer = await ask('/api/cypher/run', { body: { text, params } });
  const refused = [verdict, answer].filter(({ status }) => status !== 200);
  if (refused.length > 0)
    return refused.map((one) => `${text} was answered ${one.status}: ${one.text.slice(0, 500)}`);
  const runs = told(verdict)['runs'] === true ? [] : [`${text} may not run: ${verdict.text.slice(0, 500)}`];
  const { rows, columns } = told(answer) as { rows: unknown[][]; columns: string[] };
  const fits =
    'least' in brings
      ? rows.length >= brings.least && columns.length === brings.columns
      : JSON.stringify(rows) === JSON.stringify(brings);
  return fits
    ? runs
    : [...runs, `${text} brought ${rows.length} rows: ${JSON.stringify(rows).slice(0, 300)}`];
}

/** Every shipped text, as if an analyst had written it: neither the rules of its text nor its plan stand against it. */
export async function explainShipped(
  ask: Ask,
  choose = <T>(all: readonly T[]): readonly T[] => all,
): Promise<{ faults: string[]; explained: number }> {
  const queries = choose([...readCatalogue(CYPHER_FOLDER).values()]);
  const faults: string[] = [];
  for (const { id, text, params } of queries) {
    const answer = await ask('/api/cypher/explain', { body: { text, declared: params } });
    if (answer.status !== 200 || told(answer)['runs'] !== true)
      faults.push(`${id} may not run: ${answer.text.slice(0, 500)}`);
  }
  return { faults, explained: queries.length };
}
