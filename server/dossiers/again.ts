import type { DossierOptions } from '#contract/dossier';
import type { AskedQuery, Commission } from './commission.ts';

/** What makes the same dossier again, in words and as the command; what is kept nowhere nobody can ask for again. */
export function toAgain({ investigation, options, answers, steps, asked }: Commission): string[] {
  if (asked !== undefined) return [toCommand([...toQuery(asked), ...toFlags(options)])];
  if (investigation === null)
    return ['It was made of a canvas that is not kept: save it as an investigation, and a command makes it again.'];
  const { id, version } = investigation;
  return [
    `Of the investigation as it is saved; this is version ${version}${answers.length + steps.length > 0 ? ', with what was not saved yet' : ''}:`,
    toCommand([`--investigation ${id}`, ...toFlags(options)]),
  ];
} // oxfmt-ignore

function toCommand(flags: readonly string[]): string {
  return `npm run dossier -- ${flags.join(' ')} --out dossier/`;
}

function toQuery({ query, given, layout }: AskedQuery): string[] {
  return [
    ...words('query', query),
    ...given.map(([name, value]) => `--param ${quoted(`${name}=${value}`)}`),
    ...(layout === null ? [] : words('layout', layout)),
  ];
} // oxfmt-ignore

function toFlags({ title, handling, analyst, passages, paper, picture, results, method, doubts, cards, hypotheses }: DossierOptions): string[] {
  const without = Object.entries({ method, doubts, cards }).flatMap(([part, isThere]) => (isThere ? [] : [part]));
  return [
    ...words('title', title),
    ...words('handling', handling),
    ...words('analyst', analyst),
    passages === 0 ? '' : `--passages ${passages}`,
    paper === 'A4' ? '' : `--paper ${paper}`,
    picture === 'canvas' ? '' : `--picture ${picture}`,
    results === null ? '' : `--results=${quoted(results.join(','))}`,
    without.length === 0 ? '' : `--without ${without.join(',')}`,
    hypotheses ? '--hypotheses' : '',
  ].filter(Boolean);
} // oxfmt-ignore

/** With the sign of equality: words may begin as an option does. */
function words(name: string, text: string): string[] {
  return text === '' ? [] : [`--${name}=${quoted(text)}`];
}

/** For a shell: nothing within single quotes is read but the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
