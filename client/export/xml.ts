/** What XML 1.0 cannot hold, however it is spelled: most control characters, and half letters. */
const UNSPEAKABLE =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const SPELLED: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;',
}; // oxfmt-ignore

/** What has a spelling; and what a reader would take for the end of a line, or makes a blank of, told by its number. */
const TO_SPELL = /[&<>"'\t\n\r\u007F-\u009F\u2028\u2029]/g;

/** A text as it stands between tags or quotation marks; what XML cannot hold is told by its number: `⟨U+0000⟩`. */
export function toXml(text: string): string {
  return text
    .replaceAll(
      UNSPEAKABLE,
      (sign) => `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
    .replaceAll(TO_SPELL, (sign) => SPELLED[sign] ?? `&#${sign.charCodeAt(0)};`);
}

/** ` id="1" label="x"`; what is null is left out. */
export function toAttributes(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${toXml(String(value))}"`))
    .join('');
}
