/**
 * Words by which a number is no number of somebody, whatever it measures. A sentence is only taken where it counts the
 * whole, as of itself and as so: what is left out here is left to whoever reads.
 */

/** Before the number, within its clause: doubted, supposed, denied, wished for or wanting. */
const DOUBTED =
  /\b(?:no|not one|nobody|nothing|neither|nor|never|without|doubt(?:s|ed|ful)?|fear(?:s|ed)?|hop(?:e|es|ed|ing)|rumou?rs?|myth|wrongly|falsely|untrue|den(?:y|ies|ied)|disput(?:es?|ed)|reject(?:s|ed)?|question(?:s|ed)?|unclear|if|unless|whether|enough|equal to|equivalent to|threaten(?:s|ed)?|sought|wants?|wanted|ask(?:s|ed)? for)\b[^,;]*$/i;
/** Right before it: a part of more, or a step in a row. */
const PART_OF_MORE = /\b(?:first|last|next|other|another|remaining|further|additional|extra|new|half) $/i;
/** Right behind what is counted: a difference to something, not a number of it. */
const COMPARED =
  /^ (?:fewer|less|more(?! (?:potent|powerful)\b)|higher|lower|greater|larger|smaller|apart|too (?:many|few|much))\b/i;
/** It was not, or is no longer. */
const UNDONE =
  /^[^.;,]{0,80}? (?:was|were|is|are|(?:has|have|had) been) (?:later )?(?:prevented|withdrawn|avoided|averted|cancel?led|denied|rejected|disputed|wrong|false|untrue|retracted|refused|revoked|dropped|invented|exaggerated|expected|planned|feared|saved)\b/i;
const AGO = /^ (?:an?|one|two|\d+) (?:year|month|week|day)s? (?:ago|earlier|before|later)\b/i;
const ASKED = /\?["”’)]*\s*$/;

const BEFORE = 140;
const BEHIND = 100;

/** Does a sentence count the whole of something, as so? Offsets are those of the sentence. */
export function isToldWhole(words: string, { start, number, end }: { start: number; number: number; end: number }): boolean {
  // Whatever is asked ends so: looked for at the end only, however long the sentence.
  if (ASKED.test(words.slice(-12))) return false;
  const before = words.slice(Math.max(0, start - BEFORE), start);
  const behind = words.slice(end, end + BEHIND);
  if (DOUBTED.test(before) || PART_OF_MORE.test(words.slice(Math.max(0, number - 20), number))) return false;
  return !COMPARED.test(behind) && !UNDONE.test(behind) && !AGO.test(behind);
} // oxfmt-ignore

/** Right behind a name: what goes on about it, "X, who ...", "X, 45, ...". A comma else ends what only interrupts. */
const GOES_ON = /^,(?: (?:who|which|that|whose|an?|the|one of|of|from|aged|\d+)\b| [a-z]+ing\b)/;

/** "Ana, unlike Li, has": the words behind the comma are Ana's. */
export function interrupts(between: string): boolean {
  return between.startsWith(',') && !GOES_ON.test(between);
}
