import { Fragment } from 'react';
import { REPLAY_VERDICTS, type Replayed, type ReplayVerdict } from '#contract/method';
import { STEP_KINDS } from '#contract/step-kinds';
import type { LoggedStep } from '../store/method-log.ts';
import { toAskable } from '../store/replaying.ts';
import { Name } from '../ui/Name.tsx';
import { useExplorer } from '../use-explorer.ts';
import { toClock } from '../words/clock.ts';
import { digits } from '../words/count.ts';
import { toChange } from '../words/method-note.ts';
import { toAnsweredWords } from '../words/replayed.ts';
import { toStepQuestion } from '../words/step-question.ts';

/** A sign beside the word, for whoever sees no colours. */
const SIGNS: Readonly<Record<ReplayVerdict, string>> = {
  same: '=',
  differs: '≠',
  'not known': '?',
  'not asked': '–',
  failed: '!',
};

export function ReplayedWords({ replayed }: { replayed: Replayed | undefined }) {
  if (replayed === undefined) return null;
  return (
    <span className="clip method-verdict" data-is={replayed.is}>
      <span aria-hidden="true">{SIGNS[replayed.is]}</span> {REPLAY_VERDICTS[replayed.is]}
    </span>
  );
}

interface MethodStepViewProps {
  one: LoggedStep | undefined;
  replayed: Replayed | undefined;
}

/** One step with all that is known of it, and what asking it again has told. */
export function MethodStepView({ one, replayed }: MethodStepViewProps) {
  const { queries, nodes, actors } = useExplorer(({ queries: all, nodes: drawn, paths }) => ({
    queries: all,
    nodes: drawn,
    actors: paths.actors,
  }));
  if (one === undefined)
    return (
      <section className="method-step" aria-label="The marked step">
        <p className="quiet">Select a step to read what was asked, what came of it and what was left out.</p>
      </section>
    );
  const { n, step, kind, undoneAt } = one;
  const { label, at, why, query, milliseconds, added, removed, limits, proof = [], further = [] } = step;
  const nameOf = (id: string) => nodes.get(id)?.name ?? actors.get(id)?.name ?? id;
  const asked = query === null ? [] : [query, ...further.map((told) => told.query)];
  const questions = asked.map((told) => toStepQuestion(told, { queries: queries ?? [], nameOf }));
  const answered = toAnsweredWords(step);
  const askable = toAskable(step);
  const changes = [...toChange('added', added), ...toChange('removed', removed)];
  return (
    <section className="method-step" aria-label="The marked step">
      <h3>
        {n}. <Name>{label}</Name>
      </h3>
      <p className="quiet">
        {STEP_KINDS[kind]}, {toClock(at)}
        {undoneAt === null ? '' : `; undone ${toClock(undoneAt)}`}
      </p>
      <dl>
        <Told title="With the words" lines={why === undefined ? [] : [why]} />
        {questions.map(({ words, code }, which) => (
          // Questions of one step have no other name than their place.
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={which}>
            <Told title={which === 0 ? 'Asked' : 'Then asked'} lines={[words]} />
            {code === undefined ? null : <pre className="method-code">{code}</pre>}
          </Fragment>
        ))}
        <Told title="Answered" lines={answered === null ? [] : [answered]} />
        <Told title="Took" lines={milliseconds === null ? [] : [`${digits(Math.round(milliseconds))} ms`]} />
        <Told title="On the canvas" lines={changes} />
        <Told title="Left out" lines={limits} />
        <Told title="Rests on" lines={proof} />
        <Told
          title="Today"
          lines={
            replayed !== undefined
              ? [replayed.words, ...replayed.differences]
              : query !== null && askable.by === 'nothing'
                ? [`Cannot be asked again: ${askable.why}`]
                : []
          }
        />
      </dl>
    </section>
  );
}

function Told({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {lines.map((line) => (
        <dd key={line}>
          <Name>{line}</Name>
        </dd>
      ))}
    </div>
  );
}
