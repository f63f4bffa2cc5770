import type { PathAnswer } from '#contract/path-answer';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { useExplorer } from '../use-explorer.ts';
import { toQuestionWords } from '../words/path-question.ts';
import { SEARCHED_MORE, toEnding, toReached, toSearched, toTries } from '../words/paths.ts';
import { KeepAs } from './KeepAs.tsx';
import { PathHidden } from './PathHidden.tsx';
import { PathLooser } from './PathLooser.tsx';
import { PathsFound } from './PathsFound.tsx';

/** One of three endings: found, none (which is proved), or stopped, which is neither. */
export function PathEnding({ answer }: { answer: PathAnswer }) {
  const { asked, actors } = useExplorer((state) => state.paths);
  const nameOf = (id: string) => actors.get(id)?.name ?? id;
  const title = toQuestionWords(asked ?? answer.question, nameOf);
  const { ending } = answer;
  return (
    <div className="ending" data-ending={ending}>
      <p className="ending-words">{`${title}: ${toEnding(answer)}.`}</p>
      <KeepAs answer={answer} />
      {ending === 'none' ? <Proved answer={answer} nameOf={nameOf} /> : null}
      {ending === 'stopped' ? <Stopped answer={answer} /> : null}
      <PathHidden answer={answer} />
      {ending === 'none' ? <PathLooser /> : null}
      <PathsFound answer={answer} />
      {ending === 'found' && toSearched(answer) !== '' ? (
        <p className="quiet">{`Searched: ${toSearched(answer)}.`}</p>
      ) : null}
      {answer.notKnown === 0 ? null : (
        <p className="quiet">
          {`${answer.notKnown.toLocaleString('en')} of the lines met were not walked: it is not known whether they held then.`}
        </p>
      )}
      {/* Where it was stopped they are the reason, and told as such. */}
      {ending === 'stopped' ? null : <LimitsNote limits={answer.limits} />}
    </div>
  );
}

/** None is a finding: what was searched, and how far each side came. */
function Proved({ answer, nameOf }: { answer: PathAnswer; nameOf: (id: string) => string }) {
  const searched = toSearched(answer);
  return (
    <>
      <p className="quiet">
        {`The search was complete${searched === '' ? '' : `: ${searched}`}. They may still be tied in ways no loaded article tells.`}
      </p>
      {answer.searched.sides.length === 0 ? null : (
        <>
          {searched === '' ? null : <p className="quiet">{SEARCHED_MORE}</p>}
          <ul className="path-sides" aria-label="How far the search came">
            {answer.searched.sides.map((side) => (
              <li key={side.from.join(' ')}>
                {toReached(side, { ending: 'none', mode: answer.question.mode, nameOf })}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Neither a result nor a finding. */
function Stopped({ answer }: { answer: PathAnswer }) {
  const searched = toSearched(answer);
  return (
    <>
      <p className="quiet">
        {`There may be ${answer.paths.length > 0 ? 'more' : 'a path or none'}: this answer proves neither.${searched === '' ? '' : ` Until then it had covered ${searched}.`}`}
      </p>
      <LimitsNote limits={answer.limits} />
      <p className="quiet">{`Try ${toTries(answer.question).join(', or ')}.`}</p>
    </>
  );
}
