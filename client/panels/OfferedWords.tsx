import { useEffect, useState, type ReactNode } from 'react';
import type { QueryParam } from '#contract/query';
import type { LookedUp } from '../store/shelving.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions } from '../use-explorer.ts';

interface OfferedWordsProps {
  readonly param: QueryParam;
  readonly children: (words: readonly string[]) => ReactNode;
}

/** What can be chosen: as the header says, or as another query answers when the form opens. */
export function OfferedWords({ param, children }: OfferedWordsProps) {
  const { meaning, choices, from } = param;
  const [turn, setTurn] = useState(0);
  const found = useWordsOf(choices === undefined ? from : undefined, turn);
  if (choices !== undefined) return children(choices);
  const told = found === null || found.trouble !== null || found.words.length === 0;
  if (!told)
    return (
      <>
        {children(found.words)}
        {found.isCut ? <p className="quiet param-note">There are more than can be offered here.</p> : null}
      </>
    );
  return (
    <div className="choices" role="group" aria-label={meaning}>
      <span className="field-label" aria-hidden="true">
        {meaning}
      </span>
      {found === null ? (
        <p className="quiet" role="status">
          Reading what can be chosen …
        </p>
      ) : found.trouble === null ? (
        <p className="quiet">There is nothing to choose from: {from} has no rows.</p>
      ) : (
        <TroubleNote trouble={found.trouble} onRetry={() => setTurn(turn + 1)} />
      )}
    </div>
  );
}

/** Null until it has come. Another turn asks again. */
function useWordsOf(id: string | undefined, turn: number): LookedUp | null {
  const { lookUpChoices } = useActions();
  const [found, setFound] = useState<{ turn: number; answer: LookedUp } | null>(null);
  useEffect(() => {
    if (id === undefined) return undefined;
    const abort = new AbortController();
    const ask = async () => {
      const answer = await lookUpChoices(id, abort.signal);
      if (!abort.signal.aborted) setFound({ turn, answer });
    };
    void ask();
    return () => abort.abort();
  }, [id, turn, lookUpChoices]);
  return found !== null && found.turn === turn && found.answer.id === id ? found.answer : null;
}
