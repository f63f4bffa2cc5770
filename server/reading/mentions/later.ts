import { isCap, isFree, take, type Found, type Line } from './line.ts';
import { surfaceOf } from './link.ts';
import { shortForms } from './short-names.ts';
import { createTrie } from './trie.ts';

/** Names that are only seen to be names because the text has said them in full, or will. */
export function findShort(lines: readonly Line[]): void {
  const forms = createTrie<Found>({ anyCase: true });
  for (const line of lines) {
    for (const found of line.found) {
      if (found.kind !== 'name' || !['Person', 'Company', 'Agency', 'Organization'].includes(found.type))
        continue;
      for (const form of new Set(shortForms(found.type, surfaceOf(line, found)))) forms.add(form, found);
    }
  }
  for (const line of lines) {
    for (let at = 0; at < line.words.length; at++) {
      if (!isCap(line, at) || line.taken[at] === true) continue;
      const [match] = forms.longest(line.words, at);
      if (match === undefined || !isFree(line, at, at + match.length)) continue;
      const { type, listed } = match.value;
      take(line, {
        from: at,
        to: at + match.length,
        type,
        kind: 'name',
        why: 'a part of a name of the text',
        ...(listed === undefined ? {} : { listed }),
      });
      at += match.length - 1;
    }
  }
}
