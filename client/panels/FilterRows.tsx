import { ListBoxItem } from 'react-aria-components';
import { blockerOf } from '#drawing/blockers';
import type { Tally } from '#drawing/tallies';
import type { FilterRow } from '#contract/filters';
import { Glyph } from '../ui/Glyph.tsx';
import { LineSample } from '../ui/LineSample.tsx';
import { Ticks } from '../ui/Ticks.tsx';
import { count, outOf } from '../words/count.ts';
import { toRowName, toToll } from '../words/filters.ts';

interface FilterRowsProps {
  label: string;
  tallies: readonly Tally[];
  /** The names of those that are switched off. */
  onSwitch: (off: readonly string[]) => void;
}

/** Types or statuses on the desk, each with how much of it is drawn and what its switch would bring or take. */
export function FilterRows({ label, tallies, onSwitch }: FilterRowsProps) {
  const on = tallies.filter(({ isOn }) => isOn).map(({ row }) => blockerOf(row));
  return (
    <Ticks
      className="filter-rows"
      label={label}
      ticked={on}
      onTick={(isTicked) =>
        onSwitch(tallies.filter(({ row }) => !isTicked(blockerOf(row))).map(({ row }) => row.name))
      }
      renderEmptyState={() => <p className="quiet">Nothing of it is on the canvas.</p>}
    >
      {tallies.map((tally) => (
        <ListBoxItem
          key={blockerOf(tally.row)}
          id={blockerOf(tally.row)}
          className="filter-row"
          textValue={toRowName(tally.row)}
          aria-label={`${toRowName(tally.row)}, ${toDrawn(tally)} drawn; ${toSwing(tally)}`}
        >
          <span className="check-box" aria-hidden="true" />
          <Sample row={tally.row} />
          <span className="clip" title={toSwing(tally)}>
            {toRowName(tally.row)}
          </span>
          <span className="number">{tally.isOn ? toDrawn(tally) : toComing(tally)}</span>
        </ListBoxItem>
      ))}
    </Ticks>
  );
}

function Sample({ row }: { row: FilterRow }) {
  if (row.of === 'entity') return <Glyph type={row.name} size={12} />;
  return row.of === 'status' ? <LineSample status={row.name} /> : null;
}

/** "12", or "8 of 12" where other filters hide some. */
export function toDrawn({ drawn, all }: Pick<Tally, 'drawn' | 'all'>): string {
  return drawn === all ? drawn.toLocaleString('en') : outOf(drawn, all);
}

/** "+12" of "12 hidden" come back. */
function toComing({ row, swing }: Tally): string {
  const comes = row.of === 'entity' ? swing.nodes : swing.edges;
  return `+${comes.toLocaleString('en')}`;
}

function toSwing({ isOn, swing }: Tally): string {
  return isOn ? `hiding takes ${toToll(swing)}` : `showing brings ${toToll(swing)}`;
}

/** "3 of 12 hidden"; "all 12". */
export function toRowsNote(tallies: readonly Tally[]): string {
  const off = tallies.filter(({ isOn }) => !isOn).length;
  return off === 0 ? `all ${tallies.length}` : `${off} of ${count(tallies.length, 'kind', 'kinds')} off`;
}
