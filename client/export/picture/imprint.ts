import { letters } from '#drawing/ink';
import { moved, type Item } from '#drawing/sheet';
import { columnOn, toHandling, type Column } from './chrome.ts';
import type { Content } from './content.ts';
import { toRows } from './flow.ts';
import type { Sides } from './pages.ts';

const IMPRINT = { size: 10, leading: 1.38 };
/** Above it. */
const IMPRINT_GAP = 8;
/** For "Page 100 of 100" beside it. */
const PAGE_NUMBER = 90;
/** As wide as any fingerprint, whose place is laid out before it is known. */
const SOME_FINGERPRINT = '0000-0000-0000';
const AT_ITS_END = /0000-0000-0000$/;

export function imprintHeight(content: Content, { column, k, isOnPaper }: { column: Column; k: number; isOnPaper: boolean }): number {
  // A page that is one of several says so in any case.
  const isNumbered = content.hasPageNumbers || isOnPaper;
  const handling = toHandling(content.handling)(column).height;
  const rows = Math.max(toTold(content, { column, isNumbered }).length, isNumbered ? 1 : 0);
  return handling + (rows === 0 ? 0 : (rows * IMPRINT.size * IMPRINT.leading + IMPRINT_GAP) * k);
} // oxfmt-ignore

interface Ended extends Sides {
  readonly height: number;
  readonly n: number;
  readonly of: number;
  readonly fingerprint: string;
}

/** The last lines of each page: the date of the data, the version, the fingerprint, the page. */
export function toImprint(content: Content, { width, height, margin, k, n, of, fingerprint }: Ended): Item[] {
  const column = columnOn({ width, margin, k }, content);
  const look = { size: IMPRINT.size * k, ink: column.ui['ink-3'] };
  const handling = toHandling(content.handling)({ ...column, y: 0 });
  const bottom = height - margin;
  const y = bottom - handling.height - look.size * 0.7;
  const isNumbered = content.hasPageNumbers || of > 1;
  const rows = toTold(content, { column, isNumbered });
  const told = rows.map((row, at) => {
    const up = (rows.length - 1 - at) * look.size * IMPRINT.leading;
    return letters(row.replace(AT_ITS_END, fingerprint), { ...look, at: { x: margin, y: y - up }, align: 'left' });
  });
  return [
    ...told,
    ...(isNumbered ? [letters(`Page ${n} of ${of}`, { ...look, at: { x: width - margin, y }, align: 'right' })] : []),
    ...handling.items.map((item) => moved(item, { x: 0, y: bottom - handling.height, scale: 1 })),
  ];
} // oxfmt-ignore

function toTold({ imprint, hasFingerprint }: Content, { column, isNumbered }: { column: Column; isNumbered: boolean }): string[] {
  const { width, k } = column;
  const told = [...imprint, ...(hasFingerprint ? [`Fingerprint ${SOME_FINGERPRINT}`] : [])].join(' · ');
  return toRows(told, { width: width - (isNumbered ? PAGE_NUMBER * k : 0), size: IMPRINT.size * k, weight: 400 });
} // oxfmt-ignore
