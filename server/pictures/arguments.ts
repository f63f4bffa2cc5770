import { extname } from 'node:path';
import * as z from 'zod';
import { PictureFormat, PICTURE_FORMATS, type PictureOptions } from '#contract/picture';
import type { ParamKind, QueryHeader } from '#contract/query';
import { LAYOUTS, type LayoutName } from '#drawing/layouts/table';
import { BadArguments, fromHere, readSwitches } from '../command.ts';
import { readSpelled } from './spelled-options.ts';

export const USAGE = `npm run picture -- --investigation ID --out FILE.svg
npm run picture -- --query paths/shortest --from ID --to ID --out FILE.png
  --investigation ID   a saved investigation
  --query ID           a saved query; --from, --to, --param NAME=VALUE give what it asks for (a list by commas)
  --out FILE           .svg, .png or .pdf; --force writes over a file that is there
  --layout NAME        of a query: ${Object.keys(LAYOUTS).join(', ')}
  --title --subtitle --handling --analyst WORDS    --what canvas|path|group   --group ID
  --theme light|dark   --ink colour|grey   --ground paper|white|transparent|#rrggbb   --letters usual|large|largest
  --paper A4|A3|Letter --landscape   --page N   --width PIXELS   --dpi 72..600
  --without PARTS      of: question, legend, counts, footnotes, sources, cards, date, fingerprint (by commas)
  --passages WORDS     quotes so many words of each passage, where ARTICLES_DIR has the text
  --checked            tells how many of the lines somebody checked
  --page-numbers`;

export interface Arguments {
  readonly file: string;
  readonly force: boolean;
  readonly format: PictureFormat;
  readonly options: PictureOptions;
  readonly of: { readonly investigation: string } | { readonly query: string; readonly layout: LayoutName | null; readonly given: readonly (readonly [string, string])[] };
} // oxfmt-ignore

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const KNOWN = {
  investigation: text, query: text, from: text, to: text, param: { type: 'string', multiple: true }, out: text, force: flag, layout: text,
  title: text, subtitle: text, handling: text, analyst: text, what: text, group: text, theme: text, ink: text, ground: text, letters: text,
  paper: text, landscape: flag, page: text, width: text, dpi: text, without: text, passages: text, checked: flag, 'page-numbers': flag, help: flag,
} as const; // oxfmt-ignore

/** What the command was given, judged by the very schema that judges what the page sends. Null: only help was asked for. */
export function readArguments(given: readonly string[]): Arguments | null {
  const values = parse(given);
  if (values.help === true) return null;
  if (values.out === undefined) throw new BadArguments(`Say where the picture goes.\n\n${USAGE}`);
  const format = PictureFormat.safeParse(extname(values.out).slice(1).toLowerCase());
  if (!format.success)
    throw new BadArguments(
      `${values.out} tells no format; end it with ${Object.keys(PICTURE_FORMATS).map((one) => `.${one}`).join(', ')}.`,
    ); // oxfmt-ignore
  return {
    file: fromHere(values.out),
    force: values.force === true,
    format: format.data,
    options: toOptions(values),
    of: toOf(values),
  };
}

type Values = ReturnType<typeof parse>;
type Of = Pick<Values, 'investigation' | 'query' | 'layout' | 'from' | 'to' | 'param'>;

const parse = (given: readonly string[]) => readSwitches(given, { known: KNOWN, usage: USAGE });

function toOptions({ landscape, checked, 'page-numbers': pageNumbers, ...values }: Values): PictureOptions {
  const { investigation: _i, query: _q, from: _f, to: _t, param: _p, out: _o, force: _force, layout: _l, help: _h, ...spelled } = values;
  const parsed = readSpelled({
    ...spelled,
    landscape: String(landscape === true),
    checked: String(checked === true),
    pageNumbers: String(pageNumbers === true),
  });
  if (parsed.success) return parsed.data;
  const told = parsed.error.issues.map(({ path, message }) => `--${path.join('.') || 'options'}: ${message}`);
  throw new BadArguments(`The picture cannot be made so.\n${told.join('\n')}`);
} // oxfmt-ignore

/** Of what a command is asked for: an investigation, or the answer of a query. */
export function toOf(values: Of, usage = USAGE): Arguments['of'] {
  const { investigation, query, layout, from, to, param = [] } = values;
  if ((investigation === undefined) === (query === undefined))
    throw new BadArguments(`Give either --investigation or --query.\n\n${usage}`);
  if (investigation !== undefined) return { investigation };
  const named = z.enum(Object.keys(LAYOUTS) as [LayoutName]).nullable().safeParse(layout ?? null);
  if (!named.success) throw new BadArguments(`There is no layout ${layout}; there are ${Object.keys(LAYOUTS).join(', ')}.`);
  const pairs = param.map((pair): [string, string] => {
    const at = pair.indexOf('=');
    if (at < 1) throw new BadArguments(`--param ${pair} tells no value: write --param NAME=VALUE.`);
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  const ends = Object.entries({ from, to }).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]));
  return { query: query ?? '', layout: named.data, given: [...ends, ...pairs] };
} // oxfmt-ignore

const LISTS: ReadonlySet<ParamKind> = new Set(['entities', 'drawn', 'selection', 'entityTypes', 'relationTypes', 'choices']); // oxfmt-ignore
const NUMBERS: ReadonlySet<ParamKind> = new Set(['integer', 'number', 'hops', 'limit']);

/** What was typed for a query's parameters, by their kinds; the query itself judges the values. */
export function toParams({ params }: Pick<QueryHeader, 'params'>, given: readonly (readonly [string, string])[]): Record<string, unknown> {
  return Object.fromEntries(
    given.map(([name, value]) => {
      const kind = params.find((param) => param.name === name)?.kind;
      return [name, kind === undefined ? value : toValue(kind, value)];
    }),
  );
} // oxfmt-ignore

function toValue(kind: ParamKind, value: string): unknown {
  if (LISTS.has(kind)) return value.split(',').map((one) => one.trim()).filter(Boolean); // oxfmt-ignore
  if (NUMBERS.has(kind)) return value.trim() === '' ? value : Number(value);
  if (kind === 'boolean') return value === 'true' ? true : value === 'false' ? false : value;
  if (kind !== 'dates') return value;
  const [from = '', to = ''] = value.split('..');
  return { from: from === '' ? null : from, to: to === '' ? null : to };
}
