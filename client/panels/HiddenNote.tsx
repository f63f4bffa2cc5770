import { Button } from 'react-aria-components';
import { sightOf } from '#drawing/filters';
import { tallyHiddenByHand } from '#drawing/supposed';
import { tallyHidden } from '#drawing/tallies';
import { FILTER_BUTTON, focusSoon } from '../commands/focus.ts';
import { toFiltered } from '../store/filtering.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { outOf } from '../words/count.ts';
import { toHidden } from '../words/filters.ts';
import { toAbsentWords } from '../words/undrawn.ts';

/** What is kept from view is told wherever the canvas is shown or listed, with the way to see it. */
export function HiddenNote({ className }: { className: string }) {
  const desk = useExplorer(toFiltered);
  const hypotheses = useExplorer((state) => state.hypotheses);
  const absent = useExplorer((state) => state.absent);
  const { liftFilters, showHidden, showHypotheses, nameMissing } = useActions();
  const { why } = sightOf(desk);
  const supposed = [...hypotheses.values()].filter(({ hidden }) => hidden === true).map(({ id }) => id);
  const unseen = tallyHiddenByHand({ ...desk, hypotheses });
  const missing = absent.nodes.length + absent.edges.length;
  if (why.nodes.size + why.edges.size + unseen.hidden + missing === 0) return null;
  const { filters, hand } = tallyHidden(desk);
  const all = { nodes: desk.nodes.size, edges: desk.edges.size };
  // This goes with what it tells of; the caret must not be lost with it.
  const leave = (act: () => void) => () => {
    act();
    focusSoon(`#${FILTER_BUTTON}`);
  };
  return (
    <p className={className} data-testid="hidden-lines">
      <HiddenBy
        words={filters.nodes + filters.edges === 0 ? null : `${toHidden(filters, all)} by filters`}
        show="show what filters hide"
        onShow={leave(liftFilters)}
      />
      <HiddenBy
        words={hand.nodes + hand.edges === 0 ? null : `${toHidden(hand, all)} by hand`}
        show="show what was hidden by hand"
        onShow={leave(showHidden)}
      />
      <HiddenBy
        words={unseen.hidden === 0 ? null : `${outOf(unseen.hidden, unseen.of)} hypotheses hidden by hand`}
        show="show the hypotheses that were hidden"
        onShow={leave(() => showHypotheses(supposed))}
      />
      <HiddenBy
        words={missing === 0 ? null : toAbsentWords(absent)}
        act="name"
        show="name what is not in the graph"
        onShow={absent.why === null ? nameMissing : null}
      />
    </p>
  );
}

interface HiddenByProps {
  words: string | null;
  /** What stands on the button, and what it is called. */
  act?: string;
  show: string;
  /** Null where nothing can be done about it. */
  onShow: (() => void) | null;
}

function HiddenBy({ words, act = 'show', show, onShow }: HiddenByProps) {
  if (words === null) return null;
  return (
    <span className="hidden-words">
      <span>{words} </span>
      {onShow === null ? null : (
        <Button className="link" aria-label={show} onPress={onShow}>
          {act}
        </Button>
      )}
    </span>
  );
}
