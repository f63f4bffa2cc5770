import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { GraphEdge } from '#contract/graph';
import { edgesBut } from '#drawing/filters';
import { toFiltered } from '../store/filtering.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count, digits } from '../words/count.ts';

/** How well a line is supported: by how many texts and speakers, and whether somebody denies it. */
export function FilterSupport() {
  const desk = useExplorer(toFiltered);
  const { filter } = useActions();
  const { leastStories, leastVoices, contested } = desk.filters;
  const disputed = edgesBut(desk, 'contested');
  const contests = [
    { value: 'shown', label: 'with', lines: disputed },
    { value: 'only', label: 'only', lines: disputed.filter((edge) => edge.contested) },
    { value: 'hidden', label: 'without', lines: disputed.filter((edge) => !edge.contested) },
  ] as const;
  return (
    <div className="filter-controls">
      <AtLeast
        label="Stories"
        lines={edgesBut(desk, 'stories')}
        of="stories"
        least={leastStories}
        onChange={(wanted) => filter({ leastStories: wanted })}
      />
      <AtLeast
        label="Voices"
        lines={edgesBut(desk, 'voices')}
        of="voices"
        least={leastVoices}
        onChange={(wanted) => filter({ leastVoices: wanted })}
      />
      <RadioGroup
        className="at-least"
        orientation="horizontal"
        value={contested}
        onChange={(wanted) =>
          filter({ contested: contests.find(({ value }) => value === wanted)?.value ?? 'shown' })
        }
      >
        <Label>Contested lines</Label>
        <div className="chips">
          {contests.map(({ value, label, lines }) => (
            <Radio
              key={value}
              className="chip"
              value={value}
              aria-label={`${label}, ${count(lines.length, 'relation', 'relations')}`}
            >
              {label} <span className="number">{digits(lines.length)}</span>
            </Radio>
          ))}
        </div>
      </RadioGroup>
    </div>
  );
}

/** As many as are worth a choice. */
const BOUNDS = [1, 2, 3, 5, 10, 20, 50];

interface AtLeastProps {
  label: string;
  /** Those that all other filters let through. */
  lines: readonly GraphEdge[];
  of: 'stories' | 'voices';
  least: number;
  onChange: (least: number) => void;
}

function AtLeast({ label, lines, of, least, onChange }: AtLeastProps) {
  const most = lines.reduce((high, line) => Math.max(high, line[of]), 1);
  const bounds = [...new Set([...BOUNDS.filter((bound) => bound <= most), least])].toSorted((a, b) => a - b);
  const countOf = (bound: number) => lines.filter((line) => line[of] >= bound).length;
  return (
    <RadioGroup
      className="at-least"
      orientation="horizontal"
      value={String(least)}
      onChange={(value) => onChange(Number(value))}
    >
      <Label>
        {label} <span className="quiet">at least</span>
      </Label>
      <div className="chips">
        {bounds.map((bound) => (
          <Radio
            key={bound}
            className="chip"
            value={String(bound)}
            aria-label={`${bound === 1 ? 'any' : `at least ${bound}`}, ${count(countOf(bound), 'relation', 'relations')}`}
          >
            {bound === 1 ? 'any' : `≥ ${bound}`} <span className="number">{digits(countOf(bound))}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
