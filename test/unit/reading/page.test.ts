import { describe, expect, test } from '@jest/globals';
import { readMarks, toPage, type Page } from '../../../client/reading/page.ts';
import { neighbourOf, toldAt } from '../../../client/reading/stops.ts';
import { aStretch, anAccount, anAccountClaim, anAccountFigure, TEXT } from '../../ui/support/account.ts';

const claim = anAccountClaim();
const figure = anAccountFigure();

function open(more: Parameters<typeof anAccount>[0]): Page {
  const page = toPage(anAccount({ text: TEXT, ...more }));
  if (page === null) throw new Error('there is a text');
  return page;
}

const wordsOf = ({ text, paragraphs }: Page) =>
  paragraphs
    .flatMap(({ parts }) => parts)
    .flatMap(({ pieces }) => pieces)
    .flatMap(({ segments }) => segments)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

describe('a text made ready to be read', () => {
  test('is there only with the text', () => {
    expect(toPage(anAccount())).toBeNull();
  });

  test('counts the sentences that may carry facts, and those that gave none', () => {
    const page = open({ claims: [claim], figures: [figure] });
    expect(page.sentences).toBe(3);
    expect(page.silent.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'A small report',
      'It rained.',
    ]);
  });

  test('counts a sentence whose only claim was rejected as one that gave none', () => {
    const page = open({ claims: [{ ...claim, rejected: true }] });
    expect(page.silent).toHaveLength(3);
    expect(wordsOf(page)).toContain('|Ada met Ben|');
  });

  test('never counts a sentence outside the zones of facts', () => {
    const page = open({});
    expect(page.silent.some(({ start }) => start === 47)).toBe(false);
  });

  test('tells names, claims and copies of a segment apart', () => {
    const page = open({
      claims: [claim],
      mentions: [{ entity: 'person/ada', name: 'Ada', start: 15, end: 18, kind: 'name' }],
      copies: [{ start: 15, end: 26, of: { article: 'article/other', start: 0, end: 11, title: null } }],
    });
    const [first] = page.paragraphs[1]?.parts[0]?.pieces[0]?.segments ?? [];
    expect(first && readMarks(first)).toEqual({ told: [claim.id], named: ['person/ada'], isCopied: true });
    expect(page.paragraphs.map(({ copies }) => copies.length)).toEqual([0, 1, 0]);
  });

  test('shows words that the map leaves out as never read', () => {
    const page = open({ regions: [{ paragraph: 2, start: 15, end: 46, zone: 'body' }] });
    expect(page.paragraphs.map(({ number, parts }) => [number, parts.map(({ zone }) => zone)])).toEqual([
      [null, [null]],
      [2, ['body']],
      [null, [null]],
    ]);
  });

  test('keeps the parts of one paragraph together', () => {
    const page = open({
      regions: [
        { paragraph: 1, start: 0, end: 14, zone: 'title' },
        { paragraph: 2, start: 15, end: 19, zone: 'dateline' },
        { paragraph: 2, start: 19, end: 46, zone: 'body' },
        { paragraph: 3, start: 47, end: 60, zone: 'promo' },
      ],
    });
    expect(page.paragraphs.map(({ parts }) => parts.map(({ zone }) => zone))).toEqual([
      ['title'],
      ['dateline', 'body'],
      ['promo'],
    ]);
  });

  test('cuts a paragraph that no browser lays out at once, at the ends of sentences, and numbers it once', () => {
    const text = 'Ada met Ben. '.repeat(1_000);
    const page = open({ text, regions: [{ paragraph: 1, start: 0, end: text.length, zone: 'body' }] });
    expect(page.paragraphs.map(({ number }) => number)).toEqual([1, null, null]);
    expect(
      page.paragraphs.every(({ start, end }) => end - start <= 5_000 && text.startsWith('Ada', start)),
    ).toBe(true);
    expect(wordsOf(page).replaceAll('|', '')).toBe(text);
  });

  test('of two million letters with thousands of claims is made in one walk', () => {
    const line = `${'Ada met Ben in June. '.repeat(10)}\n`;
    const text = line.repeat(9_500);
    const regions = Array.from({ length: 9_500 }, (_, at) => ({
      paragraph: at + 1,
      start: at * line.length,
      end: (at + 1) * line.length - 1,
      zone: 'body' as const,
    }));
    const claims = regions.map(({ start, paragraph }, at) =>
      anAccountClaim({ id: `article/first/c${at + 1}`, at: [{ ...aStretch(start, start + 11), paragraph }] }),
    );
    const page = open({ text, regions, claims });
    expect([page.sentences, page.silent.length]).toEqual([95_000, 85_500]);
  });
});

describe('walking', () => {
  const late = anAccountClaim({ id: 'article/first/c2', at: [aStretch(36, 46)] });
  const all = [claim, figure, late];

  test('goes from one to the next and stays at either end', () => {
    const from = (chosen: string[], step: 1 | -1) => neighbourOf(all, { chosen, look: null, step })?.id;
    expect([from([], 1), from([claim.id], 1), from([late.id], 1)]).toEqual([claim.id, figure.id, late.id]);
    expect([from([], -1), from([late.id], -1), from([claim.id], -1)]).toEqual([late.id, figure.id, claim.id]);
  });

  test('leaves a group of chosen ones by its own ends', () => {
    const chosen = [claim.id, figure.id];
    expect(neighbourOf(all, { chosen, look: null, step: 1 })).toBe(late);
    expect(neighbourOf(all, { chosen, look: null, step: -1 })).toBe(claim);
  });

  test('begins where the reader looks while nothing is chosen', () => {
    const look = { start: 30, end: 46 };
    expect(neighbourOf(all, { chosen: [], look, step: 1 })).toBe(figure);
    expect(neighbourOf(all, { chosen: [], look, step: -1 })).toBe(claim);
  });

  test('finds what stands on one very passage', () => {
    expect(toldAt(all, { start: 15, end: 26 })).toEqual([claim]);
    expect(toldAt(all, { start: 15, end: 25 })).toEqual([]);
  });
});
