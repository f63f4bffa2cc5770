import type { PathAnswer } from '#contract/path-answer';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { useExplorer } from '../use-explorer.ts';
import { toEnding, toPathsTitle } from '../words/paths.ts';
import { KeepAs } from './KeepAs.tsx';
import { PathList } from './PathList.tsx';

/** One of three endings: found, none (which is proved), or stopped, which is neither. */
export function PathEnding({ answer }: { answer: PathAnswer }) {
  const { asked, actors } = useExplorer((state) => state.paths);
  const title = toPathsTitle(asked ?? answer.question, (id) => actors.get(id)?.name ?? id);
  return (
    <div className="ending" data-ending={answer.ending}>
      <p className="ending-words">{`${title}: ${toEnding(answer)}.`}</p>
      <KeepAs answer={answer} />
      {answer.paths.length > 0 ? <PathList answer={answer} /> : null}
      <LimitsNote limits={answer.limits} />
    </div>
  );
}
