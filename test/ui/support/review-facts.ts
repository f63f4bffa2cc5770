import type { Mention } from '#contract/article';
import type { ClaimDraft, ReadEntity, SuggestedClaim } from '#contract/reading';
import type { PublishPreview } from '#contract/review-endpoints';
import type { ReviewAccount, ReviewRow, ReviewStep, ReviewStepRecord } from '#contract/review';
import type { GraphEdge } from '#contract/graph';
import type { Api } from '../../../client/api.ts';
import { aLine, anActor } from './facts.ts';

/** An article under review, in a text of ours. */

export const REVIEW_TEXT = [
  'Harbour talks end',
  'Ada Quill met Bo Reed in Port Arden on Tuesday. Quill leads the Harbour Office, Reed said.',
  'The Harbour Office has ordered two cranes from Acme Lifts.',
  'Subscribe now',
].join('\n');

/** Where these words stand. */
export function spanOf(words: string): { start: number; end: number } {
  const start = REVIEW_TEXT.indexOf(words);
  if (start === -1) throw new Error(`the text does not say: ${words}`);
  return { start, end: start + words.length };
}

const zones = ['title', 'body', 'body', 'promo'] as const;
const regions = REVIEW_TEXT.split('\n').map((words, index) => ({
  paragraph: index + 1,
  start: spanOf(words).start,
  end: spanOf(words).end,
  zone: zones[index] ?? ('body' as const),
}));

function someone(
  id: string,
  type: ReadEntity['type'],
  name: string,
  more: Partial<ReadEntity> = {},
): ReadEntity {
  return { id, type, name, aliases: [], named: true, why: 'a first name before it', candidates: [], ...more };
}

/** Named where these words begin. */
function named(entity: string, surface: string, words = surface): Mention {
  const { start } = spanOf(words);
  return { entity, start, end: start + surface.length, kind: 'name', surface };
}

export const ADA = 'person/ada-quill';
export const BO = 'person/bo-reed';
export const OFFICE = 'agency/harbour-office';
export const ACME = 'company/acme-lifts';

export function aDraft(
  [subject, type, object]: readonly [string, ClaimDraft['type'], string],
  words: string,
  more: Partial<ClaimDraft> = {},
): ClaimDraft {
  return {
    subject, type, object, stance: 'asserts', voice: 'stated', reality: 'actual', says: words, at: [spanOf(words)], ...more,
  }; // oxfmt-ignore
}

export const MET: SuggestedClaim = {
  key: 'meetings/00000000000000aa',
  rule: 'meetings/met',
  lane: 'strong',
  claim: aDraft([ADA, 'MET', BO], 'Ada Quill met Bo Reed', {
    from: '2023-08-01',
    to: '2023-08-01',
    precision: 'day',
  }),
};
export const LEADS: SuggestedClaim = {
  key: 'offices/00000000000000bb',
  rule: 'offices/leads',
  lane: 'strong',
  claim: aDraft([ADA, 'LEADS', OFFICE], 'Quill leads the Harbour Office', {
    voice: 'said',
    attributedTo: BO,
  }),
};
export const TIED: SuggestedClaim = {
  key: 'ties/00000000000000cc',
  rule: 'offices/leads',
  lane: 'weak',
  claim: aDraft([BO, 'ASSOCIATED_WITH', OFFICE], 'the Harbour Office, Reed'),
};

export const REVIEW_ROW: ReviewRow = {
  id: 'article/harbour-talks-end',
  about: {
    title: 'Harbour talks end', publisher: 'Quay Post', authors: [], url: null, retrievedAt: null,
    publishedAt: '2023-08-02', publishedInferred: null, language: 'en',
  },
  passage: false, addedBy: 'Carol', addedAt: '2023-08-02T10:00:00.000Z', fileName: 'talks.txt', textSha256: 'a'.repeat(64),
  state: 'open', steps: 0, accepted: 0, rejected: 0,
}; // oxfmt-ignore

export function aReview(more: Partial<ReviewAccount> = {}): ReviewAccount {
  return {
    row: REVIEW_ROW,
    text: REVIEW_TEXT,
    why: null,
    regions,
    verdict: { is: 'read', why: null },
    reading: {
      extractors: [{ id: 'rules', version: '1' }],
      sentences: [
        spanOf('Ada Quill met Bo Reed in Port Arden on Tuesday.'),
        spanOf('Quill leads the Harbour Office, Reed said.'),
        spanOf('The Harbour Office has ordered two cranes from Acme Lifts.'),
      ],
      entities: [
        someone(ADA, 'Person', 'Ada Quill', {
          candidates: [{ id: 'person/ada-q', name: 'Ada Q.', why: 'shares the surname' }],
        }),
        someone(BO, 'Person', 'Bo Reed'),
        someone(OFFICE, 'Agency', 'Harbour Office', { why: 'ends in “Office”' }),
        someone(ACME, 'Company', 'Acme Lifts', { why: 'a form of company' }),
      ],
      mentions: [
        named(ADA, 'Ada Quill'),
        named(BO, 'Bo Reed'),
        named(OFFICE, 'Harbour Office', 'Harbour Office, Reed'),
        named(BO, 'Reed', 'Reed said'),
        named(OFFICE, 'Harbour Office', 'Harbour Office has'),
        named(ACME, 'Acme Lifts'),
      ],
      claims: [TIED, MET, LEADS],
      figures: [],
      rules: [
        { rule: 'meetings/met', about: 'one “met” another', right: 9, of: 10 },
        { rule: 'offices/leads', about: 'one leads a body', right: 0, of: 0 },
      ],
      dropped: [],
      limits: [],
    },
    copies: [],
    steps: [],
    ...more,
  };
}

const [ada, bo, office] = [
  anActor('Ada Q.'),
  anActor('Bo Reed'),
  anActor('Harbour Office', { type: 'Agency' }),
];
const change = (line: GraphEdge, says: string, before: 'said' | null = null) => ({
  key: line.key,
  line,
  says,
  before: before === null ? null : { status: before, contested: false },
  after: { status: 'asserted' as const, contested: false },
});

export const PUBLISH_PREVIEW: PublishPreview = {
  mistakes: [],
  newEntities: [{ id: BO, name: 'Bo Reed', type: 'Person', local: BO }],
  matched: [{ id: ADA, name: 'Ada Quill', type: 'Person', as: { id: 'person/ada-q', name: 'Ada Q.', type: 'Person' }, why: 'decided by Carol' }],
  changes: {
    new: [change(aLine(ada, bo, { type: 'MET' }), 'Ada Q. met Bo Reed')],
    strengthened: [change(aLine(ada, office, { type: 'LEADS' }), 'Ada Q. leads Harbour Office', 'said')],
    contested: [], ended: [], changed: [], gone: [],
  },
  ends: [ada, bo, office].map(({ id, name, type }) => ({ id, name, type, named: true, isNew: id === bo.id })),
  asOf: 20_230_802,
  counts: { claims: 2, figures: 0, entities: 3, undecided: 1 },
  limits: [],
  digest: 'abc',
}; // oxfmt-ignore

export function aRecord(n: number, step: ReviewStep, by = 'Carol'): ReviewStepRecord {
  return { n, by, at: '2023-08-02T10:00:00.000Z', step };
}

/** Answers as the server does: every step once, numbered in the order in which it comes. */
export function aRecorder(account: ReviewAccount = aReview()) {
  const steps = [...account.steps];
  const decideReview: Api['decideReview'] = async ({ body: { after, step } }, options) => {
    // What was sent is what was parsed there.
    steps.push(aRecord(steps.length + 1, step as ReviewStep, options?.analyst ?? 'nobody'));
    return { n: steps.length, steps: steps.slice(after), row: { ...account.row, steps: steps.length } };
  };
  return { steps, doors: { decideReview, review: async () => ({ ...account, steps: [...steps] }) } };
}
