import type { Citation, EvidenceArticle } from '#contract/evidence';
import type { ExportedArticle, ExportedClaim } from '#contract/exports';

/** The texts are other people's property: where a passage stands is told, and not its words. */
export function withoutPassages<T extends { at: readonly Citation[] }>({
  at,
  ...stated
}: T): Omit<T, 'at'> & Pick<ExportedClaim, 'at'> {
  return { ...stated, at: at.map(({ passage: _passage, ...place }) => place) };
}

export function toBibliography({ text: _text, ...article }: EvidenceArticle): ExportedArticle {
  return article;
}
