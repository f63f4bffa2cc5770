import type { DossierOptions, DossierRequest } from '#contract/dossier';

/** What makes the same dossier again, in words and as the command; what is kept nowhere nobody can ask for again. */
export function toAgain({ investigation, options, answers, steps }: DossierRequest): string[] {
  if (investigation === null)
    return ['It was made of a canvas that is not kept: save it as an investigation, and a command makes it again.'];
  const { id, version } = investigation;
  return [
    `Of the investigation as it is saved; this is version ${version}${answers.length + steps.length > 0 ? ', with what was not saved yet' : ''}:`,
    `npm run dossier -- --investigation ${id} --out dossier/${toFlags(options)}`,
  ];
} // oxfmt-ignore

function toFlags({ title, handling, analyst, passages, paper, picture, results, method, doubts, hypotheses }: DossierOptions): string {
  const flags = [
    ...words('title', title),
    ...words('handling', handling),
    ...words('analyst', analyst),
    passages === 0 ? '' : `--passages ${passages}`,
    paper === 'A4' ? '' : `--paper ${paper}`,
    picture === 'canvas' ? '' : `--picture ${picture}`,
    results === null ? '' : `--results ${quoted(results.join(','))}`,
    method && doubts ? '' : `--without ${[method ? '' : 'method', doubts ? '' : 'doubts'].filter(Boolean).join(',')}`,
    hypotheses ? '--hypotheses' : '',
  ].filter(Boolean);
  return flags.map((flag) => ` ${flag}`).join('');
} // oxfmt-ignore

function words(name: string, text: string): string[] {
  return text === '' ? [] : [`--${name} ${quoted(text)}`];
}

/** For a shell: nothing within single quotes is read but the quote itself. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
