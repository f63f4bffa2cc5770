import type { PathItem, Sheet, TextItem } from '#drawing/sheet';

const PER_MM = 96 / 25.4;

export const TOLD = { title: 'A picture', about: 'Two actors, one relation.', maker: 'Redthread 0.1.0' };

export function aPage(items: Sheet['items'], paper = { width: 210, height: 297 }): Sheet {
  return { width: paper.width * PER_MM, height: paper.height * PER_MM, ground: '#ffffff', items };
}

/** Each in a row of its own, with paper around the letters. */
export function inRows(texts: readonly string[], more: Partial<TextItem> = {}): TextItem[] {
  return texts.map((text, nth) => ({
    is: 'text', text, x: 40, y: 40 + nth * 24, size: 12, weight: nth % 2 === 0 ? 400 : 600,
    align: 'left', ink: '#222222', halo: '#ffffff', alpha: 1, ...more,
  }));
} // oxfmt-ignore

export function aLine(more: Partial<PathItem> = {}): PathItem {
  const stroke = { colour: '#cc0000', width: 2, dash: [], cap: 'butt' } as const;
  return { is: 'path', d: 'M10 10Q50 90 200 100', fill: null, stroke, alpha: 1, ...more };
}
