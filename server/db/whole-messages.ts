/* oxlint-disable no-underscore-dangle -- the driver's own names for what nobody outside is meant to touch */
import { createRequire } from 'node:module';

/** Bytes of the driver's, with the place where they are read next. */
export interface Bytes {
  readonly length: number;
  readUInt8(): number;
  putUInt8(position: number, byte: number): void;
  putBytes(position: number, bytes: Bytes): void;
}

export interface Dechunker {
  write(bytes: Bytes): void;
  /** The chunks that have come of the message that is under way. */
  _currentMessage: Bytes[];
  _onHeader(header: number): unknown;
}

interface Channel {
  alloc(size: number): Bytes;
  Dechunker: new () => Dechunker;
}

const END_OF_MESSAGE = 0;

/**
 * A message of several chunks becomes one piece before the driver reads it. Left in pieces, each of its strings is
 * looked for from the first piece on, and nobody else is served meanwhile: twice the bytes took four times as long, and
 * a row of 10 MB 2.4 s instead of 0.7. The copy that the driver itself uses is the one that is changed.
 */
export function joinChunks({ alloc, Dechunker } = channelOfDriver()): void {
  // A class's prototype has the type any.
  const prototype = Dechunker.prototype as Dechunker;
  const readOn = prototype._onHeader;
  prototype._onHeader = function onHeader(header) {
    if (header === END_OF_MESSAGE && this._currentMessage.length > 1)
      this._currentMessage = [joined(this._currentMessage, alloc)];
    return readOn.call(this, header);
  };
}

/** What the driver reads bytes by; how it reads them is its own. */
export function channelOfDriver(): Channel {
  const driver = createRequire(import.meta.url).resolve('neo4j-driver');
  // The driver is the only one who has this package, and does not say what its parts are.
  const { channel } = createRequire(driver)('neo4j-driver-bolt-connection') as { channel: Channel };
  return channel;
}

function joined(parts: readonly Bytes[], alloc: Channel['alloc']): Bytes {
  const whole = alloc(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.putBytes(at, part);
    at += part.length;
  }
  return whole;
}
