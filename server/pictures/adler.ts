/** The largest prime below 65,536. */
const PRIME = 65_521;
/** So many bytes can be summed up before the sums outgrow 32 bits. */
const MOST_AT_ONCE = 5_552;

/** The checksum of what a zlib stream holds (RFC 1950), which Node tells of no part of one. */
export function adler32(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (let start = 0; start < bytes.length; start += MOST_AT_ONCE) {
    const end = Math.min(start + MOST_AT_ONCE, bytes.length);
    for (let at = start; at < end; at += 1) {
      a += bytes[at] ?? 0;
      b += a;
    }
    a %= PRIME;
    b %= PRIME;
  }
  return toSum(a, b);
}

/** The checksum of two parts, one after the other; `length` is that of the second. */
export function joined(first: number, second: number, length: number): number {
  const [a1, b1] = [first & 0xff_ff, first >>> 16];
  const [a2, b2] = [second & 0xff_ff, second >>> 16];
  const a = (a1 + a2 + PRIME - 1) % PRIME;
  const b = (b1 + b2 + (length % PRIME) * ((a1 + PRIME - 1) % PRIME)) % PRIME;
  return toSum(a, b);
}

function toSum(a: number, b: number): number {
  return b * 65_536 + a;
}
