import { PARAM_KINDS, type QueryHeader } from '#contract/query';
import type * as z from 'zod';
import { inWords } from '../request-words.ts';

/** What is wrong with a parameter of this query, told with what the query takes and what for. */
export function paramWords({ title, params }: QueryHeader): z.core.$ZodErrorMap {
  return (issue) => {
    if (issue.code === 'unrecognized_keys') {
      const names = params.map(({ name }) => name).join(', ');
      return `is no parameter of "${title}", which takes ${names === '' ? 'none' : names}`;
    }
    const [name, ...inside] = issue.path ?? [];
    const param = params.find((one) => one.name === name);
    if (param === undefined || inside.length > 0 || issue.code !== 'invalid_type') return inWords(issue);
    const wanted = `${PARAM_KINDS[param.kind].asks} (${param.meaning})`;
    return issue.input === undefined ? `is missing; "${title}" needs ${wanted}` : `must be ${wanted}`;
  };
}
