import { STATUS_ORDER, STATUSES } from '#contract/ontology';
import { statusOf } from '#contract/support';
import type { ExportedClaim } from '#contract/exports';
import { toCitationText, toVoice } from '../words/evidence.ts';
import { CSV_MARK, toCsvRow } from '../words/csv.ts';
import { LINE_FIELDS, NODE_FIELDS, toQualifiers, toScalar, type Field, type Value } from './fields.ts';
import { FIGURE_FIELDS } from './figures.ts';
import type { Counted, ExportedFile, ExportSource, Line } from './source.ts';
import { toTold } from './told.ts';

type Place = ExportedClaim['at'][number];

/** One passage that carries a relation. */
interface Stated {
  readonly line: Line;
  readonly claim: ExportedClaim;
  readonly at: Place;
}

// oxfmt-ignore
const ENDS: readonly Field<Line>[] = [
  { name: 'key', type: 'text', about: 'by which it is known', of: ({ edge }) => edge.key },
  { name: 'from', type: 'text', about: 'id of the entity it goes out from', of: ({ edge }) => edge.from },
  { name: 'from_name', type: 'text', about: 'its name', of: ({ from }) => from.name },
  { name: 'to', type: 'text', about: 'id of the entity it goes to', of: ({ edge }) => edge.to },
  { name: 'to_name', type: 'text', about: 'its name', of: ({ to }) => to.name },
];

// oxfmt-ignore
const PASSAGES: readonly Field<Stated>[] = [
  { name: 'relation', type: 'text', about: 'key of the relation that it carries', of: ({ line }) => line.edge.key },
  { name: 'claim', type: 'text', about: 'id of the claim', of: ({ claim }) => claim.id },
  { name: 'says', type: 'text', about: 'what it says, in our words', of: ({ claim }) => claim.says },
  { name: 'subject', type: 'text', about: 'id of whom it speaks of', of: ({ claim }) => claim.subject },
  { name: 'object', type: 'text', about: 'id of the other end', of: ({ claim }) => claim.object },
  { name: 'stance', type: 'text', about: 'asserts, or denies', of: ({ claim }) => claim.stance },
  { name: 'voice', type: 'text', about: 'stated by the article itself, or said by somebody whom it reports', of: ({ claim }) => claim.voice },
  { name: 'reality', type: 'text', about: 'actual, alleged, planned or wanted', of: ({ claim }) => claim.reality },
  { name: 'status', type: 'text', about: 'how the claim stands by itself', of: ({ claim }) => statusOf(claim) },
  { name: 'how', type: 'list', about: 'who speaks, through whom, how surely, and what was inferred and why', of: ({ claim }) => toVoice(claim) },
  { name: 'speaker', type: 'text', about: 'id of whoever says so', of: ({ claim }) => claim.speaker?.id ?? null },
  { name: 'relay', type: 'text', about: 'id of whoever passes it on', of: ({ claim }) => claim.relay?.id ?? null },
  { name: 'hedged', type: 'boolean', about: 'told as likely or suspected only', of: ({ claim }) => claim.hedged === true },
  { name: 'inferred', type: 'list', about: 'what of it was inferred: relation, date or end', of: ({ claim }) => (claim.inferred ?? []).map(({ what }) => what) },
  { name: 'happened_from', type: 'text', about: 'since when, as told', of: ({ claim }) => claim.from ?? null },
  { name: 'happened_to', type: 'text', about: 'until when, as told', of: ({ claim }) => claim.to ?? null },
  { name: 'not_before', type: 'text', about: 'a bound of it', of: ({ claim }) => claim.notBefore ?? null },
  { name: 'not_after', type: 'text', about: 'a bound of it', of: ({ claim }) => claim.notAfter ?? null },
  { name: 'shown_on', type: 'text', about: 'when the text shows it true', of: ({ claim }) => claim.asOf ?? null },
  { name: 'precision', type: 'text', about: 'of its dates: year, month, day or approximate, where it is told', of: ({ claim }) => claim.precision ?? null },
  { name: 'occasion', type: 'text', about: 'which meeting, visit or launch it was', of: ({ claim }) => claim.occasion ?? null },
  { name: 'qualifiers', type: 'list', about: 'what else it tells, each as name: value', of: ({ claim }) => toQualifiers(claim.qualifiers ?? {}) },
  { name: 'reported', type: 'text', about: 'of the row of a file: the day of its report, where the row tells one of its own', of: ({ claim }) => claim.reported ?? null },
  { name: 'words_of_role', type: 'text', about: 'the office as the text calls it', of: ({ claim }) => claim.roleWords ?? null },
  { name: 'credibility', type: 'integer', about: 'as an analyst graded it, 1 to 6', of: ({ claim }) => claim.credibility?.grade ?? null },
  { name: 'carries_by', type: 'text', about: 'of a derived relation: key of the relation that the claim speaks of', of: ({ line, claim }) => (claim.relKey === line.edge.key ? null : claim.relKey) },
  { name: 'article', type: 'text', about: 'id of the article', of: ({ at }) => at.article },
  { name: 'title', type: 'text', about: 'its title', of: (stated) => articleOf(stated)?.title ?? null },
  { name: 'publisher', type: 'text', about: 'who published it', of: (stated) => articleOf(stated)?.publisher.name ?? null },
  { name: 'reliability', type: 'text', about: 'of the publisher, as an analyst graded it, A to F', of: (stated) => articleOf(stated)?.reliability?.grade ?? null },
  { name: 'published', type: 'text', about: 'the day of the article', of: (stated) => articleOf(stated)?.publishedAt ?? null },
  { name: 'published_inferred', type: 'text', about: 'how that day was worked out, where the text gives none', of: (stated) => articleOf(stated)?.publishedInferred ?? null },
  { name: 'address', type: 'text', about: 'its address', of: (stated) => articleOf(stated)?.url ?? null },
  { name: 'paragraph', type: 'integer', about: 'counted from 1', of: ({ at }) => at.paragraph },
  { name: 'zone', type: 'text', about: 'title, body, caption …', of: ({ at }) => at.zone },
  { name: 'start', type: 'integer', about: 'where the passage begins, in UTF-16 code units of the text', of: ({ at }) => at.start },
  { name: 'end', type: 'integer', about: 'where it ends', of: ({ at }) => at.end },
  { name: 'story', type: 'text', about: 'id of the article that told it first: copies of it are one source', of: ({ at }) => at.story },
  { name: 'citation', type: 'text', about: 'to be pasted into a report', of: (stated) => toCitation(stated) },
];

// oxfmt-ignore
const SUBJECT: readonly Field<Counted>[] = [
  { name: 'subject', type: 'text', about: 'id of the entity that it is of', of: ({ figure }) => figure.subject },
  { name: 'subject_name', type: 'text', about: 'its name', of: ({ figure }) => figure.subjectName },
];

const TABLES = {
  'nodes.csv': {
    about: 'the entities, one a row',
    fields: [{ name: 'id', type: 'text', about: 'by which it is known', of: ({ id }) => id }, ...NODE_FIELDS],
    rows: ({ nodes }) => nodes(),
  } satisfies Table<Parameters<(typeof NODE_FIELDS)[number]['of']>[0]>,
  'relations.csv': {
    about: 'the relations, one a row',
    fields: [...ENDS, ...LINE_FIELDS],
    rows: ({ lines }) => lines(),
  } satisfies Table<Line>,
  'evidence.csv': {
    about: 'why each relation is told: a row for each passage',
    fields: PASSAGES,
    rows: ({ lines }) => passagesOf(lines()),
  } satisfies Table<Stated>,
  'figures.csv': {
    about:
      'the numbers that are told of the entities, one a row; where several passages tell one, its lists have an element for each',
    fields: [...SUBJECT, ...FIGURE_FIELDS],
    rows: ({ figures }) => figures(),
  } satisfies Table<Counted>,
};

interface Table<Row> {
  readonly about: string;
  readonly fields: readonly Field<Row>[];
  readonly rows: (source: ExportSource) => AsyncIterable<Row>;
}

/** Four tables, and what they hold in words. */
export function writeCsv(source: ExportSource): ExportedFile[] {
  return [
    { name: 'README.txt', pieces: () => onePiece(toReadme(source)) },
    { name: 'nodes.csv', pieces: () => toTable(TABLES['nodes.csv'], source) },
    { name: 'relations.csv', pieces: () => toTable(TABLES['relations.csv'], source) },
    { name: 'evidence.csv', pieces: () => toTable(TABLES['evidence.csv'], source) },
    { name: 'figures.csv', pieces: () => toTable(TABLES['figures.csv'], source) },
  ];
}

async function* toTable<Row>({ fields, rows }: Table<Row>, source: ExportSource): AsyncGenerator<string> {
  yield CSV_MARK + toCsvRow(fields.map(({ name }) => name));
  for await (const row of rows(source)) yield toCsvRow(fields.map(({ of }) => toCell(of(row))));
}

function toCell(value: Value): string | number {
  const scalar = toScalar(value) ?? '';
  return typeof scalar === 'boolean' ? String(scalar) : scalar;
}

async function* passagesOf(lines: AsyncIterable<Line>): AsyncGenerator<Stated> {
  for await (const line of lines)
    for (const claim of line.claims) for (const at of claim.at) yield { line, claim, at };
}

function articleOf({ line, at }: Stated) {
  return line.articles.get(at.article);
}

function toCitation(stated: Stated): string | null {
  const article = articleOf(stated);
  return article === undefined ? null : toCitationText(article, stated.at);
}

/** Text files are read with any program: short lines, and the line ends that all of them know. */
function toReadme({ head }: ExportSource): string {
  const columns = Object.entries(TABLES).flatMap(([name, { about, fields }]) =>
    ['', `${name}: ${about}`].concat(fields.map((field) => `  ${field.name}: ${field.about}`)),
  );
  const lines = [
    ...toTold(head),
    '',
    'The tables are CSV (RFC 4180) in UTF-8 with a byte order mark, with commas between the cells. A cell that a',
    'spreadsheet would take for a formula begins with an apostrophe, which is no part of it. Several values in one',
    String.raw`cell have " | " between them; a bar, a semicolon or a backslash within a value has a backslash before it.`,
    'What is not known is empty. Days are year-month-day, as exactly as they are told.',
    '',
    'The status of a relation, the strongest of its claims:',
    ...STATUS_ORDER.map((status) => `  ${STATUSES[status].label}: ${STATUSES[status].meaning}`),
    ...columns,
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

async function* onePiece(text: string): AsyncGenerator<string> {
  yield text;
}
