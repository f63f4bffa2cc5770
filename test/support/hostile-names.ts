/** What a name may begin with, hold or end with, so that some reader takes it for more than a name. */
const PARTS = [
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', '</node><node id="x"/>',
  'javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', ']]>', '<![CDATA[', '<!-- --> --', '<?xml?>',
  '&amp;&#x41;&lt;', '&nbsp;&unknown;', "'", '"', '`', '\\', "\\'", '\\\\', '\\u0041', '\\\\u0041', '\\u005Cu0027', '\\n',
  "'); MATCH (n) DETACH DELETE n; //", "' + 'x", '${x}', '{{x}}', '%s%n', '$name', '`}) DETACH DELETE (n) //', '/* */ // --',
  '=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', "'=1", "''=1", '＝1', '＋1', '－1', '＠1', '=HYPERLINK("http://x")',
  '=cmd|\' /C calc\'!A0', ',', ';', '"",""', 'a"b', 'a,b', 'a\r\nb', 'a\nb', 'a\rb', ' a ', '\t',
  '\u0000', '\u0001', '\u0008', '\u000B', '\u001F', '\u007F', '\u0085', '\u00A0', '\u00AD', '\u200B', '\u2028', '\u2029',
  '\u202Egnirts', '\u2066x\u2069', '\uFEFF', '\uFFFE', '\uFFFF', '\u{1F600}', '\u{10FFFF}', 'e\u0301', '王小洪', 'محمد', 'שלום', 'Ωμέγα',
  '| a | b |', 'a \\| b', '..', '../../x', 'CON', 'null', 'undefined', 'NaN', 'true', '0', '-0', '1e999', '__proto__', 'constructor',
  'toString', '[object Object]', '{"a":1}', '[1]', '\u00E9'.repeat(40), 'x'.repeat(100_000), '<'.repeat(100_000), "'\\u".repeat(20_000),
] as const; // oxfmt-ignore

/** A hundred and more names; no writer may break on one, and no reader may see another name than this. */
export const HOSTILE_NAMES: readonly string[] = [...PARTS, `A ${PARTS.slice(0, 40).join(' ')} Z`];
