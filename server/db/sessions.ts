import { bookmarkManager, type Driver, type Session, type SessionConfig } from 'neo4j-driver';
import type { Connection } from './driver.ts';

type Wished = Pick<SessionConfig, 'defaultAccessMode' | 'fetchSize'>;

export interface Sessions {
  /** To be closed by whoever opens it. */
  readonly open: (from: Driver, wished?: Wished) => Session;
  readonly within: <T>(from: Driver, work: (session: Session) => Promise<T>) => Promise<T>;
}

/** Sessions of one database, each of which sees what those before it have written. */
export function openSessions({ database }: Pick<Connection, 'database'>): Sessions {
  const bookmarks = bookmarkManager();
  const named = database === undefined ? {} : { database };
  const open = (from: Driver, wished: Wished = {}) =>
    from.session({ defaultAccessMode: 'WRITE', bookmarkManager: bookmarks, ...named, ...wished });
  return {
    open,
    async within(from, work) {
      const session = open(from);
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    },
  };
}
