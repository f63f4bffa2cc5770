import * as z from 'zod';
import { DossierFormat, DossierOptions } from '#contract/dossier';
import type { KeptPaths } from '#contract/kept-paths';

const { paper, picture, method, doubts, cards, hypotheses } = DossierOptions.shape;

/** How dossiers are wished for: it stays with the tab. What is typed may make no sense yet. */
export const DossierLook = z.strictObject({
  /** The investigation that its handling is of; null of a canvas that is kept as none. */
  of: z.string().nullable().default(null),
  format: DossierFormat.default('html'),
  handling: z.string().default(''),
  isNamed: z.boolean().default(false),
  paper,
  picture,
  method,
  doubts,
  cards,
  hypotheses,
  isQuoted: z.boolean().default(false),
  words: z.string().default('40'),
});
export type DossierLook = z.infer<typeof DossierLook>;

/** A dossier as the analyst wishes for it. */
export interface DossierWish extends DossierLook {
  /** Of this answer alone; null: of the canvas with what is kept on it. */
  readonly answer: KeptPaths | null;
  /** Null: that of the investigation, or of the answer. */
  readonly title: string | null;
  /** By their ids: whether kept answers go along. Of others, those that tell of nobody who is hidden do. */
  readonly chosen: ReadonlyMap<string, boolean>;
}

export const NO_WISH: DossierWish = {
  ...DossierLook.parse({}),
  answer: null,
  title: null,
  chosen: new Map(),
};

export function toLook({
  answer: _answer,
  title: _title,
  chosen: _chosen,
  ...look
}: DossierWish): DossierLook {
  return look;
}

/** What was written for one says nothing of another; how it looks goes for all. */
export function wishOf(before: DossierWish, { of, answer }: Pick<DossierWish, 'of' | 'answer'>): DossierWish {
  const isOfInvestigation = before.of === of;
  const isOfSame = isOfInvestigation && toKey(before) === toKey({ answer });
  return {
    ...before,
    of,
    answer,
    handling: isOfInvestigation ? before.handling : '',
    title: isOfSame ? before.title : null,
    chosen: isOfSame ? before.chosen : new Map(),
    picture: isOfSame ? before.picture : answer === null ? 'canvas' : 'findings',
  };
}

function toKey({ answer }: Pick<DossierWish, 'answer'>): string | null {
  return answer === null ? null : JSON.stringify([answer.id, answer.question]);
}
