import type { Region, Zone } from '#contract/article';
import { countWords, isEnded, lettersOf, toLines, type Line } from './lines.ts';
import type { Mark, Marks } from './markdown.ts';
import { profileOf, type Profile } from './profiles.ts';
import { findTitle } from './title-line.ts';
import {
  CHROME_TAIL,
  COMMENT,
  COMMENTS_BEGIN,
  DATELINE,
  GLUED_HEADING,
  LINE_RULES,
  MOST_DATELINE,
  OTHERS_BEGIN,
  RELEASE_ENDS,
} from './zone-rules.ts';

/** What is known of a text besides its words. */
export interface ZoneHints {
  readonly url?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly profile?: Profile;
  /** What the markup said of a line, by its paragraph. */
  readonly marks?: Marks;
}

/** A line on its way to a zone; null: nothing speaks against body. */
export interface Zoned extends Line {
  zone: Zone | null;
}

/** Line rules are for lines of the page; longer ones are paragraphs of somebody. */
const MOST_RULED = 400;
/** Shorter lines are the same by chance. */
const LEAST_REPEATED = 25;
const MOST_SUBHEAD = 10;
const MOST_HEADLINE = 25;
/** So much of a paragraph's end is looked at for what does not belong to it. */
const MOST_TAIL = 160;

/** Cuts a text into regions: each of its lines one, or several where a dateline, a heading or a link is glued to it. */
export function toRegions(text: string, hints: ZoneHints = {}): Region[] {
  const whole = toLines(text);
  const lines = whole.map((line) => withMark(line, hints.marks?.get(line.paragraph)));
  const profile = hints.profile ?? profileOf(lines, hints);
  byRule(lines, profile);
  zoneComments(lines);
  zoneHead(lines, hints.title);
  zoneTail(lines);
  zoneInsets(lines, profile);
  const cut = lines.map((line) => ({ line, parts: toParts(line) }));
  markRepeated(cut);
  return cut.flatMap(({ line, parts }, at) => {
    const { start, end } = whole[at] ?? line;
    // Every letter lies in a region: marks are no words, and of the page.
    const own = [{ start, end: line.start, zone: 'chrome' as const }, ...parts, { start: line.end, end, zone: 'chrome' as const }];
    const seen = own.filter((part) => text.slice(part.start, part.end).trim() !== '');
    return seen.map((part) => ({ paragraph: line.paragraph, start: part.start, end: part.end, zone: part.zone }));
  });
} // oxfmt-ignore

/** Marks before and behind its words are none of them: rules are asked of the words. */
function withMark(line: Line, mark: Mark = {}): Zoned {
  const { zone = null, before = 0, behind = 0 } = mark;
  const [start, end] = [line.start + before, line.end - behind];
  return start >= end ? { ...line, zone } : { ...line, zone, start, end, words: line.words.slice(before, line.words.length - behind) };
} // oxfmt-ignore

function byRule(lines: readonly Zoned[], { rules, names }: Profile): void {
  const all = [...rules, ...LINE_RULES];
  for (const line of lines) {
    if (line.zone !== null || line.words.length > MOST_RULED) continue;
    // A line with nothing but who publishes it is the head of the page.
    if (names.includes(line.words.toLowerCase())) line.zone = 'chrome';
    else line.zone = all.find(([, rule]) => rule.test(line.words))?.[0] ?? null;
  }
}

/** Buttons of a blog stand behind the comment they belong to, so the first comment begins a line before them. */
function zoneComments(lines: readonly Zoned[]): void {
  const first = lines.findIndex(({ words }) => COMMENT.test(words));
  const from = first < 1 ? -1 : first - 1;
  const last = lines.findLastIndex(({ words }) => COMMENT.test(words));
  if (from >= 0) for (const line of lines.slice(from, last + 1)) line.zone = 'comment';
  const heading = lines.findIndex((line, at) => at > 0 && COMMENTS_BEGIN.test(line.words));
  // A heading of that kind above everything is a button.
  const isBehind = heading > 0 && lines.slice(0, heading).some(isParagraph);
  if (!isBehind) return;
  for (const [at, line] of lines.slice(heading).entries()) {
    line.zone = at === 0 ? 'chrome' : line.zone === 'chrome' || line.zone === 'promo' ? line.zone : 'comment';
  }
}

function isParagraph({ zone, words }: Zoned): boolean {
  return (zone === null || zone === 'body') && isEnded(words) && countWords(words, 8) >= 8;
}

const BULLET = /^[•●▪◦*·-]\s/;

/** What stands before the first paragraph: title, what stands below it, and what is of the page. */
function zoneHead(lines: readonly Zoned[], given: string | null | undefined): void {
  const marked = lines.find(({ zone }) => zone === 'title');
  const title = marked ?? findTitle(lines, given);
  if (title !== undefined) title.zone = 'title';
  const at = title === undefined ? -1 : lines.indexOf(title);
  // In a text of which nothing but the title is left, nothing stands above it.
  for (const line of lines.slice(0, Math.max(at, 0))) {
    if (line.zone === null && !isParagraph(line)) line.zone = 'chrome';
  }
  const below = lines.slice(at + 1);
  const body = below.findIndex((line) => isParagraph(line) && !BULLET.test(line.words));
  const head = body < 0 ? [] : below.slice(0, body).filter(({ zone }) => zone === null);
  for (const line of head) {
    if (BULLET.test(line.words)) line.zone = title === undefined ? null : 'standfirst';
    else if (isEnded(line.words)) line.zone = null;
    else line.zone = title !== undefined && countWords(line.words, 5) >= 5 ? 'standfirst' : 'chrome';
  }
  standfirstBeforeDateline(below.slice(Math.max(body, 0)), title);
}

/** A paragraph above the one with the dateline that says the same is the summary of an agency. */
function standfirstBeforeDateline([first, second]: readonly Zoned[], title: Zoned | undefined): void {
  if (first === undefined || second === undefined || title === undefined) return;
  const dateline = datelineOf(second.words);
  if (dateline === 0 || datelineOf(first.words) > 0) return;
  const [summary, told] = [lettersOf(first.words), lettersOf(second.words.slice(dateline))];
  if (first.zone === null && (summary === told || countWords(first.words) < 40)) first.zone = 'standfirst';
}

/** Behind the end of a release and below the headings of others' stories nothing is of this text. */
function zoneTail(lines: readonly Zoned[]): void {
  const begin = lines.findIndex(isParagraph);
  const end = lines.findIndex((line, at) => begin >= 0 && at > begin && RELEASE_ENDS.test(line.words));
  if (end > 0) for (const line of lines.slice(end)) line.zone ??= 'chrome';
  let isOthers = false;
  for (const line of lines) {
    if (line.zone === 'promo' && OTHERS_BEGIN.test(line.words) && !/:\s*\S/.test(line.words)) isOthers = true;
    else if (isParagraph(line)) isOthers = false;
    else if (isOthers && line.zone === null) line.zone = 'other-headline';
  }
} // oxfmt-ignore

/** Lines without an end between paragraphs: headings of this text, or those of others. */
function zoneInsets(lines: readonly Zoned[], { insets }: Profile): void {
  for (const [at, line] of lines.entries()) {
    if (line.zone !== null || isEnded(line.words) || BULLET.test(line.words)) continue;
    const words = countWords(line.words);
    const isAlone = isBetween(lines[at - 1]) && isBetween(lines[at + 1]);
    if (words > MOST_HEADLINE || !/\p{L}/u.test(line.words)) continue;
    if (insets === 'other-headline') line.zone = isAlone || words <= MOST_HEADLINE ? 'other-headline' : null;
    else if (words <= MOST_SUBHEAD) line.zone = 'subhead';
  }
}

/** The beginning, the end, a paragraph, or something of the page. */
function isBetween(line: Zoned | undefined): boolean {
  return line === undefined || line.zone !== null || isEnded(line.words);
}

interface Part {
  readonly start: number;
  readonly end: number;
  zone: Zone;
}

const CUT: readonly Zone[] = ['body', 'standfirst'];

function toParts({ start, end, words, zone: found }: Zoned): Part[] {
  const zone = found ?? 'body';
  const whole = { start, end, zone };
  if (!CUT.includes(zone)) return [whole];
  const parts: Part[] = [];
  let from = start;
  const dateline = datelineOf(words);
  if (dateline > 0) {
    parts.push({ start, end: start + dateline, zone: 'dateline' });
    from = start + dateline + (/^\s*/.exec(words.slice(dateline, dateline + 10))?.[0].length ?? 0);
  }
  const tail = tailOf(words);
  if (tail === null || end - tail.length <= from) return [...parts, { start: from, end, zone }];
  const cut = end - tail.length;
  const before = start + words.slice(0, cut - start).trimEnd().length;
  return [...parts, { start: from, end: before, zone }, { start: cut, end, zone: tail.zone }];
}

/** How many letters its dateline has; 0: none. */
function datelineOf(words: string): number {
  const found = DATELINE.exec(words.slice(0, MOST_DATELINE))?.[0];
  if (found === undefined) return 0;
  return found.length;
}

function tailOf(words: string): { length: number; zone: Zone } | null {
  const end = words.slice(-MOST_TAIL);
  const chrome = CHROME_TAIL.exec(end)?.[0];
  if (chrome !== undefined) return { length: chrome.length, zone: 'chrome' };
  const heading = GLUED_HEADING.exec(end)?.[0];
  return heading === undefined ? null : { length: heading.length, zone: 'subhead' };
}

const MAY_REPEAT: readonly Zone[] = ['title', 'standfirst', 'subhead', 'body', 'caption', 'other-headline'];

/** What was told before, letter for letter, is told once. */
function markRepeated(cut: readonly { line: Zoned; parts: readonly Part[] }[]): void {
  const seen = new Set<string>();
  for (const { line, parts } of cut) {
    for (const part of parts) {
      if (!MAY_REPEAT.includes(part.zone)) continue;
      const letters = lettersOf(line.words.slice(part.start - line.start, part.end - line.start));
      if (letters.length < LEAST_REPEATED) continue;
      if (seen.has(letters)) part.zone = 'duplicate';
      else seen.add(letters);
    }
  }
}
