import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup, Switch } from 'react-aria-components';
import type { PictureWish } from '../store/picture-wish.ts';
import { useActions, useExplorer } from '../use-explorer.ts';

/** What is wished for, and how to wish otherwise. */
export function useWish(): {
  wish: PictureWish;
  problems: Readonly<Record<string, string>>;
  change: (part: Partial<PictureWish>) => void;
} {
  const { wish, problems } = useExplorer(({ picturing }) => picturing);
  return { wish, problems, change: useActions().wishPicture };
}

interface PickProps<T extends string> {
  label: string;
  value: T;
  /** What of them can be had. */
  of: Readonly<Partial<Record<T, string>>>;
  onPick: (value: T) => void;
}

/** One of a few, all of them seen. */
export function Pick<T extends string>({ label, value, of, onPick }: PickProps<T>) {
  const names = Object.keys(of) as T[];
  return (
    <RadioGroup
      className="picture-pick"
      orientation="horizontal"
      value={value}
      onChange={(chosen) => names.filter((name) => name === chosen).forEach(onPick)}
    >
      <Label className="field-label">{label}</Label>
      <div className="chips">
        {names.map((name) => (
          <Radio key={name} className="chip" value={name}>
            {of[name]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

interface TurnProps {
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
  /** Why it cannot be had. */
  why?: string | undefined;
  children: ReactNode;
}

export function Turn({ isOn, onTurn, why, children }: TurnProps) {
  return (
    <Switch className="switch" isSelected={isOn} isDisabled={why !== undefined} onChange={onTurn}>
      <span className="knob" />
      <span className="sentence">
        {children}
        {why === undefined ? null : <span className="quiet"> {why}</span>}
      </span>
    </Switch>
  );
}
