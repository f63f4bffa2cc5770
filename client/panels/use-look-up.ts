import { useEffect, useState } from 'react';
import type { EntityType } from '#contract/ontology';
import type { LookUp } from '../store/finding.ts';
import { useActions, useExplorer } from '../use-explorer.ts';

const PAUSE_MS = 150;

/** Null while nothing is asked, or nothing has come yet. */
export function useLookUp(asked: string, types: readonly EntityType[] | undefined): LookUp | null {
  const { lookUp } = useActions();
  const isAway = useExplorer(({ away }) => away !== null);
  const [answer, setAnswer] = useState<LookUp | null>(null);
  const [wasAway, setWasAway] = useState(isAway);
  const [turn, setTurn] = useState(0);
  const isFor = answer?.text === asked;
  // What failed while nothing answered is asked again when something does.
  if (isAway !== wasAway) {
    setWasAway(isAway);
    if (!isAway && isFor && answer.trouble !== null) setTurn(turn + 1);
  }
  useEffect(() => {
    if (asked === '') return undefined;
    const abort = new AbortController();
    const ask = async () => {
      const next = await lookUp(asked, abort.signal, types);
      if (!abort.signal.aborted) setAnswer(next);
    };
    const pause = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(pause);
      abort.abort();
    };
    // A new turn asks the same.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [asked, lookUp, turn, types]);
  return isFor ? answer : null;
}
