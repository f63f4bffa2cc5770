import { useMemo } from 'react';
import { Switch } from 'react-aria-components';
import type { Day } from '#contract/days';
import { isOpen, standingOf, toDays } from '#drawing/blockers';
import { edgesBut, sightOf } from '#drawing/filters';
import { toBins } from '#drawing/time-bins';
import { toFiltered } from '../store/filtering.ts';
import { BoundField } from '../ui/BoundField.tsx';
import { Histogram } from '../ui/Histogram.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count, digits } from '../words/count.ts';
import { readDate, toDayWords } from '../words/days.ts';
import { toNotKnown, toTelling } from '../words/filter-counts.ts';

const SIDES = [
  { side: 'from', label: 'From', placeholder: '2021-04' },
  { side: 'to', label: 'To', placeholder: '2023' },
] as const;

/** A window on one of the two clocks: when it was so, or when it was reported. */
export function FilterWindow({ clock }: { clock: 'happened' | 'reported' }) {
  const desk = useExplorer(toFiltered);
  const { filter } = useActions();
  const window = desk.filters[clock];
  const { first, last } = toDays(window);
  return (
    <div className="filter-controls">
      <Range clock={clock} />
      <div className="bounds">
        {SIDES.map(({ side, label, placeholder }) => (
          <BoundField
            key={side}
            label={label}
            value={window[side] ?? ''}
            placeholder={placeholder}
            parse={(text) => (text === '' ? { value: null } : readDate(text))}
            onGive={(value, visit) =>
              filter({ [clock]: { ...window, [side]: value } }, `${clock} ${side} ${visit}`)
            }
          />
        ))}
      </div>
      {last < first ? (
        <p className="field-problem">The window ends before it begins, so that no line lies in it.</p>
      ) : null}
      {clock === 'happened' ? <Undated /> : null}
    </div>
  );
}

/** Lines over time, and between which days they lie. */
function Range({ clock }: { clock: 'happened' | 'reported' }) {
  const desk = useExplorer(toFiltered);
  const { stretches, bins } = useMemo(() => {
    const { edges } = sightOf(desk);
    const all = edgesBut(desk, clock).map((edge) => {
      const [first, last] =
        clock === 'happened' ? [edge.firstDay, edge.lastDay] : [edge.reportedFirst, edge.reportedLast];
      return { first, last, isDrawn: edges.has(edge.key) };
    });
    return { stretches: all, bins: toBins(all) };
  }, [desk, clock]);
  const dayless = stretches.filter(({ first, last }) => first === null && last === null).length;
  const days = stretches.flatMap(({ first, last }) => [first, last].filter((day) => day !== null));
  const told = clock === 'happened' ? 'when it was so' : 'when it was reported';
  if (stretches.length === 0) return <p className="quiet">The other filters leave no relation.</p>;
  if (days.length === 0)
    return (
      <p className="quiet">
        None of {count(stretches.length, 'relation', 'relations')} tells {told}.
      </p>
    );
  return (
    <div className="range">
      <Histogram bins={bins} />
      <p className="quiet">
        {toTelling({ telling: stretches.length - dayless, all: stretches.length }, told)}, {toSpan(days)}
      </p>
    </div>
  );
}

function toSpan(days: readonly Day[]): string {
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  return first === last ? toDayWords(first) : `${toDayWords(first)} to ${toDayWords(last)}`;
}

/** Of what tells no day, or tells it so loosely that it may lie in the window or not. */
function Undated() {
  const desk = useExplorer(toFiltered);
  const { filter } = useActions();
  const { happened, undated } = desk.filters;
  const days = toDays(happened);
  const unknown = edgesBut(desk, 'happened').filter((edge) => standingOf(edge, days) === 'not known');
  const dayless = unknown.filter(({ firstDay, lastDay }) => firstDay === null && lastDay === null).length;
  return (
    <>
      <Switch
        className="switch"
        isSelected={undated}
        isDisabled={isOpen(happened)}
        onChange={(isOn) => filter({ undated: isOn })}
      >
        <span className="knob" />
        <span>
          Include what is not known{' '}
          {isOpen(happened) ? null : <span className="number">{digits(unknown.length)}</span>}
        </span>
      </Switch>
      {isOpen(happened) || unknown.length === 0 ? null : (
        <p className="quiet">{toNotKnown({ all: unknown.length, dayless })}</p>
      )}
    </>
  );
}
