import type { Zone } from '#contract/article';
import { isEnded } from './lines.ts';
import type { PageLine } from './pdf-lines.ts';

interface Paragraph {
  words: string;
  readonly zone: Zone | null;
}

/** Larger letters than those of the text by so much are a title. */
const TITLE = 1.25;

/** Lines into paragraphs: by the gap between them, an indent, another size of letters, or a line that ends early. */
export function toParagraphs(lines: readonly PageLine[]): { paragraphs: Paragraph[]; joined: number } {
  const usual = toUsual(lines);
  const known = toKnown(lines);
  const paragraphs: Paragraph[] = [];
  let joined = 0;
  let before: PageLine | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (before === null || last === undefined || isNew(before, line, usual)) {
      const isTitle = line.size >= usual.size * TITLE && line.page === lines[0]?.page && paragraphs.length < 6;
      paragraphs.push({ words: line.words, zone: isTitle && !paragraphs.some(({ zone }) => zone === 'title') ? 'title' : null });
    } else {
      const { words, isJoined } = together(last.words, line.words, known);
      last.words = words;
      if (isJoined) joined += 1;
    }
    before = line;
  }
  return { paragraphs, joined };
} // oxfmt-ignore

interface Usual {
  readonly size: number;
  /** From one line to the next, in sizes of their letters. */
  readonly step: number;
  readonly right: ReadonlyMap<number, number>;
}

function toUsual(lines: readonly PageLine[]): Usual {
  const sizes = new Map<number, number>();
  for (const { size, words } of lines)
    sizes.set(rounded(size), (sizes.get(rounded(size)) ?? 0) + words.length);
  const size = [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
  const steps = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const step = next === undefined || next.page !== line.page ? 0 : line.base - next.base;
    return step > 0 && step < size * 4 ? [step / size] : [];
  });
  const sorted = steps.toSorted((a, b) => a - b);
  const right = new Map<number, number>();
  for (const line of lines) right.set(line.page, Math.max(right.get(line.page) ?? 0, line.right));
  // Most steps are those within a paragraph: of the smaller half, the one in the middle.
  return { size, step: sorted[Math.floor(sorted.length / 3)] ?? 1.2, right };
}

const rounded = (size: number) => Math.round(size * 2) / 2;

function isNew(before: PageLine, line: PageLine, usual: Usual): boolean {
  if (/^[•●▪◦»]/.test(line.words)) return true;
  if (Math.abs(before.size - line.size) > usual.size * 0.12) return true;
  const isOpen = !isEnded(before.words);
  const isWithin = /^[\p{Ll}\d,;(]/u.test(line.words) || before.words.endsWith('-');
  const step = before.base - line.base;
  // The next column or page: a sentence may run on.
  if (before.page !== line.page || step < 0) return !(isOpen && (isWithin || endsWide(before, usual)));
  if (step > usual.step * usual.size * 1.35)
    return !(isOpen && isWithin && step < usual.step * usual.size * 1.8);
  const isIndented = line.left - before.left > usual.size * 0.8 && !isOpen;
  return isIndented || (!isOpen && !endsWide(before, usual));
}

/** It reaches the edge, so that a word of the next line found no room in it. */
function endsWide({ page, right, left }: PageLine, usual: Usual): boolean {
  const edge = usual.right.get(page) ?? right;
  return edge - right < Math.max((edge - left) * 0.2, usual.size * 4);
}

interface Known {
  readonly whole: ReadonlySet<string>;
  readonly divided: ReadonlySet<string>;
}

/** The words that stand within lines, where nothing divides them. */
function toKnown(lines: readonly PageLine[]): Known {
  const [whole, divided] = [new Set<string>(), new Set<string>()];
  for (const { words } of lines) {
    for (const [word] of words.toLowerCase().matchAll(/[\p{L}’'-]+/gu)) {
      if (word.endsWith('-')) continue;
      (word.includes('-') ? divided : whole).add(word);
    }
  }
  return { whole, divided };
}

/** A hyphen at the end of a line goes where it only divides a word; where nobody can tell, it stays if both parts are words. */
function together(before: string, next: string, known: Known): { words: string; isJoined: boolean } {
  const head = /([\p{L}’'-]*\p{L})([-\u00AD\u2010])$/u.exec(before.slice(-60));
  const tail = /^\p{Ll}[\p{L}’']*/u.exec(next.slice(0, 60))?.[0];
  if (head === null) return { words: `${before} ${next}`, isJoined: false };
  const [, first = '', sign] = head;
  const stays = { words: `${before}${next}`, isJoined: false };
  const joins = { words: `${before.slice(0, -1)}${next}`, isJoined: true };
  if (sign === '\u00AD') return joins;
  if (tail === undefined) return stays;
  const [a, b] = [first.toLowerCase(), tail.toLowerCase()];
  if (known.divided.has(`${a}-${b}`) || a.includes('-')) return stays;
  if (known.whole.has(`${a}${b}`)) return joins;
  return known.whole.has(a) && known.whole.has(b) ? stays : joins;
}
