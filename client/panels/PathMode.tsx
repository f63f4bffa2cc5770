import { Label, Radio, RadioGroup } from 'react-aria-components';
import { PATH_MODES, PathMode as Mode } from '#contract/path-question';
import { toMode } from '../store/path-modes.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toModeWords } from '../words/paths.ts';

/** Which of five questions it is. */
export function PathMode() {
  const { mode, from, to } = useExplorer((state) => state.paths.question);
  const { draftPaths } = useActions();
  return (
    <RadioGroup
      className="path-mode"
      orientation="horizontal"
      value={mode}
      onChange={(value) => draftPaths(toMode({ from, to }, Mode.parse(value)))}
    >
      <Label className="visually-hidden">Kind of paths</Label>
      <div className="chips">
        {Mode.options.map((name) => (
          <Radio key={name} className="chip" value={name}>
            {PATH_MODES[name].label}
          </Radio>
        ))}
      </div>
      <p className="quiet">{toModeWords(mode)}</p>
    </RadioGroup>
  );
}
