import type { Authored } from '../store/state.ts';
import { Name } from '../ui/Name.tsx';
import { toDate } from '../words/days.ts';

/** Who wrote it last, and when; nothing of what is older than that is kept. */
export function WrittenBy({ of: { by, writtenAt } }: { of: Authored }) {
  if (writtenAt === null) return null;
  return (
    <p className="quiet written-by">
      {by === null ? (
        'Nobody named'
      ) : (
        <>
          <Name>{by}</Name> (stated, not verified)
        </>
      )}
      , {toDate(writtenAt.slice(0, 10))}
    </p>
  );
}
