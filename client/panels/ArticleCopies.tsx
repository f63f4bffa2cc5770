import { Button } from 'react-aria-components';
import type { CopySuggestion } from '#contract/review';
import type { Incoming } from '../store/article-intake.ts';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { count } from '../words/count.ts';

/** Other articles that have the same words: one story told twice is no second source, and the analyst decides which it is. */
export function ArticleCopies({ item, copies }: { item: Incoming; copies: readonly CopySuggestion[] }) {
  const { tellStory } = useActions();
  return copies.map(({ of, title, containment, passages }) => {
    const said = item.stories.get(of);
    return (
      <section key={of} className="intake-copy" aria-label={`Compared with ${title}`}>
        <p>
          <b>
            Same story as <Name>{title}</Name>?
          </b>{' '}
          {Math.round(containment * 100)} % of the shorter text stands in the other, in{' '}
          {count(passages.length, 'passage', 'passages')}.
        </p>
        <div className="row">
          <Button
            className="button"
            isDisabled={said === true}
            onPress={() => void tellStory(item.id, { of, same: true })}
          >
            The same story
          </Button>
          <Button
            className="button"
            isDisabled={said === false}
            onPress={() => void tellStory(item.id, { of, same: false })}
          >
            Not the same
          </Button>
          <span className="quiet" role="status">
            {said === undefined
              ? 'Not decided: support counts stories, so it matters.'
              : said
                ? 'One story: it is no second source.'
                : 'Two stories, each counts.'}
          </span>
        </div>
      </section>
    );
  });
}
