import type { ArticlePackage } from '#contract/article';
import { claimOf, type Mutation } from './mutate-seed.ts';
import type { TruthName } from './truths.ts';

/** A slip in one article of the seed, and the truths that must notice it when the article is loaded so. */
export interface SpoiltSeed {
  when: string;
  truths: readonly TruthName[];
  article: string;
  spoil: Mutation;
}

const GROUP = 'article/2024-scmp-working-group';
const PRESSURE = 'article/2023-07-scmp-coalition-pressure';
const COMPILED = 'article/2023-compilation-global-coalition';

/** Claims are named by what they say, not by number. */
export const SPOILT_SEEDS: readonly SpoiltSeed[] = [
  {
    when: 'a claim stands in a reader comment',
    truths: ['placed'],
    article: COMPILED,
    spoil: (one) => {
      const comment = one.article.regions.find(({ zone }) => zone === 'comment');
      if (comment === undefined) throw new Error('nobody comments');
      claimOf(one).at = [{ start: comment.start, end: comment.end }];
    },
  },
  {
    when: 'a passage is no longer known for a copy',
    truths: ['counted'],
    article: COMPILED,
    spoil: (one) => {
      for (const span of claimOf(one, isOnlyCopied).at) delete span.copyOf;
    },
  },
  {
    when: 'an official is quoted under another name',
    truths: ['counted'],
    article: COMPILED,
    spoil: (one) => {
      const invited = ({ type, attributedTo }: ArticlePackage['claims'][number]) =>
        type === 'INVITED_TO' && attributedTo === 'person/todd-robinson';
      claimOf(one, invited).attributedTo = 'person/antony-blinken';
    },
  },
  {
    when: 'a claim joins what the ontology does not join so',
    truths: ['joined'],
    article: GROUP,
    spoil: (one) => {
      claimOf(one, ({ type }) => type === 'MET').object = 'country/china';
      claimOf(one, ({ type }) => type === 'KIND_OF').object = 'country/china';
    },
  },
  {
    when: 'a claim ends before it begins',
    truths: ['dated'],
    article: GROUP,
    spoil: (one) => {
      Object.assign(
        claimOf(one, ({ from }) => from !== undefined),
        { from: '2024-02', to: '2023-12' },
      );
    },
  },
  {
    when: 'another speaker denies an office for the time in which it was held',
    truths: ['timed', 'folded'],
    article: GROUP,
    spoil: (one) => {
      const held = claimOf(
        one,
        ({ subject, type }) => subject === 'person/nancy-pelosi' && type === 'HOLDS_POSITION',
      );
      one.claims.push({
        ...structuredClone(held),
        id: `${one.article.id}/c9999`,
        stance: 'denies',
        voice: 'said',
        attributedTo: 'country/china',
      });
    },
  },
  {
    when: 'the only denial of a charge is missing',
    truths: ['timed', 'folded'],
    article: GROUP,
    spoil: (one) => {
      const denial = claimOf(one, ({ type, stance }) => type === 'CAUSES' && stance === 'denies');
      one.claims.splice(one.claims.indexOf(denial), 1);
    },
  },
  {
    when: 'a lifting is missing, so that a sanction goes on',
    truths: ['timed', 'folded'],
    article: GROUP,
    spoil: (one) => {
      one.claims = one.claims.filter(({ type }) => type !== 'LIFTED');
    },
  },
  {
    when: 'two men are taken for one because both are called Wang',
    truths: ['two'],
    article: PRESSURE,
    spoil: (one) => {
      const merged = JSON.parse(
        JSON.stringify(one).replaceAll('person/wang-wenbin', 'person/wang-xiaohong'),
      ) as ArticlePackage;
      Object.assign(one, merged);
    },
  },
];

function isOnlyCopied({ at, attributedTo, type }: ArticlePackage['claims'][number]): boolean {
  return type === 'MEMBER_OF' && attributedTo === undefined && at.every(({ copyOf }) => copyOf !== undefined);
}
