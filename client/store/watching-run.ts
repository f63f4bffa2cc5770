import type { RunState } from '#contract/cypher';
import type { Api } from '../api.ts';

const WATCH_MS = 1_000;

interface Watched {
  readonly api: Api;
  readonly id: string;
  readonly isUnderWay: () => boolean;
  readonly tell: (state: RunState) => void;
}

/** Where a run stands is asked for as long as it is under way. */
export function watchRun(watched: Watched): void {
  setTimeout(() => void look(watched), WATCH_MS);
}

async function look(watched: Watched): Promise<void> {
  const { api, id, isUnderWay, tell } = watched;
  if (!isUnderWay()) return;
  // When it fails the run itself tells what is wrong; where it stands is asked for again.
  const state = await api.runState({ params: { id } }).catch(() => null);
  if (!isUnderWay()) return;
  if (state !== null) tell(state);
  watchRun(watched);
}
