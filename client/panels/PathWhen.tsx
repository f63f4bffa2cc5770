import { useState } from 'react';
import { Label, Radio, RadioGroup, Switch } from 'react-aria-components';
import type { DateWindow } from '#contract/filters';
import { BoundField } from '../ui/BoundField.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { readDate } from '../words/days.ts';
import type { Problems } from '../words/path-problems.ts';

const KINDS = [
  { kind: 'any', label: 'at any time' },
  { kind: 'day', label: 'as of a day' },
  { kind: 'window', label: 'within a window' },
] as const;
type Kind = (typeof KINDS)[number]['kind'];

const ANY: DateWindow = { from: null, to: null };
const readDay = (text: string) => (text === '' ? { value: null } : readDate(text));

/** On two clocks: when the lines held, and when they were reported. */
export function PathWhen({ problems }: { problems: Problems }) {
  const { mode, happened, reported, undated } = useExplorer(({ paths: { question } }) => ({
    mode: question.mode,
    happened: question.happened,
    reported: question.reported,
    undated: question.undated,
  }));
  const { draftPaths } = useActions();
  const [chosen, setChosen] = useState<Kind | null>(null);
  const kind = toKind(happened, chosen);
  return (
    <div className="filter-controls">
      <RadioGroup
        className="choices"
        orientation="horizontal"
        value={kind}
        onChange={(value) => {
          const next = KINDS.find((one) => one.kind === value)?.kind ?? 'any';
          setChosen(next);
          const { from } = happened;
          if (next !== 'window') draftPaths({ happened: next === 'any' ? ANY : { from, to: from } });
        }}
      >
        <Label className="field-label">It was so</Label>
        <div className="chips">
          {KINDS.map(({ kind: value, label }) => (
            <Radio key={value} className="chip" value={value}>
              {label}
            </Radio>
          ))}
        </div>
      </RadioGroup>
      {kind === 'day' ? (
        <BoundField
          label="Day"
          value={happened.from ?? ''}
          placeholder="2023-06-30"
          parse={readDay}
          onGive={(day) => draftPaths({ happened: { from: day, to: day } })}
        />
      ) : null}
      {kind === 'window' ? (
        <Bounds window={happened} onGive={(window) => draftPaths({ happened: window })} />
      ) : null}
      <Problem words={problems.get('happened')} />
      <Switch
        className="switch"
        isSelected={undated}
        // Without a day to hold on, and in no order of time, nothing depends on it.
        isDisabled={!undated && mode !== 'in-time' && happened.from === null && happened.to === null}
        onChange={(isOn) => draftPaths({ undated: isOn })}
      >
        <span className="knob" />
        Include what is not known to have held then
      </Switch>
      <div className="choices" role="group" aria-label="It was reported">
        <span className="field-label">It was reported</span>
        <Bounds window={reported} onGive={(window) => draftPaths({ reported: window })} />
        <Problem words={problems.get('reported')} />
      </div>
    </div>
  );
}

/** One day is a window, too: it is told as what was chosen last. */
function toKind({ from, to }: DateWindow, chosen: Kind | null): Kind {
  if (from === null && to === null) return chosen ?? 'any';
  if (from !== to) return 'window';
  return chosen === 'window' ? 'window' : 'day';
}

function Problem({ words }: { words: string | undefined }) {
  return words === undefined ? null : <p className="field-problem">{words}</p>;
}

interface BoundsProps {
  window: DateWindow;
  onGive: (window: DateWindow) => void;
}

function Bounds({ window, onGive }: BoundsProps) {
  return (
    <div className="bounds">
      <BoundField
        label="From"
        value={window.from ?? ''}
        placeholder="2021-04"
        parse={readDay}
        onGive={(from) => onGive({ ...window, from })}
      />
      <BoundField
        label="To"
        value={window.to ?? ''}
        placeholder="2023"
        parse={readDay}
        onGive={(to) => onGive({ ...window, to })}
      />
    </div>
  );
}
