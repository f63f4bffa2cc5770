import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { CopySuggestion } from '#contract/review';
import { sideBySide, type Compared } from '../reading/copy-passages.ts';
import type { Incoming } from '../store/article-intake.ts';
import type { CopyTexts } from '../store/copy-texts.ts';
import type { Standing } from '../store/review-standing.ts';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { count } from '../words/count.ts';

/** Other articles that have the same words: one story told twice is no second source, and the analyst decides which it is. */
export function ArticleCopies({ item, copies }: { item: Incoming; copies: readonly CopySuggestion[] }) {
  const { tellStory, compareCopy } = useActions();
  return copies.map((copy) => (
    <StoryQuestion
      key={copy.of}
      copy={copy}
      said={item.stories.get(copy.of)}
      texts={item.compared.get(copy.of)}
      onTell={(same) => void tellStory(item.id, { of: copy.of, same })}
      onCompare={() => void compareCopy(item.id, copy.of)}
    />
  ));
}

/** The same question in the review, for whoever took the text in on the command line or left it open. */
export function ReviewCopies({ standing: { account, reviewed } }: { standing: Standing }) {
  const { decideInReview, compareReviewed } = useActions();
  const [compared, setCompared] = useState<ReadonlyMap<string, CopyTexts>>(new Map());
  const compare = async (of: string) => {
    const texts = await compareReviewed(of);
    if (texts !== null) setCompared((before) => new Map([...before, [of, texts]]));
  };
  return account.copies.map((copy) => (
    <StoryQuestion
      key={copy.of}
      copy={copy}
      said={reviewed.stories.get(copy.of)}
      texts={compared.get(copy.of)}
      onTell={(same) => decideInReview({ kind: 'story', of: copy.of, same })}
      onCompare={() => void compare(copy.of)}
    />
  ));
}

interface StoryQuestionProps {
  copy: CopySuggestion;
  said: boolean | undefined;
  texts: CopyTexts | undefined;
  onTell: (same: boolean) => void;
  onCompare: () => void;
}

function StoryQuestion({ copy, said, texts, onTell, onCompare }: StoryQuestionProps) {
  const { title, containment, passages } = copy;
  return (
    <section className="intake-copy" aria-label={`Compared with ${title}`}>
      <p>
        <b>
          Same story as <Name>{title}</Name>?
        </b>{' '}
        {Math.round(containment * 100)} % of the shorter text stands in the other, in{' '}
        {count(passages.length, 'passage', 'passages')}.
      </p>
      <div className="row">
        <Button className="button" isDisabled={said === true} onPress={() => onTell(true)}>
          The same story
        </Button>
        <Button className="button" isDisabled={said === false} onPress={() => onTell(false)}>
          Not the same
        </Button>
        <span className="quiet" role="status">
          {said === undefined
            ? 'Not decided: it counts as a story of its own until somebody does.'
            : said
              ? 'One story: it is no second source.'
              : 'Two stories, each counts.'}
        </span>
      </div>
      {texts === undefined ? (
        <Button className="link" onPress={onCompare}>
          Read what differs, side by side
        </Button>
      ) : (
        <SideBySide rows={sideBySide(passages, texts)} title={title} />
      )}
    </section>
  );
}

/** So much of what is the same tells where one is. */
const ENDS = 40;

function SideBySide({ rows, title }: { rows: readonly Compared[]; title: string }) {
  return (
    <div className="import-table copy-table">
      <table>
        <thead>
          <tr>
            <th scope="col">This text</th>
            <th scope="col">
              <Name>{title}</Name>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ is, here, there }, at) =>
            is === 'same' ? (
              // They never change their order.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={at}>
                <td colSpan={2} className="quiet">
                  the same:{' '}
                  <Name>
                    {here.length > 2 * ENDS ? `${here.slice(0, ENDS)} … ${here.slice(-ENDS)}` : here}
                  </Name>
                </td>
              </tr>
            ) : (
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={at}>
                <td>
                  <Name>{here}</Name>
                </td>
                <td>
                  <Name>{there}</Name>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
