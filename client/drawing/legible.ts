/**
 * Drawn for a letter that no face of ours has and for what is no letter at all. A sign of our own faces, so that every
 * reader draws the same: what stands in for a missing letter otherwise is up to the machine.
 */
export const NO_LETTER = '□';

/** Emoji chosen over a sign of text, and the other way round. */
const AS_EMOJI = '\ufe0f';
const AS_TEXT = '\ufe0e';
const JOINERS = /[\u200c\u200d]/gu;
const SPACES = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Signs that change how others are read and are not seen: they would let a name look like another. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/u;
const ALL_UNSEEN = new RegExp(
  `(?![\\u200c\\u200d${AS_EMOJI}${AS_TEXT}\\u{e0020}-\\u{e007f}])${UNSEEN.source}`,
  'gu',
);
/** Half a letter, a control, or a code point that Unicode promises never to give a meaning: XML refuses most. */
const BROKEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const NEEDS_CARE =
  /[^\u0020-\u007e\u00a0-\u00ac\u00ae-\u0148\u014a-\u01c3\u01c5-\u024f\u0384-\u038a\u038e-\u03a1\u03a3-\u03ce\u0400-\u0479\u048a-\u049d\u04a0-\u04ff]/u;

/**
 * A text with nothing in it that is not seen: breaks are spaces, signs of direction are left out, and what is broken is
 * shown as such.
 */
export function legible(text: string): string {
  if (isPlain(text)) return text;
  return text.normalize('NFC').replace(SPACES, ' ').replace(ALL_UNSEEN, '').replace(BROKEN, NO_LETTER);
}

/** Latin, Greek and Cyrillic, as most names are: one run of one face. */
export function isPlain(text: string): boolean {
  return !NEEDS_CARE.test(text);
}

/** Whether people see one picture in it: a flag, a family, a number on a key. */
export function isEmoji(letter: string): boolean {
  if (letter.includes(AS_TEXT)) return false;
  return letter.includes(AS_EMOJI) || letter.includes('\u20e3') || /\p{Emoji_Presentation}/u.test(letter);
}

/** Without what only told how the letter is meant, and which no face draws. */
export function withoutHints(letter: string, { joiners }: { joiners: 'kept' | 'dropped' }): string {
  const bare = letter.replaceAll(AS_EMOJI, '').replaceAll(AS_TEXT, '');
  return joiners === 'kept' ? bare : bare.replace(JOINERS, '').replace(/[\u{e0020}-\u{e007f}]/gu, '');
}
