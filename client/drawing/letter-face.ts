import { advancesOf } from './advances.ts';
import type { Face } from './faces.ts';
import { isEmoji, NO_LETTER, withoutHints } from './legible.ts';

/** A letter as people count them, and the face that draws it. */
export interface Letter {
  readonly text: string;
  readonly face: Face;
  /** Whether it goes with its neighbours: spaces and signs that every script uses. */
  readonly isNeutral: boolean;
  /** What of it no face has. */
  readonly missing: string;
}

/** Where the letters of a script are looked for first. */
const ORDERS: readonly { of: RegExp; faces: readonly Face[] }[] = [
  { of: /^\p{Script=Arabic}/u, faces: ['arabic'] },
  { of: /^\p{Script=Hebrew}/u, faces: ['hebrew'] },
  {
    of: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u2e80-\u9fff\ufe10-\ufe6b\uff00-\uffee]/u,
    faces: ['chinese'],
  },
];
const OTHERWISE: readonly Face[] = ['sans', 'chinese', 'emoji', 'arabic', 'hebrew'];
const NEUTRAL = /^[\p{Z}\p{P}\p{S}]$/u;

/** Names repeat their letters: each is looked up once. */
const known = new Map<string, Letter>();
/** Enough for all letters of a picture; what a hostile text invents does not fill the memory. */
const MOST_KNOWN = 20_000;

export function toLetter(text: string): Letter {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const letter = lookUp(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, letter);
  return letter;
}

export function hasAll(face: Face, text: string): boolean {
  const advances = advancesOf({ face, weight: 400 });
  return Array.from(text).every((letter) => advances.has(letter.codePointAt(0) ?? 0));
}

function lookUp(text: string): Letter {
  if (isEmoji(text)) {
    const emoji = withoutHints(text, { joiners: 'kept' });
    if (hasAll('emoji', emoji)) return { text: emoji, face: 'emoji', isNeutral: false, missing: '' };
  }
  const isNeutral = NEUTRAL.test(text);
  const faces = ORDERS.find(({ of }) => of.test(text))?.faces ?? OTHERWISE;
  for (const face of faces) {
    const own = withoutHints(text, { joiners: face === 'arabic' ? 'kept' : 'dropped' });
    if (own !== '' && hasAll(face, own)) return { text: own, face, isNeutral, missing: '' };
  }
  return lacking(withoutHints(text, { joiners: 'dropped' }), faces);
}

/** The letter without the marks that its face lacks, if there is the letter itself. */
function lacking(text: string, faces: readonly Face[]): Letter {
  const [base = '', ...marks] = Array.from(text);
  const face = faces.find((one) => base !== '' && hasAll(one, base));
  if (face === undefined) {
    const isNothing = text === '';
    return { text: isNothing ? '' : NO_LETTER, face: 'sans', isNeutral: false, missing: text };
  }
  const held = marks.filter((mark) => hasAll(face, mark));
  const missing = marks.filter((mark) => !held.includes(mark)).join('');
  return { text: base + held.join(''), face, isNeutral: false, missing };
}
