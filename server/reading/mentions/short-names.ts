import type { EntityType } from '#contract/ontology';
import { heads, isOrdinary } from './heads.ts';
import { wordsOfName } from './words.ts';
import { lexicon } from './lexicon.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** By which shorter words a text goes on to speak of somebody; the whole name, folded, comes first. */
export function shortForms(type: EntityType, name: string): string[] {
  const words = wordsOfName(name).map(({ key }) => key);
  const whole = words.join(' ');
  if (type === 'Person') return [whole, ...ofPerson(words)];
  if (type === 'Company') return [whole, ...ofCompany(words)];
  return [whole];
}

/** "Ovidio Guzman Lopez" is "Guzman Lopez", or "Guzman"; "Wang Yi" is "Wang"; "Steven T. Mnuchin" is "Mnuchin". */
function ofPerson(written: readonly string[]): string[] {
  const comma = written.indexOf(',');
  // "RIVERA SALAZAR, Ivan" is "Ivan Rivera Salazar"; "Brown, Jr." is not.
  const isInverted = comma > 0 && written.length > comma + 1 && !SUFFIX.test(written[comma + 1] ?? '');
  const all = isInverted ? [...written.slice(comma + 1), ...written.slice(0, comma)] : written;
  const words = all.filter((word) => !/^[a-z]\.$/.test(word) && !SUFFIX.test(word) && word !== ',');
  if (words.length < 2) return [];
  const { chineseSurnames, koreanSurnames, particles } = lexicon();
  const [first = '', second = ''] = words;
  const forms = [words.join(' ')];
  const isAsian =
    (chineseSurnames.has(first) || koreanSurnames.has(first)) && words.length <= 3 && !words.includes('-');
  if (isAsian) forms.push(first);
  let last = words.length - 1;
  while (last > 1 && (words[last - 1] === '-' || particles.has(words[last - 1] ?? ''))) last--;
  forms.push(words.slice(last).join(' '));
  const bare = words.at(-1) ?? '';
  if (!isOrdinary(bare) || bare.length > 3) forms.push(bare);
  for (let from = 1; from < last; from++) forms.push(words.slice(from).join(' '));
  if (words.length >= 3) forms.push(`${first} ${words.at(-1) ?? ''}`);
  if (words.length >= 4 || (words.length === 3 && !isOrdinary(second)))
    forms.push(words.slice(0, -1).join(' '));
  return forms;
}

/** "Quadrant Magnetics" is "Quadrant": without the form, then without what it is called after. */
function ofCompany(words: readonly string[]): string[] {
  const forms: string[] = [];
  let rest = [...words];
  while (
    rest.length > 1 &&
    (heads.companyForm.has((rest.at(-1) ?? '').replaceAll('.', '')) ||
      [',', 'co', 'de', '.', '&', 'and'].includes(rest.at(-1) ?? ''))
  ) {
    rest = rest.slice(0, -1);
    forms.push(rest.join(' '));
  }
  while (rest.length > 1 && heads.company.has(rest.at(-1) ?? '')) {
    rest = rest.slice(0, -1);
    forms.push(rest.join(' '));
  }
  return forms.filter(
    (form) =>
      form.length > 2 &&
      !lexicon()
        .names.longest(wordsOfName(form), 0)
        .some(({ value }) => value.type !== 'Company'),
  );
}

/** The name as it is compared: in lower case, without accents. */
export function foldName(name: string): string {
  return wordsOfName(name)
    .map(({ key }) => key)
    .join(' ');
}
