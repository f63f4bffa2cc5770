import type { Region } from '#contract/article';
import { CLAIM_ZONES } from '#contract/article';

/** Facts are read from this one by rules; from others by hand. */
export const READ_LANGUAGE = 'en';
export const UNKNOWN = 'und';

/** Shorter texts look like any language. */
const LEAST_LETTERS = 120;
const MOST_LETTERS = 20_000;

/** The languages that are told apart, by the codes of ISO 639-3, as BCP 47 has them. */
const CODES: Readonly<Record<string, string>> = {
  arb: 'ar', azj: 'az', bel: 'be', bul: 'bg', ben: 'bn', bos: 'bs', ceb: 'ceb', ces: 'cs', deu: 'de', ell: 'el', eng: 'en',
  spa: 'es', pes: 'fa', fra: 'fr', guj: 'gu', hau: 'ha', heb: 'he', hin: 'hi', hrv: 'hr', hun: 'hu', ind: 'id', ibo: 'ig',
  ita: 'it', jpn: 'ja', jav: 'jv', kaz: 'kk', kan: 'kn', kor: 'ko', mai: 'mai', mal: 'ml', mar: 'mr', zlm: 'ms', mya: 'my',
  nep: 'ne', nld: 'nl', nya: 'ny', pan: 'pa', pol: 'pl', pbu: 'ps', por: 'pt', ron: 'ro', rus: 'ru', sin: 'si', som: 'so',
  srp: 'sr', sun: 'su', swe: 'sv', swh: 'sw', tam: 'ta', tel: 'te', tha: 'th', tgl: 'tl', tur: 'tr', ukr: 'uk', urd: 'ur',
  uzn: 'uz', vie: 'vi', yor: 'yo', cmn: 'zh', zul: 'zu', uig: 'ug', kur: 'ku', run: 'rn', kin: 'rw', zyb: 'za', skr: 'skr',
}; // oxfmt-ignore

/** Words that hardly a sentence of English does without. */
const ENGLISH = new Set(
  'the of and to in is was for with said on by that at from has have his her their it as were'.split(' '),
);

/** The words of the article itself, without those of the page around it. */
export function sampleOf(text: string, regions: readonly Region[]): string {
  let sample = '';
  for (const { start, end, zone } of regions) {
    if (!CLAIM_ZONES.includes(zone)) continue;
    sample += `${text.slice(start, Math.min(end, start + MOST_LETTERS))} `;
    if (sample.length > MOST_LETTERS) break;
  }
  return sample.slice(0, MOST_LETTERS).trim();
}

/** `und` where nobody can tell. `guess` knows languages by their codes of ISO 639-3; `told` is what the page says of itself. */
export function languageOf(
  sample: string,
  { guess, told }: { guess: (sample: string) => string; told?: string | undefined },
): string {
  const page = toTag(told);
  const words = sample.toLowerCase().split(/[^\p{L}’']+/u).filter(Boolean);
  const common = words.filter((word) => ENGLISH.has(word)).length;
  if (words.length >= 5 && common >= words.length * 0.2) return READ_LANGUAGE;
  if (sample.length < LEAST_LETTERS) return page ?? UNKNOWN;
  return CODES[guess(sample)] ?? page ?? UNKNOWN;
} // oxfmt-ignore

function toTag(told: string | undefined): string | undefined {
  if (told === undefined || !/^[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*$/.test(told)) return undefined;
  try {
    const tag = Intl.getCanonicalLocales(told.replaceAll('_', '-'))[0];
    return tag === undefined || tag.length > 35 ? undefined : tag;
  } catch {
    return undefined;
  }
}
