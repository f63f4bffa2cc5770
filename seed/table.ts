import type { Zone } from '#contract/article';
import { ENTITY_TYPES, STATUS_ORDER, STATUSES, type Status, type WalkClass } from '#contract/ontology';
import { METRICS } from '#contract/vocabulary';
import type { SeedRow } from './load.ts';
import type { ExampleRow } from './load-investigations.ts';
import { FAMILIES, type Summary } from './summary.ts';

const FAMILY_WORDS: Record<WalkClass, string> = {
  actor: 'between actors',
  context: 'through what happened',
  speech: 'who said what of whom',
  hub: 'countries, places, subjects',
  never: 'order and legal basis',
};

/** Why such a part of a text carries no fact. */
const WHY_LEFT_OUT: Partial<Record<Zone, string>> = {
  byline: 'names who wrote it',
  dateline: 'says where or through whom it was sent',
  'other-headline': 'the headline of another story',
  promo: 'advertises something else',
  chrome: 'belongs to the page, not to the text',
  comment: 'written by readers',
  duplicate: 'says again what stands above',
};

/** One line for each article, with what became of it where it was loaded. */
export function toArticleTable(
  articles: readonly (Omit<SeedRow, 'outcome'> & { outcome?: SeedRow['outcome'] })[],
): string {
  const columns = ['entities', 'claims', 'relations', 'figures', 'mentions'] as const;
  return toColumns([
    ['article', ...columns, ''],
    ...articles.map((row) => [
      row.article,
      ...columns.map((name) => String(row[name])),
      row.outcome === undefined ? '' : OUTCOMES[row.outcome],
    ]),
  ]);
}

const OUTCOMES: Record<SeedRow['outcome'], string> = {
  loaded: 'loaded',
  replaced: 'replaced',
  unchanged: 'unchanged',
  removed: 'left out: an analyst took it out',
};

/** Under a heading, with what became of each where they were loaded; nothing where there is none. */
export function toExampleTable(
  examples: readonly { title: string; outcome?: ExampleRow['outcome'] }[],
): string {
  if (examples.length === 0) return '';
  const rows = examples.map(({ title, outcome }) => [
    `  ${title}`,
    outcome === undefined ? '' : EXAMPLE_OUTCOMES[outcome],
  ]);
  return `\n${examples.length} example investigations\n${toColumns(rows)}`;
}

const EXAMPLE_OUTCOMES: Record<ExampleRow['outcome'], string> = {
  loaded: 'loaded',
  replaced: 'replaced',
  unchanged: 'unchanged',
  kept: 'left as an analyst made it',
};

/** What the files hold, all articles together, and what of the texts was left out. */
export function toSummaryTable({
  articles,
  stories,
  claims,
  mentions,
  entities,
  relations,
  figures,
  leftOut,
}: Summary): string {
  const sum = (rows: readonly (readonly [string, number])[]) => rows.reduce((all, [, n]) => all + n, 0);
  const marks = Object.entries(relations.marks).filter(([, count]) => count > 0);
  return [
    `${articles} articles, ${stories} stories, ${claims} claims, ${mentions} mentions`,
    '',
    `${sum(entities)} entities`,
    toColumns(entities.map(([type, count]) => [`  ${ENTITY_TYPES[type].plural}`, String(count)])),
    '',
    `${relations.all} relations${marks.length === 0 ? '' : ', of which '}${marks.map(([mark, count]) => `${count} ${MARK_WORDS[mark] ?? mark}`).join(', ')}`,
    toColumns([
      ['', ...STATUS_ORDER.map((status) => STATUSES[status].label), 'all'],
      ...FAMILIES.map((family) => toFamilyRow(family, relations.byFamily.get(family) ?? new Map())),
    ]),
    '',
    `${sum(figures)} figures`,
    toColumns(figures.map(([metric, count]) => [`  ${METRICS[metric] ?? metric}`, String(count)])),
    '',
    'Left out of the texts',
    toColumns(
      leftOut.map(({ article, zone, paragraphs, characters }) => [
        `  ${article}`,
        `${zone}: ${WHY_LEFT_OUT[zone] ?? 'carries no fact'}`,
        paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`,
        `${characters} characters`,
      ]),
    ),
  ].join('\n');
}

function toFamilyRow(family: WalkClass, counts: ReadonlyMap<Status, number>): string[] {
  const row = STATUS_ORDER.map((status) => counts.get(status) ?? 0);
  const all = row.reduce((one, other) => one + other, 0);
  return [`  ${FAMILY_WORDS[family]}`, ...row.map(toCount), toCount(all)];
}

/** A dot leaves the eye free for what is there. */
function toCount(count: number): string {
  return count === 0 ? '.' : String(count);
}

const MARK_WORDS: Record<string, string> = { caption: 'from a caption only' };

/** Cells side by side: words to the left, numbers to the right. */
function toColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)),
    [],
  );
  const isNumber = (cell: string) => /^(\d+|\.)$/.test(cell);
  const numeric = widths.map((_, at) => rows.some((row) => isNumber(row[at] ?? '')));
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          numeric[at] === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
