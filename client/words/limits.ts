import type { Limit } from '#contract/graph';

const WHAT: Record<Limit['what'], string> = {
  rows: 'rows',
  bytes: 'bytes',
  elements: 'elements',
  relations: 'relations',
  time: 'seconds',
  paths: 'paths',
  hubs: 'hubs',
};

/** "25 of 88 rows, because ...; raise it by ...". */
export function toLimitWords({ what, shown, total, atLeast, why, raise }: Limit): string {
  const all = total === null ? '' : ` of ${atLeast ? 'at least ' : ''}${total.toLocaleString('en')}`;
  const cut = what === 'time' ? why : `${shown.toLocaleString('en')}${all} ${WHAT[what]}: ${why}`;
  return [cut.replace(/\.$/, ''), raise].filter(Boolean).join('. ');
}

/** The same as a sentence of its own. */
export function toLimitSentence(limit: Limit): string {
  const words = toLimitWords(limit);
  return `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.?$/, '.')}`;
}
