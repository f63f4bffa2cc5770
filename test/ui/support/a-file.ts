import { TextDecoder } from 'node:util';

// jsdom has none, and every browser has.
Object.assign(globalThis, { TextDecoder });

/** A file whose bytes can be read: jsdom's own files do not give them. */
export function aFile(text: string | Uint8Array, name: string): File {
  const bytes = Buffer.from(text);
  const slice = (from = 0, to = bytes.length) => ({
    arrayBuffer: async () => Uint8Array.from(bytes.subarray(from, to)).buffer,
  });
  return Object.assign(new File([new Uint8Array(bytes)], name), { slice, arrayBuffer: slice().arrayBuffer });
}
