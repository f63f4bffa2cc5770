/** As Bolt spells it: one chunk of two bytes, the structure without fields that is COMMIT, and the end. */
const COMMIT = Buffer.from([0, 2, 0xb0, 0x12, 0, 0]);

/** Says of what a driver sends which is the statement with these words, and settles when it has come by. */
export function statement(words: string): Moment {
  return aMoment((sent) => sent.includes(words));
}

/** The COMMIT behind a statement with these words, on the same connection. */
export function commitAfter(words: string): Moment {
  const wrote = new WeakSet<object>();
  return aMoment((sent, connection) => {
    if (sent.includes(words)) wrote.add(connection);
    return wrote.has(connection) && sent.includes(COMMIT);
  });
}

/** A moment in what a driver sends: `isIt` is for a port that keeps back the answer. */
export interface Moment {
  readonly isIt: (sent: Buffer, connection: object) => boolean;
  readonly came: Promise<void>;
}

function aMoment(is: Moment['isIt']): Moment {
  let come = (): void => undefined;
  const came = new Promise<void>((resolve) => {
    come = resolve;
  });
  return {
    came,
    isIt(sent, connection) {
      const found = is(sent, connection);
      if (found) come();
      return found;
    },
  };
}

/** Whatever of them comes; each is asked, for it may have to notice what is not yet its moment. */
export function anyOf(moments: readonly Moment[]): Moment['isIt'] {
  return (sent, connection) => moments.filter(({ isIt }) => isIt(sent, connection)).length > 0;
}
