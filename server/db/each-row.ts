import type { Record as Row, Result } from 'neo4j-driver';

/**
 * Hands over each row as it comes, until `take` says that it wants no more; what is still to come is then up to whoever
 * asks for the summary. The driver's own iterator waits four times for each row, which of 10,000 rows is a fifth of all.
 */
export function eachRow(result: Result, take: (row: Row) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let isEnough = false;
    const end = (settle: () => void) => {
      isEnough = true;
      settle();
    };
    result.subscribe({
      onNext(row) {
        if (isEnough) return;
        try {
          if (!take(row)) end(resolve);
        } catch (error) {
          // Thrown on, it would break the connection under all who wait for it.
          end(() => reject(error));
        }
      },
      onCompleted: () => end(resolve),
      onError: (error) => end(() => reject(error)),
    });
  });
}
