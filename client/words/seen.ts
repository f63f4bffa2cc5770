/**
 * Signs that turn the direction of letters, or are not seen at all. Ends of lines are; the marks that names in Arabic
 * and Hebrew need do no harm where a name is kept apart.
 */
const UNSEEN = /[^\P{Cc}\t\n\r]|[\u00AD\u061C\u200B\u202A-\u202E\u2060-\u2069\uFEFF\u{E0000}-\u{E007F}]/gu;

/** A text with each sign that acts without being seen told by its number: "Who⟨U+202E⟩tem". */
export function toSeen(text: string): string {
  return text.replaceAll(UNSEEN, (sign) => `⟨U+${toNumber(sign)}⟩`);
}

function toNumber(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
