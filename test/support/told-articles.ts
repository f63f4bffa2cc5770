import type { ArticlePackage } from '#contract/article';
import { aPackage } from './a-package.ts';
import { aText } from './a-text.ts';

/** An invented report whose text is ours, so that the reader is tested on words that may stand here. */
export const ferryText = aText(
  ['title', 'Harbour office opens a ferry line'],
  ['promo', 'Get the harbour letter every morning'],
  ['body', 'Ada Quill leads the harbour office. She met Bo Reed in Arden on Friday. It rained all day.'],
  ['body', 'The office plans to join the quay league of more than 40 towns, she told the wire. Nobody objected.'],
  ['caption', 'Bo Reed at the quay'],
  ...Array.from({ length: 24 }, (_, at) => ['body', `Boat ${at + 1} left the quay on time and came back at night, as boats do here.`] as const),
  ['body', 'In the end Bo Reed praised Ada Quill for the new line.'],
  ['comment', 'First! 84 towns will never pay for this.'],
); // oxfmt-ignore

const wireText = aText(
  ['title', 'Wire: harbour notes'],
  ['body', 'The office plans to join the quay league of more than 40 towns.'],
);

const FERRY = 'article/ferry';
const plan = 'plans to join the quay league';

/** The wire's own article, and the report that copies a passage of it. */
export function toldArticles(): [wire: ArticlePackage, ferry: ArticlePackage] {
  const wire = aPackage('wire', { title: 'Wire: harbour notes', publishedAt: '2023-05', ...wireText.record })
    .claim('agency/harbour-office', 'MEMBER_OF', 'organization/quay-league', {
      reality: 'planned',
      at: [wireText.at(plan)],
    })
    .build();
  const at = (words: string) => [ferryText.at(words)];
  const ferry = aPackage('ferry', {
    title: 'A ferry for the harbour',
    publishedAt: '2023-06',
    ...ferryText.record,
  })
    .entity({ id: 'person/ada-quill', type: 'Person', name: 'Ada Quill' })
    .entity({ id: 'person/bo-reed', type: 'Person', name: 'Bo Reed' })
    .claim('person/ada-quill', 'LEADS', 'agency/harbour-office', {
      says: 'Ada Quill is the head of the office.',
      at: at('Ada Quill leads the harbour office'),
    })
    .claim('person/ada-quill', 'MET', 'person/bo-reed', {
      says: 'Quill and Reed came together.',
      occasion: 'occasion/arden',
      at: at('She met Bo Reed in Arden'),
    })
    .claim('person/bo-reed', 'VISITED', 'place/arden', {
      says: 'Reed was in Arden.',
      at: at('Bo Reed in Arden'),
    })
    .claim('agency/harbour-office', 'MEMBER_OF', 'organization/quay-league', {
      says: 'The office wants to be in the league.',
      reality: 'planned',
      attributedTo: 'person/ada-quill',
      at: [{ ...ferryText.at(plan), copyOf: { article: wire.article.id, ...wireText.at(plan) } }],
    })
    .claim('person/bo-reed', 'PRAISED', 'person/ada-quill', {
      says: 'Reed had good words for Quill.',
      at: at('Bo Reed praised Ada Quill'),
    })
    .figure({
      subject: 'organization/quay-league',
      unit: 'organization',
      minOpen: true,
      says: 'The league has over forty towns.',
      at: at('more than 40 towns'),
    })
    .build();
  if (ferry.article.id !== FERRY) throw new Error(`the builder names it ${ferry.article.id}`);
  const name = ferryText.at('Bo Reed');
  ferry.mentions.push({ entity: 'person/bo-reed', ...name, kind: 'name', surface: 'Bo Reed' });
  return [wire, ferry];
}
