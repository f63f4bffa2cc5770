import { toTold, type Context } from './context.ts';
import { NO_CHANGE } from './graph.ts';
import type { Told } from './history.ts';
import { toUsualTitle } from '../words/untitled.ts';
import type { Kept } from './kept.ts';
import { MOST_LETTERS } from './rescuing.ts';
import { readSteps } from './steps.ts';

/** What goes on as an investigation of its own: its title, and the way that led here, with the copying as its last step. */
export async function toCopy({
  api,
  get,
}: Pick<Context, 'api' | 'get'>): Promise<{ title: string; journal: readonly Told[] }> {
  const { kept } = get();
  const before = kept === null ? [] : await stepsOf(kept);
  const title = kept?.title ?? toUsualTitle(new Date());
  const told = toTold(`Copied from ${title}`, { change: NO_CHANGE, kind: 'version' });
  return {
    title: `${title} (copy)`.slice(0, MOST_LETTERS),
    journal: [...before, ...get().journal, told],
  };

  /** Where it cannot be read, the way begins with the copying. */
  async function stepsOf({ id, steps }: Kept): Promise<readonly Told[]> {
    try {
      return steps === 0 ? [] : (await readSteps(api, id)).map(({ n: _n, ...step }) => step);
    } catch {
      return [];
    }
  }
}
