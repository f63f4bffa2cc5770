import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { REVIEW_STATES, type ReviewRow, type ReviewState } from '#contract/review';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Name } from '../ui/Name.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { Chips } from '../ui/Chips.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toAboutWords, toRowState, toRowTitle } from '../words/review.ts';

/** The reviewers' table: open, published and taken back. */
export function ReviewTable() {
  const isOpen = useExplorer(({ opened }) => opened.reviews);
  const { open } = useActions();
  return (
    <PaletteDialog
      title="Articles under review"
      isOpen={isOpen}
      onOpenChange={(next) => open('reviews', next)}
    >
      {isOpen ? <Rows /> : null}
    </PaletteDialog>
  );
}

function Rows() {
  const { reviews, task } = useExplorer((state) => ({ reviews: state.reviews, task: state.tasks.reviews }));
  const { loadReviews, beginIntake, open } = useActions();
  const [shown, setShown] = useState<readonly string[]>([]);
  useEffect(() => void loadReviews(), [loadReviews]);
  const rows = reviews.rows ?? [];
  const states = Object.keys(REVIEW_STATES) as ReviewState[];
  const chips = states
    .map((state) => ({ state, all: rows.filter((row) => row.state === state).length }))
    .filter(({ all }) => all > 0)
    .map(({ state, all }) => ({ id: state, words: `${REVIEW_STATES[state]} ${all}` }));
  const listed = rows.filter(({ state }) => shown.length === 0 || shown.includes(state));
  return (
    <div className="intake">
      <div className="row">
        <Button
          className="button primary"
          onPress={() => {
            open('reviews', false);
            beginIntake();
          }}
        >
          New article
        </Button>
        {chips.length > 1 ? (
          <Chips
            label="Show only"
            chips={chips}
            chosen={shown}
            onChoose={(keys) => setShown([...keys].map(String))}
          />
        ) : null}
      </div>
      {task?.is === 'failed' ? (
        <TroubleNote trouble={task.trouble} onRetry={() => void loadReviews()} />
      ) : null}
      {reviews.rows === null ? (
        task?.is === 'failed' ? null : (
          <Loading label="Looking for articles under review" lines={['line', 'line']} />
        )
      ) : rows.length === 0 ? (
        <p className="quiet">
          No article is under review. Drop one on the desk, and what it tells is suggested, never drawn before
          you approve it.
        </p>
      ) : (
        <ul className="rows" aria-label="Articles under review">
          {listed.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      <LimitsNote limits={reviews.limits} />
    </div>
  );
}

function Row({ row }: { row: ReviewRow }) {
  const { openReview } = useActions();
  return (
    <li>
      <Button className="article-row" onPress={() => void openReview(row.id)}>
        <span className="clamp-2">
          <Name>{toRowTitle(row)}</Name>
        </span>
        <span className="quiet">
          <Name>{toAboutWords(row.about)}</Name> · {toRowState(row)} · added by <Name>{row.addedBy}</Name>
        </span>
      </Button>
    </li>
  );
}
