import { useState } from 'react';
import { Button, Input, TextField } from 'react-aria-components';
import type { Region } from '#contract/article';
import { REVIEW_CARD } from '../commands/focus.ts';
import { toAround } from '../reading/review-page.ts';
import { openOfRule, type Item } from '../reading/review-queue.ts';
import type { Standing } from '../store/review-standing.ts';
import { Key } from '../ui/Key.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toPrecision } from '../words/review.ts';
import { ClaimSentence, FigureSentence } from './ReviewSentence.tsx';

/** One suggestion as a sentence, by which rule it came and how often that was right, and what can be decided of it. */
export function ReviewCard({ standing, item }: { standing: Standing; item: Item }) {
  const { acceptItem, rejectItem, editItem, walkReview, undoInReview, reopenItem, showRule } = useActions();
  const letterKeys = useExplorer((state) => state.letterKeys);
  const [why, setWhy] = useState('');
  const { account, reviewed, queue, canUndo } = standing;
  const measure = account.reading.rules.find(({ rule }) => rule === item.rule);
  const ofRule = openOfRule(queue, item.rule);
  const key = (of: string) => (letterKeys ? <Key of={of} /> : null);
  return (
    <article id={REVIEW_CARD} className="review-card" aria-label="The suggestion at hand" data-is={item.is}>
      {item.of === 'claim' ? (
        <ClaimSentence draft={item.content} standing={standing} />
      ) : (
        <FigureSentence draft={item.content} standing={standing} />
      )}
      <Passages text={account.text} item={item} regions={reviewed.regions} />
      <p className="quiet">
        {item.rule === null ? (
          'Made by hand'
        ) : (
          <>
            {item.lane === 'weak' ? 'Weak rule ' : 'Rule '}
            <b>{item.rule}</b>
            {measure === undefined ? '' : `: ${measure.about.replace(/\.$/, '')}`} · {toPrecision(measure)}
          </>
        )}
      </p>
      {item.is === 'open' ? null : (
        <p className="review-decided">
          <b>{item.is === 'accepted' ? 'Accepted' : 'Rejected'}</b>
          {item.isEdited ? ', as it was changed' : ''}
          {item.by === null ? null : (
            <>
              {' '}
              by <Name>{item.by}</Name>
            </>
          )}
          {' · '}
          <Button className="link" onPress={() => reopenItem(item.key)}>
            not decided after all
          </Button>
        </p>
      )}
      <div className="row review-acts">
        <Button className="button primary" isDisabled={item.is === 'accepted'} onPress={() => acceptItem()}>
          Accept {key('A')}
        </Button>
        <Button className="button" isDisabled={item.is === 'rejected'} onPress={() => rejectItem(why)}>
          Reject {key('X')}
        </Button>
        <Button className="button" onPress={() => editItem()}>
          Change {key('E')}
        </Button>
        <TextField
          className="review-why"
          value={why}
          maxLength={500}
          onChange={setWhy}
          aria-label="Why it is wrong, if you reject it"
        >
          <Input placeholder="Why it is wrong, if so" />
        </TextField>
      </div>
      <div className="row review-acts">
        <Button
          className="button quiet-button"
          aria-label="Previous suggestion"
          onPress={() => walkReview(-1)}
        >
          Back {key('K')}
        </Button>
        <Button className="button quiet-button" aria-label="Next suggestion" onPress={() => walkReview(1)}>
          Next {key('J')}
        </Button>
        <Button className="button quiet-button" isDisabled={!canUndo} onPress={() => undoInReview()}>
          Undo {key('U')}
        </Button>
        <span className="space" />
        {ofRule.length < 2 ? null : (
          <Button className="button quiet-button" onPress={() => showRule(item.rule)}>
            All {ofRule.length} of this rule …
          </Button>
        )}
      </div>
    </article>
  );
}

interface PassagesProps {
  text: string | null;
  item: Item;
  regions: readonly Region[];
}

function Passages({ text, item, regions }: PassagesProps) {
  if (text === null) return null;
  return item.at.slice(0, 3).map(({ start, end }) => {
    const around = toAround(text, { start, end }, regions);
    return (
      <blockquote key={start} className="review-passage">
        <bdi>
          {around.isCutBefore ? '… ' : ''}
          {text.slice(around.start, start)}
          <mark>{text.slice(start, end)}</mark>
          {text.slice(end, around.end)}
          {around.isCutAfter ? ' …' : ''}
        </bdi>
      </blockquote>
    );
  });
}
