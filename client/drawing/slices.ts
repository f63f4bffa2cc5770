/** Long work that can pause: yields how many things were done since it last paused, and returns what it made. */
export type Slices<Made> = Generator<number, Made>;

/** Runs to the end at once, where nobody waits meanwhile. */
export function finish<Made>(run: Generator<unknown, Made>): Made {
  let step = run.next();
  while (step.done !== true) step = run.next();
  return step.value;
}
