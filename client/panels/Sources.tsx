import { Heading } from 'react-aria-components';
import type { Evidence, EvidenceArticle } from '#contract/evidence';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Name } from '../ui/Name.tsx';
import { toPublished, toSourceCount } from '../words/evidence.ts';
import { toSupport } from '../words/relation.ts';
import { Grade } from './Grade.tsx';

/** How much this really rests on: copies of one text are one story, one speaker is one voice. */
export function Sources({ evidence }: { evidence: Evidence }) {
  const articles = tellingOf(evidence);
  return (
    <section className="sources" aria-label="Sources">
      <Heading level={4}>
        Sources <span className="number">{articles.length}</span>
      </Heading>
      <p className="quiet">
        {toSourceCount(articles)}: {toSupport(evidence)}
      </p>
      <LimitsNote limits={evidence.limits} />
      <ul className="rows">
        {byPublisher(articles).map(({ publisher, reliability, published }) => (
          <li key={publisher.id} className="source">
            <p className="publisher">
              <Name>{publisher.name}</Name>
            </p>
            <Grade subject={{ kind: 'publisher', ...publisher }} grade={reliability?.grade ?? null} />
            <ul className="published">
              {published.map((article) => (
                <SourceLine key={article.id} article={article} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The articles of what is told; figures that only stand beside a line lend it no source. */
function tellingOf({ articles, byStory }: Evidence): EvidenceArticle[] {
  const telling = new Set(byStory.flatMap(({ story, repeatedBy }) => [story, ...repeatedBy]));
  return articles.filter(({ id }) => telling.has(id));
}

function SourceLine({ article }: { article: EvidenceArticle }) {
  return (
    <li>
      <Name>{article.title}</Name>
      <p className="quiet">
        {toPublished(article)} ·{' '}
        {article.file === undefined ? (
          `text ${article.text === 'present' ? 'at hand' : 'not at hand'}`
        ) : (
          <>
            a file, imported by <Name>{article.file.importedBy}</Name>
          </>
        )}
      </p>
      {article.publishedInferred === undefined ? null : (
        <p className="quiet">Its date is worked out: {article.publishedInferred}</p>
      )}
    </li>
  );
}

type Published = Pick<EvidenceArticle, 'publisher' | 'reliability'> & { published: EvidenceArticle[] };

/** Who is relied on is the publisher, however many of its articles are read. */
function byPublisher(articles: readonly EvidenceArticle[]): Published[] {
  const publishers = new Map<string, Published>();
  for (const article of articles) {
    const { publisher, reliability } = article;
    const held = publishers.get(publisher.id);
    if (held === undefined) publishers.set(publisher.id, { publisher, reliability, published: [article] });
    else held.published.push(article);
  }
  return [...publishers.values()];
}
