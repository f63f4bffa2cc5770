import type { Rated, Results } from './results.ts';

/** What is to be reached on texts that nobody wrote rules for. */
const AIMS: Readonly<Record<string, string>> = {
  Person: 'strict F 92',
  'Country+Place': 'strict F 96',
  'Agency+Organization': 'strict F 85',
  Company: 'strict F 75',
  Group: 'strict F 75',
  'all types': 'precision 80 at recall 40',
  'offices to membership': 'F 65',
};

export function toTables(name: string, { texts, mentions, claims, spans }: Results): string {
  return [
    `${name}: texts ${texts}`,
    ...table('mentions', [['strict', mentions.strict], ['lenient', mentions.lenient]]),
    ...table('claims', [['type and ends', claims.byType], ['and modality', claims.strict], ['strong lane', claims.strongLane], ['both lanes', claims.bothLanes]]),
    `Spans with the words of the text: ${spans.rightGiven} of ${spans.given}${spans.precision === null ? '' : ` (${spans.precision} %)`}`,
  ].join('\n');
} // oxfmt-ignore

type Column = readonly [head: string, rows: Readonly<Record<string, Rated>>];

const WIDTH = 26;

function table(what: string, columns: readonly Column[]): string[] {
  const names = [...new Set(columns.flatMap(([, rows]) => Object.keys(rows)))];
  return [
    '',
    `${what.padEnd(WIDTH)}${columns.map(([head]) => head.padStart(32)).join('')}`,
    `${''.padEnd(WIDTH)}${columns.map(() => `${'right/given'.padStart(13)}${'of'.padStart(4)}${'P'.padStart(5)}${'R'.padStart(5)}${'F'.padStart(5)}`).join('')}   aim`,
    ...names.map((name) => `${name.padEnd(WIDTH)}${columns.map(([, rows]) => toCells(rows[name])).join('')}   ${AIMS[name] ?? ''}`.trimEnd()),
    '',
  ];
} // oxfmt-ignore

function toCells(rated: Rated | undefined): string {
  if (rated === undefined) return ' '.repeat(32);
  const { rightGiven, given, wanted, precision, recall, f } = rated;
  const rates = [precision, recall, f].map((one) => (one === null ? '-' : one.toFixed(0)).padStart(5));
  return `${`${rightGiven}/${given}`.padStart(13)}${String(wanted).padStart(4)}${rates.join('')}`;
}
