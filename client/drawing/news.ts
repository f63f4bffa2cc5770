import type { LineMark } from './lines.ts';
import type { UiColour } from './palette.ts';

/** What becomes of a line by a change that is looked at before it is made: what should be seen first comes first. */
export const NEWS = ['contested', 'ended', 'gone', 'changed', 'strengthened', 'new'] as const;
export type News = (typeof NEWS)[number];

/** The sign at the middle of such a line, its colour, and that of the line: none is told by colour alone. */
export const NEWS_LOOKS: Readonly<
  Record<News, { readonly mark: LineMark; readonly ink: UiColour; readonly line: UiColour }>
> = {
  contested: { mark: 'contested', ink: 'thread', line: 'edge' },
  ended: { mark: 'ended', ink: 'ink-2', line: 'edge' },
  gone: { mark: 'gone', ink: 'warn', line: 'warn' },
  changed: { mark: 'otherwise', ink: 'warn', line: 'edge' },
  strengthened: { mark: 'strengthened', ink: 'ink', line: 'ink' },
  new: { mark: 'new', ink: 'ok', line: 'ok' },
};

/** By its mark, the colour of a sign that only a preview has. */
export const NEWS_INK: ReadonlyMap<LineMark, UiColour> = new Map(
  (['ended', 'gone', 'strengthened', 'new'] as const).map((news) => [
    NEWS_LOOKS[news].mark,
    NEWS_LOOKS[news].ink,
  ]),
);
