import type { KnownName, ReadCandidate } from '#contract/reading';
import type { Being } from './link.ts';
import { foldName, shortForms } from './short-names.ts';

const MOST_CANDIDATES = 8;

/** Whom of the graph somebody of the text may be, and why. */
export function createCandidates(known: readonly KnownName[]): (being: Being) => ReadCandidate[] {
  const exact = new Map<string, KnownName[]>();
  const short = new Map<string, KnownName[]>();
  const letters = new Map<string, KnownName[]>();
  for (const one of known) {
    for (const name of one.names) {
      const [whole = '', ...forms] = shortForms(one.type, name);
      put(exact, `${one.type}|${whole}`, one);
      for (const form of new Set(forms)) put(short, `${one.type}|${form}`, one);
      const initials = initialsOf(name);
      if (initials !== undefined) put(letters, `${one.type}|${initials}`, one);
    }
  }
  return (being) => {
    if (!being.named) return [];
    const found = new Map<string, ReadCandidate>();
    const add = (ones: readonly KnownName[] | undefined, why: string): void => {
      for (const { id, names } of ones ?? []) {
        if (found.size < MOST_CANDIDATES && !found.has(id)) found.set(id, { id, name: names[0] ?? id, why });
      }
    };
    const surfaces = [being.name, ...being.surfaces];
    for (const name of surfaces)
      add(exact.get(`${being.type}|${foldName(name)}`), `is called “${name}”, too`);
    for (const name of surfaces) {
      const [whole = '', ...forms] = shortForms(being.type, name);
      add(short.get(`${being.type}|${whole}`), `“${name}” is a part of this name`);
      for (const form of forms.filter((each) => each.includes(' ')))
        add(
          short.get(`${being.type}|${form}`) ?? exact.get(`${being.type}|${form}`),
          `shares “${form}” with this name`,
        );
    }
    for (const name of surfaces) {
      if (/^[A-Z.]{2,}$/.test(name))
        add(
          letters.get(`${being.type}|${name.replaceAll('.', '')}`),
          `“${name}” are the first letters of this name`,
        );
    }
    return [...found.values()];
  };
}

function put(map: Map<string, KnownName[]>, key: string, one: KnownName): void {
  const ones = map.get(key);
  if (ones === undefined) map.set(key, [one]);
  else if (!ones.includes(one)) ones.push(one);
}

/** "OFAC" of "Office of Foreign Assets Control". */
function initialsOf(name: string): string | undefined {
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => /[A-Z]/.test(letter))
    .join('');
  return initials.length >= 2 ? initials : undefined;
}
