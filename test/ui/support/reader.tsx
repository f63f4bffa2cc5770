import { screen, within } from '@testing-library/dom';
import type { ArticleAccount } from '#contract/account';
import { openDesk } from './desk.tsx';
import { anAccount, anAccountClaim, anAccountFigure, aStretch, TEXT } from './account.ts';
import { aClaim, aLine, anActor, anAnswer, theEvidence } from './facts.ts';
import { fakeApi } from './fake-api.ts';

export const ada = anActor('Ada');
export const ben = anActor('Ben');
export const met = aLine(ada, ben);
export const line = { ...met, key: 'MET|person/ada|person/ben' };

export const claim = anAccountClaim();
export const wanted = anAccountClaim({
  id: 'article/first/c2',
  reality: 'wanted',
  status: 'wanted',
  says: 'Ben would like to see Ada.',
  at: [aStretch(23, 34)],
});
export const figure = anAccountFigure();

/** The desk with an article of ours open. */
export async function openArticle(more: Partial<ArticleAccount> = {}, { drawn = false } = {}) {
  const api = fakeApi({
    article: () => anAccount({ text: TEXT, why: null, claims: [claim, wanted], figures: [figure], ...more }),
    evidence: () => theEvidence({ relation: line, claims: [aClaim()] }),
    runs: {
      'explore/overview': () => anAnswer({ nodes: drawn ? [ada, ben] : [], edges: drawn ? [line] : [] }),
      'explore/among': () => anAnswer({ nodes: [ada, ben], edges: [line] }),
    },
  });
  const desk = await openDesk(api);
  await desk.user.click(await screen.findByRole('button', { name: /The first report/ }));
  const reader = await screen.findByRole('complementary', { name: 'Article' });
  await within(reader).findByRole('heading', { name: 'The first report' });
  return { ...desk, reader };
}
