import type { ClaimDraft } from '#contract/reading';
import { ReviewAccount, ReviewRow, type ArticleAbout, type ReviewStep } from '#contract/review';
import { IntakeAnswer, PublishPreview } from '#contract/review-endpoints';
import { Evidence } from '#contract/evidence';
import { Problem } from '#contract/errors';
import { newUlid } from '../../client/store/ulid.ts';
import { aPackage } from './a-package.ts';
import type { anApi } from './an-api.ts';

/** The doors of reviews, asked as the page asks them. */
export function reviewing(api: ReturnType<typeof anApi>) {
  const as = (by: string) => encodeURIComponent(by);
  const at = (id: string) => `/api/reviews/${encodeURIComponent(id)}`;
  const send = (id: string, given: { id?: string; after: number; step: ReviewStep }, by = 'Carol') =>
    api()
      .post(`${at(id)}/steps`)
      .set('X-Analyst', as(by))
      .send({ id: newUlid(), ...given });
  const accountOf = async (id: string) => {
    const { status, body, text } = await api().get(at(id));
    if (status !== 200) throw new Error(text);
    return ReviewAccount.parse(body);
  };
  const add = async (
    text: string,
    about: Partial<ArticleAbout> = ABOUT,
    by = 'Carol',
  ): Promise<IntakeAnswer> => {
    const {
      status,
      body,
      text: answer,
    } = await api()
      .post('/api/reviews')
      .set('X-Analyst', as(by))
      .send({ content: { text }, about, passage: false });
    if (status !== 200) throw new Error(answer);
    return IntakeAnswer.parse(body);
  };
  /** One after the other, each after all that was decided before it. */
  const decide = async (id: string, ...steps: ReviewStep[]): Promise<void> => {
    let after = (await accountOf(id)).steps.length;
    for (const step of steps) {
      const { status, text } = await send(id, { after, step });
      if (status !== 200) throw new Error(text);
      after += 1;
    }
  };
  const preview = async (id: string): Promise<PublishPreview> => {
    const { status, body, text } = await api().get(`${at(id)}/preview`);
    if (status !== 200) throw new Error(text);
    return PublishPreview.parse(body);
  };
  const publish = (id: string, digest: string, by = 'Carol') =>
    api()
      .post(`${at(id)}/publish`)
      .set('X-Analyst', as(by))
      .send({ digest });
  return {
    send,
    accountOf,
    add,
    decide,
    preview,
    publish,
    /** Looks, and publishes what was shown. */
    async published(id: string): Promise<void> {
      const { digest, mistakes } = await preview(id);
      const { status, text } = await publish(id, digest ?? 'none');
      if (status !== 200) throw new Error(`${text} ${JSON.stringify(mistakes)}`);
    },
    /** Ada, Bo and the office are made, and two claims accepted. */
    async reviewed(): Promise<string> {
      const { row } = await add(TEXT);
      await decide(
        row.id,
        somebody(ADA, 'Person', 'Ada Quill'),
        somebody(BO, 'Person', 'Bo Reed'),
        somebody(OFFICE, 'Agency', 'Harbour Office'),
        accepting(ownKey(), said([ADA, 'MET', BO], 'met')),
        accepting(ownKey(), said([ADA, 'LEADS', OFFICE], 'now leads', { voice: 'said', attributedTo: BO })),
      );
      return row.id;
    },
    async evidenceOf(relation: string): Promise<Evidence> {
      const { body } = await api().get('/api/evidence').query({ relation }).expect(200);
      return Evidence.parse(body);
    },
    takeBack: (id: string, by = 'Carol') =>
      api()
        .delete(`${at(id)}/publish`)
        .set('X-Analyst', as(by)),
    async rows(): Promise<ReviewRow[]> {
      const { body } = await api().get('/api/reviews').expect(200);
      return ReviewRow.array().parse(body.reviews);
    },
    problemOf: ({ status, text }: { status: number; text: string }) => {
      const { code, detail, fields } = Problem.parse(JSON.parse(text));
      return { status, code, detail, fields };
    },
  };
}

export const ADA = 'person/ada-quill';
export const BO = 'person/bo-reed';
export const OFFICE = 'agency/harbour-office';
export const LEADS = `LEADS|${ADA}|${OFFICE}|`;

/** Ada is in the graph, and leads the office as somebody else reports. */
export const beforehand = () =>
  aPackage('first')
    .entity({ id: ADA, type: 'Person', name: 'Ada Quill', summary: 'A harbour master.' })
    .entity({ id: OFFICE, type: 'Agency', name: 'Harbour Office' })
    .claim(ADA, 'LEADS', OFFICE)
    .build();

export const ABOUT: Partial<ArticleAbout> = {
  title: 'Harbour talks end',
  publisher: 'Quay Post',
  publishedAt: '2023-08-02',
  language: 'en',
};

export const WHOLE: ArticleAbout = {
  title: null, publisher: null, authors: [], url: null, retrievedAt: null, publishedAt: null, publishedInferred: null,
  language: 'en', ...ABOUT,
}; // oxfmt-ignore

/** A text of ours about nobody. */
export const TEXT = `Harbour talks end

Ada Quill met Bo Reed in Port Arden on Tuesday.

Ada Quill now leads the Harbour Office, Bo Reed said.`;

/** A key for what a reviewer makes by hand. */
export const ownKey = () => `own/${newUlid()}`;

/** Somebody of the text, as a reviewer makes him. */
export function somebody(
  id: string,
  type: 'Person' | 'Agency' | 'Organization',
  name: string,
  { as = null, aliases = [] }: { as?: string | null; aliases?: string[] } = {},
): ReviewStep {
  const summary = `An invented ${type}.`;
  return {
    kind: 'entity',
    entity: { entity: { id, type, name, named: true, aliases, summary, identifiers: [] }, as },
  };
}

/** A claim whose words stand in the text. */
export function said(
  [subject, type, object]: readonly [string, ClaimDraft['type'], string],
  words: string,
  more: Partial<ClaimDraft> = {},
): ClaimDraft {
  const start = TEXT.indexOf(words);
  if (start === -1) throw new Error(`the text does not say: ${words}`);
  return {
    subject, type, object,
    stance: 'asserts', reality: 'actual', voice: 'stated',
    says: `${subject} ${type} ${object}`,
    at: [{ start, end: start + words.length }],
    ...more,
  }; // oxfmt-ignore
}

export function accepting(key: string, claim: ClaimDraft): ReviewStep {
  return { kind: 'accept', claims: [{ key, claim }], figures: [] };
}
