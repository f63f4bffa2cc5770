import type { Params, Row } from './database.ts';
import type { OneByOne } from './one-by-one.ts';
import { toRow } from './rows.ts';

/** Rows as they come; whoever wants no more of them leaves the loop. */
export type Stream = (text: string, asked: { params?: Params; atOnce: number }) => AsyncGenerator<Row>;

export function openStream(oneByOne: OneByOne): Stream {
  return async function* stream(text, asked) {
    for await (const record of oneByOne(text, asked)) yield toRow(record);
  };
}
