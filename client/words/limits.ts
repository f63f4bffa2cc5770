import type { Limit } from '#contract/graph';

const WHAT: Record<Limit['what'], string> = {
  rows: 'rows',
  // Rows are what was counted; that they were too many bytes is why there are no more.
  bytes: 'rows',
  elements: 'elements',
  relations: 'relations',
  time: 'seconds',
  paths: 'paths',
  hubs: 'hubs',
  letters: 'letters',
};

/** Of these one more was seen than is shown. */
const READ_ON: ReadonlySet<Limit['what']> = new Set(['rows', 'bytes']);

/** "25 of 88 rows, because ...; raise it by ...". */
export function toLimitWords({ what, shown, total, atLeast, why, raise }: Limit): string {
  const seen = total ?? (atLeast && READ_ON.has(what) ? shown + 1 : null);
  const all = seen === null ? '' : ` of ${atLeast ? 'at least ' : ''}${seen.toLocaleString('en')}`;
  const cut = what === 'time' ? why : `${shown.toLocaleString('en')}${all} ${WHAT[what]}: ${why}`;
  return [cut.replace(/\.$/, ''), raise].filter(Boolean).join('. ');
}

/** The same as a sentence of its own. */
export function toLimitSentence(limit: Limit): string {
  const words = toLimitWords(limit);
  return `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.?$/, '.')}`;
}

/** Of a step that is kept: its words end with what to press to see more. */
export function toPrintedWords(words: string): string {
  return words.replace(/\. Set the limit higher: up to [\d,]+\.?$/u, '');
}

/** Where it is printed: what to press to see more is no word for a page. */
export function toPrintedLimit({ raise: _raise, ...limit }: Limit): string {
  return toLimitSentence(limit);
}
