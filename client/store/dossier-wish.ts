import * as z from 'zod';
import { DossierFormat, DossierOptions } from '#contract/dossier';
import type { KeptPaths } from '#contract/kept-paths';

const { paper, picture, method, doubts, cards, hypotheses } = DossierOptions.shape;

/** How dossiers are wished for, of whatever they are: it stays with the tab. What is typed may make no sense yet. */
export const DossierLook = z.strictObject({
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
