import { randomUUID } from 'node:crypto';
import { AppError } from '../errors.ts';

/** One use of the database, from the wait for a connection to the last row. */
export interface Run {
  id: string;
  /** Someone asked for its end: whatever its transaction answers now is of no interest. */
  cancelled: boolean;
}

/** The runs under way in this process, by the id their client gave. */
export interface Runs {
  /** Without an id the run gets one of its own, so that its transaction can be found all the same. */
  begin(id: string | undefined): Run;
  end(run: Run): void;
  /** Marks it; false when there is no such run. */
  markCancelled(id: string): boolean;
}

export function openRuns(): Runs {
  const underWay = new Map<string, Run>();
  return {
    begin(id = randomUUID()) {
      if (underWay.has(id)) throw new AppError('duplicate-run', `The run ${id} is still under way.`);
      const run = { id, cancelled: false };
      underWay.set(id, run);
      return run;
    },
    end: (run) => void underWay.delete(run.id),
    markCancelled(id) {
      const run = underWay.get(id);
      if (run) run.cancelled = true;
      return run !== undefined;
    },
  };
}
