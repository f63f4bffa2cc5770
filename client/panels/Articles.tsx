import { Button } from 'react-aria-components';
import type { About, ArticleRow } from '#contract/endpoints';
import { toDate } from '../words/days.ts';
import { count } from '../words/count.ts';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { Pending } from './Pending.tsx';

/** What all of this rests on: the articles, newest first, and whether the analyst's own copy is at hand. */
export function Articles() {
  const { articles, texts } = useExplorer(({ articles: rows, about }) => ({
    articles: rows,
    texts: about?.articleTexts,
  }));
  if (articles === null) {
    return (
      <Section title="Articles">
        <Pending part="articles" />
      </Section>
    );
  }
  return (
    <Section title="Articles" count={articles.length} beside={<NewOne />}>
      {articles.length === 0 ? (
        <p className="quiet">No article is loaded.</p>
      ) : (
        <ul className="rows">
          {articles.map((article) => (
            <ArticleLine key={article.id} article={article} />
          ))}
        </ul>
      )}
      {texts === undefined || articles.length === 0 ? null : <TextsLine texts={texts} />}
      <UnderReview />
    </Section>
  );
}

/** The way in for what comes new. */
function NewOne() {
  const { beginIntake } = useActions();
  return (
    <Button className="link" onPress={() => beginIntake()}>
      New article
    </Button>
  );
}

function UnderReview() {
  const { open } = useActions();
  return (
    <Button className="link" onPress={() => open('reviews', true)}>
      Articles under review …
    </Button>
  );
}

function ArticleLine({ article }: { article: ArticleRow }) {
  const { id, title, publisher, publishedAt, publishedInferred, claims, figures, text } = article;
  const isOpen = useExplorer(({ reading }) => reading?.id === id);
  const { read } = useActions();
  return (
    <li>
      <Button className="article-row" aria-current={isOpen} onPress={() => void read(id)}>
        <span className="clamp-2">
          <Name>{title}</Name>
        </span>
        <span className="quiet">
          <Name>{publisher}</Name> · {publishedInferred === null ? '' : 'about '}
          {toDate(publishedAt)} · {count(claims, 'claim', 'claims')}
          {figures > 0 ? ` · ${count(figures, 'figure', 'figures')}` : ''}
          {text === 'absent' ? ' · text not at hand' : ''}
        </span>
      </Button>
    </li>
  );
}

function TextsLine({ texts: { present, of, why } }: { texts: About['articleTexts'] }) {
  return (
    <p className="quiet">
      {present === of
        ? 'Your copies of all texts are at hand.'
        : `Texts at hand: ${present} of ${of}. ${why}`}
    </p>
  );
}
