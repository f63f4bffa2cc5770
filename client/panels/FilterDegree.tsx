import { nodesBut } from '#drawing/filters';
import { toFiltered } from '../store/filtering.ts';
import { BoundField } from '../ui/BoundField.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { countOf } from '../words/count.ts';

/** How many neighbours an actor has in the whole graph, drawn or not. */
export function FilterDegree() {
  const desk = useExplorer(toFiltered);
  const { filter } = useActions();
  const { degree } = desk.filters;
  const { least, most } = degree;
  const candidates = nodesBut(desk, 'degree');
  const within = candidates.filter((node) => node.degree >= least && (most === null || node.degree <= most));
  const lowest = candidates.reduce((low, node) => Math.min(low, node.degree), Infinity);
  const highest = candidates.reduce((high, node) => Math.max(high, node.degree), 0);
  return (
    <div className="filter-controls">
      <div className="bounds">
        <BoundField
          label="At least"
          value={least === 0 ? '' : String(least)}
          placeholder="0"
          parse={toNumber}
          onGive={(value, visit) =>
            filter({ degree: { ...degree, least: value ?? 0 } }, `degree least ${visit}`)
          }
        />
        <BoundField
          label="At most"
          value={most === null ? '' : String(most)}
          placeholder="any"
          parse={toNumber}
          onGive={(value, visit) => filter({ degree: { ...degree, most: value } }, `degree most ${visit}`)}
        />
      </div>
      <p className="quiet">
        {countOf(within.length, candidates.length, 'actor', 'actors')} within;{' '}
        {candidates.length === 0
          ? 'none to choose from'
          : `they have ${lowest.toLocaleString('en')} to ${highest.toLocaleString('en')} neighbours in all that is loaded`}
        .
      </p>
    </div>
  );
}

function toNumber(text: string): { value: number | null } | { problem: string } {
  if (text === '') return { value: null };
  return /^\d{1,9}$/.test(text) ? { value: Number(text) } : { problem: 'Write a whole number.' };
}
