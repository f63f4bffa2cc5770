import * as z from 'zod';
import { ParamKind, paramsSchema, type QueryParam } from '#contract/query';
import { FORMS } from './header-lines.ts';

const PARAM =
  /^(?<name>\S+)\s+(?<kind>\w+)(?:\((?<bounds>[^)]*)\))?(?:\s+=\s+(?<value>.+?))?\s+-\s+(?<meaning>.+)$/;
const RANGE = /^(?<min>-?\d+)\.\.(?<max>-?\d+)$/;

type Fail = (problem: string) => never;

/** `limit integer(1..200) = 25 - how many neighbours`. */
export function parseParam(words: string, fail: Fail): QueryParam {
  const parts = PARAM.exec(words)?.groups ?? fail(`write ${FORMS.param}`);
  const { name = '', kind, bounds, value, meaning = '' } = parts;
  const known = ParamKind.safeParse(kind);
  if (!known.success) return fail(`the kind ${kind} is unknown; known: ${ParamKind.options.join(', ')}`);
  const param = { name, kind: known.data, meaning, ...toBounds(bounds, fail) };
  if (value === undefined) return param;
  const given = toJson(value, fail);
  const fits = paramsSchema({ params: [param] }).safeParse({ [name]: given });
  if (!fits.success) fail(`the default of ${name} does not fit: ${fits.error.issues[0]?.message ?? ''}`);
  return { ...param, default: given };
}

type Bounds = Pick<QueryParam, 'min' | 'max' | 'choices'>;

/** `integer(1..200)` is a range, `text(in|out|both)` the words to choose from. */
function toBounds(bounds: string | undefined, fail: Fail): Bounds {
  if (bounds === undefined) return {};
  if (bounds.includes('|')) return { choices: bounds.split('|') };
  const range = RANGE.exec(bounds)?.groups ?? fail(`a range is written integer(1..200), not (${bounds})`);
  return { min: Number(range['min']), max: Number(range['max']) };
}

function toJson(text: string, fail: Fail): z.core.util.JSONType {
  try {
    return z.json().parse(JSON.parse(text));
  } catch {
    return fail(`the default ${text} is not JSON; words stand in quotation marks`);
  }
}
