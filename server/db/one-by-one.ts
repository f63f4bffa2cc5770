import type { Record, Transaction } from 'neo4j-driver';
import { toAppError } from '../errors.ts';
import type { Params } from './database.ts';
import { silence } from './deadline.ts';
import { toParams } from './params.ts';

/** A transaction that is not tried again, and the end of its session. */
export interface Opened {
  tx: Transaction;
  close(): Promise<void>;
}

/** `atOnce`: the driver asks for so many records and holds about as many, however many there are. */
export type Open = (asked: { mode: 'READ' | 'WRITE'; atOnce: number }) => Opened;

/** Records as they come, of one transaction; whoever wants no more of them leaves the loop. */
export type OneByOne = (text: string, asked: { params?: Params; atOnce: number }) => AsyncGenerator<Record>;

/** A server that is silent for so long where a record is due is not waited for. */
export function readOneByOne(open: Open, { quietMilliseconds }: { quietMilliseconds: number }): OneByOne {
  return async function* oneByOne(text, { params = {}, atOnce }) {
    const { tx, close } = open({ mode: 'READ', atOnce });
    let giveUp = () => {};
    let isSilent = false;
    const timer = setTimeout(() => {
      isSilent = true;
      giveUp();
    }, quietMilliseconds).unref();
    const records = tx.run(text, toParams(params))[Symbol.asyncIterator]();
    const next = () =>
      new Promise<IteratorResult<Record, unknown>>((resolve, reject) => {
        giveUp = () => reject(silence());
        timer.refresh();
        records.next().then(resolve, reject);
      });
    const due = { ...records, next };
    try {
      for await (const record of { [Symbol.asyncIterator]: () => due }) yield record;
    } catch (error) {
      throw toAppError(error);
    } finally {
      clearTimeout(timer);
      const closed = close();
      // Who is silent does not answer this either.
      if (isSilent) closed.catch(() => undefined);
      else await closed;
    }
  };
}
