import { describe, expect, it } from '@jest/globals';
import type { ClaimDraft, ReadEntity } from '#contract/reading';
import type { Candidate, Extractor } from '../../../server/reading/extractor.ts';
import { prepare } from '../../../server/reading/prepare.ts';
import { readPrepared, readText } from '../../../server/reading/read.ts';
import { unmarked } from './claims/marked.ts';

const MARKED =
  '[Person:Ana Ruiz] met [Person:Li Wei]. Then [Country:Peru] and [Company:Andes Trading] spoke.';
const { text, entities, mentions } = unmarked(MARKED);
const [ana, li, peru, andes] = entities.map(({ id }) => id);
const regions = [{ paragraph: 1, start: 0, end: text.length, zone: 'body' as const }];
const article = prepare({ text, regions, publishedAt: null, publisher: null, known: [] });
const quote = 'Ana Ruiz met Li Wei';

const good: ClaimDraft = {
  subject: ana ?? '',
  type: 'MET',
  object: li ?? '',
  stance: 'asserts',
  reality: 'actual',
  voice: 'stated',
  says: 'whatever it says',
  at: [{ start: 0, end: quote.length }],
};

/** What comes of these candidates, whoever suggests them. */
function readWith(candidates: readonly unknown[]) {
  const hostile: Extractor = {
    id: 'hostile',
    version: '1',
    suggest: () => ({ candidates: candidates as Candidate[] }),
  };
  return readPrepared(article, { entities, mentions }, [hostile]);
}
const candidate = (changes: object, words: unknown = quote) => ({
  rule: 'x/y',
  content: { claim: { ...good, ...changes } },
  quote: words,
});

describe('the verifier', () => {
  it('lets through what the text bears out, in our words', () => {
    const { claims, dropped } = readWith([candidate({})]);
    expect(claims.map(({ claim }) => claim.says)).toEqual(['Ana Ruiz met Li Wei.']);
    expect(dropped).toEqual([]);
  });

  it.each<[what: string, hostile: unknown, why: RegExp]>([
    ['words that are not there', candidate({}, 'Ana Ruiz met Li Wu'), /not in the text/],
    ['words from elsewhere', candidate({ at: [{ start: 1, end: quote.length + 1 }] }), /not in the text/],
    ['a place beyond the text', candidate({ at: [{ start: 90_000, end: 90_010 }] }, ''), /not in the text/],
    ['no place', candidate({ at: [] }), /form/],
    [
      'a second place beyond the text',
      candidate({ at: [good.at[0], { start: 5, end: 90_000 }] }),
      /not in the text/,
    ],
    [
      'a copy of another article',
      candidate({
        at: [{ start: 0, end: quote.length, copyOf: { article: 'article/x', start: 0, end: 19 } }],
      }),
      /not in the text/,
    ],
    ['nobody', candidate({ subject: 'person/nobody' }), /not among those/],
    ['a name of the prototype', candidate({ subject: '__proto__' }), /form/],
    ['a type that is none', candidate({ type: 'constructor' }), /form/],
    ['a qualifier of the prototype', candidate({ qualifiers: { constructor: 'x' } }), /fit together/],
    ['one with oneself', candidate({ object: ana }), /does not join/],
    ['types that do not fit', candidate({ type: 'VISITED' }), /does not join/],
    ['a derived type', candidate({ type: 'SANCTIONED', subject: peru, object: ana }), /does not join/],
    ['an end of another sentence', candidate({ object: peru }), /neither names/],
    ['both ends of another sentence', candidate({ subject: peru, object: andes }), /neither names/],
    ['a speaker of what is stated', candidate({ attributedTo: li }), /fit together/],
    [
      'a speaker who is nobody',
      candidate({ voice: 'said', attributedTo: 'person/nobody' }),
      /not among those/,
    ],
    ['a denied allegation', candidate({ stance: 'denies', reality: 'alleged' }), /fit together/],
    ['dates the wrong way round', candidate({ from: '2020-05', to: '2019' }), /fit together/],
    [
      'an office without a role',
      candidate({ type: 'HOLDS_POSITION', subject: li, object: peru }),
      /neither names|fit together/,
    ],
    ['a claim that is none', { rule: 'x/y', content: { claim: 7 }, quote }, /form/],
    ['nothing', { rule: 'x/y', content: null, quote }, /form/],
    ['a figure that is none', { rule: 'x/y', content: { figure: {} }, quote }, /form/],
  ])('drops %s and says why', (_what, hostile, why) => {
    const { claims, figures, dropped } = readWith([hostile]);
    expect([claims, figures]).toEqual([[], []]);
    expect(dropped).toEqual([{ rule: 'x/y', count: 1, why: expect.stringMatching(why) }]);
  });

  it('follows a pronoun to whom it names', () => {
    const via = { start: text.indexOf('Peru'), end: text.indexOf('Peru') + 4 };
    const { claims } = readWith([candidate({ object: peru, at: [{ start: 0, end: quote.length, via }] })]);
    expect(claims).toHaveLength(1);
  });

  it('asks once, whichever words are marked', () => {
    const { claims } = readWith([candidate({}), candidate({ at: [{ start: 0, end: 12 }] }, 'Ana Ruiz met')]);
    expect(claims).toHaveLength(1);
  });
});

describe('a text', () => {
  const readable = (whole: string) => ({
    text: whole,
    regions: [{ paragraph: 1, start: 0, end: whole.length, zone: 'body' as const }],
    publishedAt: '2021-06-15',
    publisher: null,
    known: [],
  });

  it('is read alike twice', () => {
    const whole =
      'On Monday President Xi Jinping of China met with Secretary of State Antony Blinken in Beijing.';
    expect(JSON.stringify(readText(readable(whole)))).toBe(JSON.stringify(readText(readable(whole))));
    expect(readText(readable(whole)).claims.map(({ claim }) => claim.type)).toContain('MET');
  });

  it.each([
    ['capitalised words', 'Alpha '.repeat(10_000)],
    ['brackets', '('.repeat(20_000)],
    ['quotation marks', '“'.repeat(20_000)],
    ['a list', `${'Peru, Chile, '.repeat(3_000)}and Cuba met.`],
    ['commas', ', '.repeat(20_000)],
    ['one verb after another', 'met and '.repeat(8_000)],
    ['numbers', 'more than 40 to 50 and '.repeat(4_000)],
    ['digits', '1'.repeat(60)],
    ['groups of digits', `1${',000'.repeat(10_000)} people`],
    ['counted members', 'Peru has 40 countries. '.repeat(1_500)],
  ])('of nothing but %s is read to its end', (_what, whole) => {
    expect(readText(readable(whole)).extractors).toEqual([
      { id: 'rules', version: '1' },
      { id: 'figures', version: '1' },
    ]);
  });
});

it('lets no extractor put somebody on words that name another, or on words that are not there', () => {
  const kim: ReadEntity = { id: 'person/kim', type: 'Person', name: 'Kim', named: true, aliases: [], why: 'x', candidates: [] };
  const [first] = mentions;
  const suggesting = (surface: string, start: number, implied: boolean): Extractor => ({
    id: 'hostile',
    version: '1',
    suggest: () => ({
      candidates: [candidate({ object: kim.id }) as Candidate],
      entities: [{ ...kim, ...(implied && { implied }) }],
      mentions: implied ? [] : [{ entity: kim.id, kind: 'name', start, end: start + surface.length, surface }],
    }),
  });
  const readBy = (one: Extractor) => readPrepared(article, { entities, mentions }, [one]).claims.length;
  expect(readBy(suggesting('Ana Ruiz', first?.start ?? 0, false))).toBe(0);
  expect(readBy(suggesting('Kim', 0, false))).toBe(0);
  expect(readBy(suggesting('', 0, true))).toBe(0);
  // The words between are nobody's.
  expect(readBy(suggesting('met', text.indexOf('met'), false))).toBe(1);
}); // oxfmt-ignore
