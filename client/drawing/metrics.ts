import { advancesOf, type Advances, type Joining } from './advances.ts';
import type { Weight } from './faces.ts';
import { toRuns, type Run } from './text-runs.ts';

/** How letters are set. The size is the em in pixels. */
export interface Setting {
  readonly size: number;
  readonly weight: Weight;
}

/**
 * Width of a text in pixels, all its runs beside each other: as pictures draw it, or a little more. A browser does so
 * with `text-rendering: geometricPrecision`; without, it moves each letter to a whole pixel.
 */
export function widthOf(text: string, setting: Setting): number {
  return toRuns(text).reduce((width, run) => width + widthOfRun(run, setting), 0);
}

/** Width of one run in pixels: the next one begins behind it. */
export function widthOfRun({ text, face }: Omit<Run, 'direction'>, { size, weight }: Setting): number {
  const advances = advancesOf({ face, weight });
  if (face === 'emoji') return size * widthOfEmoji(text, advances);
  if (face === 'arabic') return size * widthOfArabic(text, advances);
  return size * widthInLine(text, advances);
}

function widthInLine(text: string, advances: Advances): number {
  let width = 0;
  let before = 0;
  for (const letter of asDrawn(text)) {
    const at = letter.codePointAt(0) ?? 0;
    width += advances.widthOf(at) + (before === 0 ? 0 : advances.kern(before, at));
    before = at;
  }
  return width;
}

/** Between numbers the letter x is drawn as the sign of times. */
function asDrawn(text: string): string {
  return text.replace(/(?<=\d)x(?=\d)/g, '×');
}

/** So much wider than their letters in touch is a lam with its alef, where nothing holds the lam. */
const LAM_WITH_ALEF = 0.034;
const ALEFS = new Set([0x06_22, 0x06_23, 0x06_25, 0x06_27]);
const LAM = 0x06_44;

/** Letters are as wide as they are in touch with their neighbours; marks have no width, and are between no two. */
function widthOfArabic(text: string, advances: Advances): number {
  const letters = Array.from(text.replace(/\p{M}/gu, ''), (letter) => letter.codePointAt(0) ?? 0);
  const joinings = letters.map((letter) => advances.joining(letter));
  return letters.reduce((width, letter, at) => {
    const joining = joinings[at];
    if (joining === undefined) return width + advances.widthOf(letter);
    const isHeld = joinings[at - 1]?.joinsOn === true;
    const holds = joining.joinsOn && joinings[at + 1] !== undefined;
    const more = isHeld && letters[at - 1] === LAM && ALEFS.has(letter) ? LAM_WITH_ALEF : 0;
    return width + more + widthInTouch(joining, { alone: advances.widthOf(letter), isHeld, holds });
  }, 0);
}

interface Touch {
  alone: number;
  isHeld: boolean;
  holds: boolean;
}

function widthInTouch({ first, middle, last }: Joining, { alone, isHeld, holds }: Touch): number {
  if (isHeld) return holds ? middle : last;
  return holds ? first : alone;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ONE_EMOJI = new RegExp('^\\p{RGI_Emoji}$', 'v');
/** Signs that are text unless a selector says otherwise; runs carry no selectors. */
const TEXT_BY_ITSELF = /(?!\p{Emoji_Presentation})\p{Emoji}(?!\p{Emoji_Modifier})/gu;

/** A family is one picture where the face has it, and its members beside each other where not. */
function widthOfEmoji(text: string, advances: Advances): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    const widths = Array.from(segment, (sign) => advances.widthOf(sign.codePointAt(0) ?? 0));
    const widest = Math.max(...widths);
    const isOne = widths.length === 1 || ONE_EMOJI.test(segment.replace(TEXT_BY_ITSELF, '$&\ufe0f'));
    width += isOne ? widest : widths.reduce((sum, one) => sum + one, 0);
  }
  return width;
}
