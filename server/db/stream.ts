import type { Transaction } from 'neo4j-driver';
import { toAppError } from '../errors.ts';
import type { Params, Row } from './database.ts';
import { toParams } from './params.ts';
import { toRow } from './rows.ts';

/** Rows as they come, of one transaction; whoever wants no more of them leaves the loop. */
export type Stream = (text: string, asked: { params?: Params; atOnce: number }) => AsyncGenerator<Row>;

interface Opened {
  tx: Transaction;
  close(): Promise<void>;
}

/** `atOnce`: the driver asks for so many rows and holds about as many, however many there are. */
export function openStream(open: (atOnce: number) => Opened): Stream {
  return async function* stream(text, { params = {}, atOnce }) {
    const { tx, close } = open(atOnce);
    try {
      for await (const record of tx.run(text, toParams(params))) yield toRow(record);
    } catch (error) {
      throw toAppError(error);
    } finally {
      await close();
    }
  };
}
