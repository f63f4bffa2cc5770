import type { AccountClaim, AccountFigure, ArticleAccount } from '#contract/account';
import { aClaim, aFigure, anArticle } from './facts.ts';

/** An article as it is read, with what was taken from it. */

/** Two paragraphs of ours; `Ada met Ben` is said at 15 to 26, and the last sentence gives nothing. */
export const TEXT = 'A small report\nAda met Ben in June. It rained.\nSubscribe now';

export function anAccount(more: Partial<ArticleAccount> = {}): ArticleAccount {
  const { text: _text, publisher, ...article } = anArticle();
  return {
    article: { ...article, publisher, authors: [] },
    regions: [
      { paragraph: 1, start: 0, end: 14, zone: 'title' },
      { paragraph: 2, start: 15, end: 46, zone: 'body' },
      { paragraph: 3, start: 47, end: 60, zone: 'promo' },
    ],
    claims: [],
    figures: [],
    mentions: [],
    copies: [],
    text: null,
    why: 'No copy of this very text is at hand. ARTICLES_DIR is not set.',
    ...more,
  };
}

export function anAccountClaim(more: Partial<AccountClaim> = {}): AccountClaim {
  const { at: _at, ...claim } = aClaim();
  return { ...claim, status: 'asserted', rejected: false, at: [aStretch(15, 26)], ...more };
}

export function anAccountFigure(more: Partial<AccountFigure> = {}): AccountFigure {
  const { at: _at, ...figure } = aFigure();
  return { ...figure, subjectName: 'Ada', placeName: null, at: [aStretch(30, 34)], ...more };
}

export function aStretch(start: number, end: number): AccountClaim['at'][number] {
  return { start, end, paragraph: 2, zone: 'body' };
}
