import type { SavedQuestion } from '../../support/saved-questions.ts';

export const articles: readonly SavedQuestion[] = [
  {
    asks: 'which articles are loaded?',
    query: 'articles/list',
    finds: [{ publisher: 'Bloomberg', published: '2023', claims: 77 }],
    restsOn: 'article/2023-bloomberg-blinken-coalition/c1',
  },
];
