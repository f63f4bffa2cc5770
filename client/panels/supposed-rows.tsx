import type { Hypothesis } from '#contract/own-marks';
import type { Standing } from '#drawing/supposed';
import { SupposedSample } from '../ui/LegendSamples.tsx';
import type { LegendEntry } from './legend-rows.tsx';

/** How often what is supposed is drawn: no filter hides it, but a hand does. */
export function toSupposedEntries(
  hypotheses: ReadonlyMap<string, Hypothesis>,
  standings: ReadonlyMap<string, Standing>,
): Record<Hypothesis['is'], LegendEntry[]> {
  return {
    actor: entriesOf('actor', { hypotheses, standings }),
    line: entriesOf('line', { hypotheses, standings }),
  };
}

interface Supposed {
  readonly hypotheses: ReadonlyMap<string, Hypothesis>;
  readonly standings: ReadonlyMap<string, Standing>;
}

function entriesOf(is: Hypothesis['is'], { hypotheses, standings }: Supposed): LegendEntry[] {
  const open = [...hypotheses.values()].filter(
    (one) => one.is === is && standings.get(one.id) !== 'answered',
  );
  if (open.length === 0) return [];
  const drawn = open.filter(({ id }) => standings.get(id) === 'drawn').map(({ id }) => id);
  return [
    {
      id: `supposed ${is}`,
      label: is === 'actor' ? 'supposed actor' : 'supposed',
      meaning: 'An analyst’s hypothesis, and no fact: nobody is reported to say so',
      sample: <SupposedSample of={is} />,
      nodes: [],
      edges: [],
      hypotheses: drawn,
      undrawn: open.map(({ id }) => id).filter((id) => !drawn.includes(id)),
      all: open.length,
      isOn: drawn.length > 0,
      hides: 'supposed',
    },
  ];
}
