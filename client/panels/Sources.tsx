import { Heading } from 'react-aria-components';
import type { Evidence } from '#contract/evidence';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Name } from '../ui/Name.tsx';
import { count } from '../words/count.ts';
import { toPublished } from '../words/evidence.ts';
import { toSupport } from '../words/relation.ts';

/** How much this really rests on: copies of one text are one story, one speaker is one voice. */
export function Sources({ evidence }: { evidence: Evidence }) {
  const { articles } = evidence;
  return (
    <section className="sources" aria-label="Sources">
      <Heading level={4}>
        Sources <span className="number">{articles.length}</span>
      </Heading>
      <p className="quiet">
        {count(articles.length, 'article', 'articles')}: {toSupport(evidence)}
      </p>
      <LimitsNote limits={evidence.limits} />
      <ul className="rows">
        {articles.map((article) => (
          <li key={article.id}>
            <Name>{article.title}</Name>
            <p className="quiet">
              <Name>{article.publisher.name}</Name> · {toPublished(article)} · text{' '}
              {article.text === 'present' ? 'at hand' : 'not at hand'}
            </p>
            {article.publishedInferred === undefined ? null : (
              <p className="quiet">Its date is worked out: {article.publishedInferred}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
