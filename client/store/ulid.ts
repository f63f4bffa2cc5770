/** Crockford's letters, in lower case. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_LENGTH = 10;
const RANDOM_LENGTH = 16;

/** A ULID in lower case (github.com/ulid/spec): ids of a later millisecond sort after earlier ones. */
export function newUlid(now: number = Date.now()): string {
  let time = '';
  for (let rest = now; time.length < TIME_LENGTH; rest = Math.floor(rest / 32))
    time = (LETTERS[rest % 32] ?? '') + time;
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_LENGTH));
  return time + Array.from(random, (byte) => LETTERS[byte % 32]).join('');
}
