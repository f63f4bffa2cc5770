/** What Windows has at 0x80 to 0x9F, where Latin-1 has controls; the five that it leaves free stay the controls they are. */
const OWN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const FIRST = 0x80;

/** All names by which the web means this encoding (https://encoding.spec.whatwg.org/#names-and-labels). */
const NAME = new TextDecoder('latin1').encoding;

/** Read here: Node 20 reads it as Latin-1, and of every curly quote it makes a control that nobody sees. */
export function fromWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\u0080-\u009F]/g, (control) => OWN[control.charCodeAt(0) - FIRST] ?? control);
}

export function isWindows1252({ encoding }: TextDecoder): boolean {
  return encoding === NAME;
}
