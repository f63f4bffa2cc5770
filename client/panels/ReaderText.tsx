import { useEffect, useMemo, useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { ArticleAccount } from '#contract/account';
import { readMarks, type Page, type Paragraph } from '../reading/page.ts';
import type { Segment } from '../reading/segments.ts';
import type { Told } from '../reading/told.ts';
import type { Reading } from '../store/desk.ts';
import { useActions } from '../use-explorer.ts';
import { ReaderSection } from './ReaderSection.tsx';

interface ReaderTextProps {
  account: ArticleAccount;
  page: Page;
  reading: Reading;
}

/** So many paragraphs are drawn, and drawn again, together. */
const TOGETHER = 30;

/** The analyst's own copy of the text: shaded by zone, every claim marked, every silent sentence told. */
export function ReaderText({ account, page, reading }: ReaderTextProps) {
  const { point } = useActions();
  const body = useRef<HTMLDivElement>(null);
  const told = useMemo(() => byId(account), [account]);
  const { sections, segments } = useMemo(() => toSections(page), [page]);
  const { look, chosen, named } = reading;

  // What opens at the foot must not hide the very words that were pointed at.
  useEffect(() => {
    const here = document.activeElement;
    if (chosen.length + named.length > 0 && here?.matches(MARK) === true)
      here.scrollIntoView({ block: 'nearest' });
  }, [chosen, named]);

  useEffect(() => {
    const place = look === null ? null : placeOf(body.current, { page, start: look.start });
    if (place === null) return;
    place.scrollIntoView({ block: 'center' });
    // Whoever steps by the buttons keeps the focus on them.
    const steps = document.activeElement?.closest('.reader-steps') ?? null;
    if (steps === null) place.focus({ preventScroll: true });
  }, [look, page]);

  const pointAt = (target: EventTarget) => {
    const mark = target instanceof Element ? target.closest(MARK) : null;
    const segment = mark instanceof HTMLElement ? segments.get(Number(mark.dataset['at'])) : undefined;
    if (segment !== undefined) point(readMarks(segment));
  };
  const onClick = ({ target }: MouseEvent) => {
    // Whoever marks words to copy them points at nothing.
    if (document.getSelection()?.isCollapsed !== false) pointAt(target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (!(event.target instanceof Element) || !event.target.matches(MARK)) return;
    event.preventDefault();
    pointAt(event.target);
  };

  return (
    // Its marks are the controls; it only hears for all of them, and is scrolled by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="reader-body"
      aria-label="Text of the article"
      ref={body}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onClick={onClick}
      onKeyDown={onKeyDown}
      lang={account.article.language}
    >
      {sections.map(({ paragraphs, before, ids }) => (
        <ReaderSection
          key={paragraphs[0]?.start}
          text={page.text}
          paragraphs={paragraphs}
          before={before}
          told={told}
          // As one word, so that a section is drawn again only when its own marks are concerned.
          chosen={chosen.filter((id) => ids.has(id)).join(' ')}
        />
      ))}
    </section>
  );
}

const MARK = '.mark[data-at]';

interface Section {
  paragraphs: readonly Paragraph[];
  /** The zone of the paragraph before: a zone that goes on is not named again. */
  before: Paragraph | undefined;
  /** Claims and figures marked in it. */
  ids: ReadonlySet<string>;
}

function toSections({ paragraphs }: Page): { sections: Section[]; segments: ReadonlyMap<number, Segment> } {
  const segments = new Map<number, Segment>();
  const sections: Section[] = [];
  for (let first = 0; first < paragraphs.length; first += TOGETHER) {
    const own = paragraphs.slice(first, first + TOGETHER);
    const marked = own
      .flatMap(({ parts }) => parts)
      .flatMap(({ pieces }) => pieces)
      .flatMap((piece) => piece.segments)
      .filter(({ marks }) => marks.length > 0);
    for (const segment of marked) segments.set(segment.start, segment);
    const ids = new Set(marked.flatMap((segment) => readMarks(segment).told));
    sections.push({ paragraphs: own, before: paragraphs[first - 1], ids });
  }
  return { sections, segments };
}

function byId({ claims, figures }: ArticleAccount): ReadonlyMap<string, Told> {
  return new Map([...claims, ...figures].map((one) => [one.id, one]));
}

/** The mark or sentence that begins there, or else the paragraph around it. */
function placeOf(
  body: HTMLElement | null,
  { page, start }: { page: Page; start: number },
): HTMLElement | null {
  const mark = body?.querySelector<HTMLElement>(`[data-at="${start}"]`) ?? null;
  if (mark !== null) return mark;
  const paragraph = page.paragraphs.find((one) => one.start <= start && start < one.end);
  return body?.querySelector<HTMLElement>(`[data-paragraph="${paragraph?.start ?? ''}"]`) ?? null;
}
