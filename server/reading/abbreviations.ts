/** Words that end with a point and end no sentence, in lower case and without the point. */
const BEFORE_A_NAME = new Set([
  'mr', 'mrs', 'ms', 'dr', 'prof', 'sen', 'rep', 'gov', 'gen', 'col', 'maj', 'capt', 'lt', 'sgt', 'adm', 'amb', 'hon', 'rev',
  'st', 'mt', 'ft', 'no', 'nos', 'vs', 'v', 'art', 'sec', 'fig', 'vol', 'pp', 'al', 'cf', 'eg', 'ie', 'approx', 'est', 'asst',
]); // oxfmt-ignore
/** Some that may: they go on where what follows has no capital, or is a part of a company's name. */
const WITHIN = new Set([
  'co', 'ltd', 'inc', 'corp', 'pvt', 'pte', 'bros', 'cia', 'jr', 'sr', 'esq', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep',
  'sept', 'oct', 'nov', 'dec', 'u.s', 'u.k', 'u.n', 'd.c', 's.a', 'c.v', 'e.o', 'a.k.a', 'dept', 'univ',
]); // oxfmt-ignore
const OF_A_COMPANY =
  /^(?:ltd|limited|inc|co|corp|corporation|llc|company|s\.?a|de|c\.?v|gmbh|bhd|sdn|plc|pte|pvt)\b/i;

interface Worded {
  readonly text: string;
}

/** Does the sentence go on, though its last word has a point? */
export function endsEarly(tokens: readonly Worded[], next: string | undefined): boolean {
  if (next === undefined) return false;
  const last = tokens.at(-1)?.text ?? '';
  const word = (last === '.' ? (tokens.at(-2)?.text ?? '') : last.replace(/\.$/, '')).toLowerCase();
  if (last !== '.' && !last.endsWith('.')) return false;
  if (BEFORE_A_NAME.has(word)) return true;
  if (!WITHIN.has(word) && !/^\p{L}$/u.test(word)) return false;
  return !/^\p{Lu}/u.test(next) || OF_A_COMPANY.test(next) || /^\p{L}$/u.test(word);
}
