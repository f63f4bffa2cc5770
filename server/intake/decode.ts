import { AppError } from '../errors.ts';
import { fromWindows1252 } from './windows-1252.ts';

export interface Decoded {
  readonly text: string;
  /** The bytes are UTF-8 as they are, and may be kept so. */
  readonly isExact: boolean;
  readonly notices: readonly string[];
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/** So many bytes show what the others are. */
const SAMPLE = 64_000;
const REPLACED = '\uFFFD';
const SAVE = 'Save it as UTF-8 and give it again if letters look wrong.';

/** Bytes as letters. What had to be guessed or could not be read is told. */
export function decode(name: string, bytes: Uint8Array): Decoded {
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked !== null) return inUtf16(name, bytes, marked);
  refuseBinary(name, bytes);
  try {
    return { text: strict.decode(bytes), isExact: true, notices: [] };
  } catch {
    return inNeither(bytes);
  }
}

type Utf16 = 'utf-16le' | 'utf-16be';

function byMark([first, second]: Uint8Array): Utf16 | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Of Latin letters every second byte is zero, and nearly none of the others. */
function byZeros(bytes: Uint8Array): Utf16 | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros: [even: number, odd: number] = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  const half = sample.length / 2;
  const [even, odd] = zeros;
  if (odd > half * 0.5 && even < half * 0.02) return 'utf-16le';
  return even > half * 0.5 && odd < half * 0.02 ? 'utf-16be' : null;
}

function inUtf16(name: string, bytes: Uint8Array, encoding: Utf16): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  refuseControls(name, text);
  const broken = text.split(REPLACED).length - 1;
  const told = `The file was written in UTF-16 and is kept as UTF-8; the file itself is kept beside it.`;
  return { text, isExact: false, notices: broken === 0 ? [told] : [told, toBroken(broken)] };
}

/** No valid UTF-8: one that was damaged where most of its letters beyond ASCII are whole, else the encoding of older Windows. */
function inNeither(bytes: Uint8Array): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = text.split(REPLACED).length - 1;
  const whole = text.replaceAll(REPLACED, '').replace(/[\0-\x7F]+/g, '').length; // oxlint-disable-line no-control-regex -- ASCII
  if (whole > broken) return { text, isExact: false, notices: [toBroken(broken)] };
  return {
    text: fromWindows1252(bytes),
    isExact: false,
    notices: [`The file is not in UTF-8; its letters were guessed to be those of Windows-1252 (Latin-1). ${SAVE}`],
  };
} // oxfmt-ignore

function toBroken(count: number): string {
  const places =
    count === 1 ? 'One place of the file is' : `${count.toLocaleString('en')} places of the file are`;
  return `${places} damaged: what stood there cannot be read and is shown as ${REPLACED}. Fetch it again if you can.`;
}

function refuseBinary(name: string, bytes: Uint8Array): void {
  if (bytes.includes(0)) throw binary(name);
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if ((byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) || byte === 127) controls += 1;
  if (controls > sample.length * 0.005) throw binary(name);
} // oxfmt-ignore

function refuseControls(name: string, text: string): void {
  if (text.includes('\0')) throw binary(name);
}

/** For a text that was pasted, too: no text has a NUL, and nothing that keeps texts bears one. */
export function binary(name: string): AppError {
  return new AppError(
    'unreadable-text',
    `${name} is no text, whatever it is called: it has bytes that no letter has.`,
  );
}
