import { expect, test } from '@jest/globals';
import type { ClaimDraft, Lane, ReadEntity, SuggestedClaim } from '#contract/reading';
import { toLabelClaim, toLabelForm, type Chosen } from '../../../../server/reading/extract/label-form.ts';

const TEXT = 'Ada and Bo met in Wien. Bo met Ada.';

const aClaim = (more: Partial<ClaimDraft> = {}): ClaimDraft => ({
  subject: 'person/ada', type: 'MET', object: 'person/bo', stance: 'asserts', reality: 'actual', voice: 'stated',
  says: 'Ada met Bo', at: [{ start: 0, end: 14 }], ...more,
}); // oxfmt-ignore

const suggested = (claim: ClaimDraft, lane: Lane = 'strong'): SuggestedClaim => ({
  key: `meet/${'0'.repeat(16)}`,
  rule: 'meet/met',
  lane,
  claim,
});

const anEntity = (id: string, type: ReadEntity['type'], name: string): ReadEntity => ({
  id, type, name, named: true, aliases: [], why: 'a test', candidates: [],
}); // oxfmt-ignore

const ENTITIES = [
  anEntity('person/ada', 'Person', 'Ada'),
  anEntity('person/bo', 'Person', 'Bo'),
  anEntity('place/wien', 'Place', 'Wien'),
  anEntity('country/austria', 'Country', 'Austria'),
  anEntity('topic/talk', 'Topic', 'talk'),
];

const aMention = (entity: string, start: number, end: number) => ({
  entity,
  start,
  end,
  kind: 'name' as const,
  surface: TEXT.slice(start, end),
});
const MENTIONS = [
  aMention('person/ada', 31, 34),
  aMention('person/ada', 0, 3),
  aMention('person/bo', 8, 10),
  aMention('topic/talk', 11, 14),
];

const FAILS = { rule: 'meet/fails', about: 'It fails.', right: 1, of: 3 };
const RULES = [{ rule: 'meet/met', about: 'They met.', right: 1, of: 2 }, FAILS];
const write = (claims: readonly SuggestedClaim[], chosen: Chosen = 'likely') =>
  toLabelForm(
    { entities: ENTITIES, mentions: MENTIONS, claims: [...claims], rules: RULES },
    { text: TEXT, chosen },
  );

test('a reading is written with whom it mentions or needs, in the order of the text', () => {
  const held = aClaim({ type: 'VISITED', object: 'country/austria', from: '2024', to: '2024' });
  expect(write([suggested(aClaim()), suggested(held)])).toEqual({
    entities: [
      { id: 'person/ada', type: 'Person', name: 'Ada', mentions: [{ start: 0, end: 3, surface: 'Ada' }, { start: 31, end: 34, surface: 'Ada' }] },
      { id: 'person/bo', type: 'Person', name: 'Bo', mentions: [{ start: 8, end: 10, surface: 'Bo' }] },
      { id: 'country/austria', type: 'Country', name: 'Austria', mentions: [] },
    ],
    claims: [
      { subject: 'person/ada', type: 'MET', object: 'person/bo', stance: 'asserts', modality: 'stated', spans: [{ start: 0, end: 14 }] },
      { subject: 'person/ada', type: 'VISITED', object: 'country/austria', stance: 'asserts', modality: 'stated', from: '2024', to: '2024', spans: [{ start: 0, end: 14 }] },
    ],
  });
}); // oxfmt-ignore

test.each([
  ['strong', ['person/ada']],
  ['likely', ['person/ada', 'person/bo']],
  ['all', ['person/ada', 'person/bo', 'place/wien']],
] as const)('of %s suggestions those about %j are written', (chosen, subjects) => {
  const claims = [
    suggested(aClaim()),
    suggested(aClaim({ subject: 'person/bo' }), 'weak'),
    { ...suggested(aClaim({ subject: 'place/wien' }), 'weak'), rule: FAILS.rule },
  ];
  expect(write(claims, chosen).claims.map(({ subject }) => subject)).toEqual(subjects);
});

test('what is said twice is one claim with both spans', () => {
  const again = aClaim({ at: [{ start: 24, end: 34, via: { start: 0, end: 3 } }] });
  const denied = aClaim({ stance: 'denies' });
  expect(write([again, aClaim(), denied].map((claim) => suggested(claim))).claims).toMatchObject([
    {
      stance: 'asserts',
      spans: [
        { start: 0, end: 14 },
        { start: 24, end: 34 },
      ],
    },
    { stance: 'denies', spans: [{ start: 0, end: 14 }] },
  ]);
});

test('what the labels do not have is left out, and with it what needs it', () => {
  const about = aClaim({ type: 'PROMOTES', object: 'topic/talk' });
  const struck = aClaim({ type: 'ATTACKED' });
  expect(write([about, struck].map((claim) => suggested(claim))).claims).toEqual([]);
});

test.each([
  ['STANCE_ON', 'DECLINED'],
  ['CLAIMS_TERRITORY', 'CLAIMS'],
  ['SUPPORTS', 'ASSOCIATED_WITH'],
  ['EXTRADITED', 'SENT'],
  ['MET', 'MET'],
] as const)('%s is called %s', (type, called) => {
  expect(toLabelClaim(aClaim({ type }))?.type).toBe(called);
});

const GUESS = { inferred: [{ what: 'relation' as const, why: 'it follows' }] };
test.each([
  [{}, 'stated'],
  [{ voice: 'said' }, 'said'],
  [{ voice: 'said', reality: 'planned' }, 'planned'],
  [{ reality: 'wanted' }, 'planned'],
  [{ voice: 'said', reality: 'alleged' }, 'alleged'],
  [{ reality: 'alleged', ...GUESS }, 'inferred'],
  [{ inferred: [{ what: 'date', why: 'it is told today' }] }, 'stated'],
] as const)('%j is %s', (more, modality) => {
  expect(toLabelClaim(aClaim(more as Partial<ClaimDraft>))?.modality).toBe(modality);
});
