import { useEffect } from 'react';
import { useActions, useExplorer } from '../use-explorer.ts';

const AGAIN_MS = 4_000;

/** Sends what waits once something answers again, whichever panel is open. */
export function Unsent() {
  const { waits, isAway } = useExplorer((state) => ({
    waits: state.outbox.unsent.length > 0,
    isAway: state.away !== null,
  }));
  const { sendDecisions } = useActions();
  useEffect(() => {
    if (!waits || isAway) return undefined;
    void sendDecisions();
    const timer = setInterval(() => void sendDecisions(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [waits, isAway, sendDecisions]);
  return null;
}
