import { describe, expect, test } from '@jest/globals';
import { channelOfDriver, joinChunks, type Bytes } from '../../../server/db/whole-messages.ts';

const channel = channelOfDriver();
joinChunks(channel);

const MESSAGE = [...Buffer.from('a value that is as long as it is wide')];

/** As Neo4j sends it: each chunk behind its length, and an empty one at the end. */
function chunksOf(bytes: readonly number[], { most }: { most: number }): number[] {
  const starts = Array.from({ length: Math.ceil(bytes.length / most) }, (_, nth) => nth * most);
  const chunks = starts.map((from) => bytes.slice(from, from + most));
  return [...chunks, []].flatMap((chunk) => [0, chunk.length].concat(chunk));
}

/** The messages that the driver is given to read. */
function read(packets: readonly (readonly number[])[]): Bytes[] {
  const messages: Bytes[] = [];
  const dechunker = new channel.Dechunker();
  Object.assign(dechunker, { onmessage: (message: Bytes) => messages.push(message) });
  for (const packet of packets) dechunker.write(toBytes(packet));
  return messages;
}

function toBytes(packet: readonly number[]): Bytes {
  const bytes = channel.alloc(packet.length);
  for (const [at, byte] of packet.entries()) bytes.putUInt8(at, byte);
  return bytes;
}

function contentOf(message: Bytes | undefined): number[] {
  return Array.from({ length: message?.length ?? 0 }, () => message?.readUInt8() ?? 0);
}

describe('a message of Neo4j', () => {
  const whole = chunksOf(MESSAGE, { most: 100 });
  const parted = chunksOf(MESSAGE, { most: 5 });

  test.each([
    ['of several chunks', [parted]],
    ['whose chunks come in several packets', [parted.slice(0, 9), parted.slice(9, 24), parted.slice(24)]],
    ['of one chunk that comes in several packets', [whole.slice(0, 1), whole.slice(1, 7), whole.slice(7)]],
  ])('%s is handed over in one piece, as one of one chunk is', (_what, packets) => {
    const [usual] = read([whole]);
    const messages = read(packets);
    expect(messages.map((message) => message.constructor)).toEqual([usual?.constructor]);
    expect(contentOf(messages[0])).toEqual(MESSAGE);
  });

  test('keeps apart from the one that follows', () => {
    expect(read([[...parted, ...whole, ...parted]]).map(contentOf)).toEqual([MESSAGE, MESSAGE, MESSAGE]);
  });
});
