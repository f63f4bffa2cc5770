import { Label, Radio, RadioGroup } from 'react-aria-components';
import { PATH_LIMITS, PATH_MODES, PathMode as Mode } from '#contract/path-question';
import { toMode } from '../store/path-modes.ts';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { toModeWords } from '../words/paths.ts';

/** Which of five questions it is. */
export function PathMode() {
  const { store } = useGround();
  const mode = useExplorer((state) => state.paths.question.mode);
  const { draftPaths, notify } = useActions();
  return (
    <RadioGroup
      className="path-mode"
      orientation="horizontal"
      value={mode}
      onChange={(value) => {
        const { from, to } = store.getState().paths.question;
        const drafted = toMode({ from, to }, Mode.parse(value));
        draftPaths(drafted);
        const left = new Set([...from, ...to]).size - (drafted.from?.length ?? 0);
        if (drafted.mode === 'joins' && left > 0)
          notify(
            `At most ${PATH_LIMITS.ends} actors are joined: ${count(left, 'actor was', 'actors were')} let go`,
          );
      }}
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
