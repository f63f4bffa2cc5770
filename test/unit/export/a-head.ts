import fc from 'fast-check';
import { widthOf } from '#drawing/metrics';
import type { TextItem } from '#drawing/sheet';

/** Some words of these letters at the most, none of which stands anywhere else. */
const text = (most: number, ...scripts: string[]) =>
  fc.tuple(fc.stringMatching(/^[a-z]{6}$/), fc.nat(most), fc.constantFrom('', ...scripts)).map(([name, length, letters]) => {
    let words = '';
    for (let at = 0; words.length < length; at += 1) words += `${name}${letters}${at} `;
    return words.slice(0, words.lastIndexOf(' ', length) + 1).trim();
  }); // oxfmt-ignore

const lines = fc.array(text(2_000), { maxLength: 20 });

/** What is told around a drawing, as long as it may be. */
export const heads = fc.record({
  title: text(300, 'W', '习近平'),
  subtitle: text(600, 'W', '习近平'),
  handling: text(80, 'W'),
  question: lines,
  counts: fc.array(text(200), { maxLength: 5 }),
  cut: lines,
  imprint: text(160).map((name) => ['Data as of 30 June 2024', `By ${name}, stated, not verified`]),
});

export function wordsIn(texts: readonly string[]): string[] {
  return texts.flatMap((one) => one.split(/[\s,·]+/u)).filter(Boolean);
}

/** Pairs of texts that lie over each other. */
export function overlapping(items: readonly TextItem[]): string[] {
  const boxes = items.map(({ text: own, x, y, size, weight, align }) => {
    const width = widthOf(own, { size, weight });
    const left = { left: x, center: x - width / 2, right: x - width }[align];
    return { own, left, right: left + width, y, size };
  });
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => Math.abs(one.y - other.y) < 0.9 * Math.min(one.size, other.size) && one.left < other.right && other.left < one.right)
      .map((other) => `${one.own} / ${other.own}`),
  );
} // oxfmt-ignore
