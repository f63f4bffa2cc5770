import type { ExportedArticle } from '#contract/exports';
import type { GraphNode } from '#contract/graph';
import { isActual } from '#contract/support';
import { CSV_MARK, toCsvRow } from '../words/csv.ts';
import { toCaution } from '../words/relation.ts';
import { byId, keep, meeting } from './claims.ts';
import { toLabel } from './fields.ts';
import { toFigureSentence, withFigures } from './figures.ts';
import {
  toArticleProxy, toFtmId, toLinkProxy, toProxy, toSanctionProxy, type Imposed, type Proxy,
} from './ftm-proxies.ts'; // oxfmt-ignore
import { ENTITY_SCHEMATA, linkSchemaOf } from './ftm-schemata.ts';
import type { ExportedFile, ExportSource, Line } from './source.ts';
import { toTold } from './told.ts';

const NO_SCHEMA = 'FollowTheMoney has no schema for this type of entity';
const NO_END = 'FollowTheMoney has no schema for the type of one of its ends';
const ONLY_DENIED = 'only denials are reported, and a link of FollowTheMoney says that it is so';
const NO_FACT = 'not told as a fact, and a sanction of FollowTheMoney is one that was imposed';
const BY_TARGET = 'told once for each target; of the sanction itself only its name goes along';
const NO_TARGETS =
  'told as the authority’s name of each target’s sanction, without its own status, dates and sources';
const IN_WORDS =
  'FollowTheMoney has no property for such a number: it is told in words among the notes of whom it is of';
const NO_SUBJECT =
  'FollowTheMoney has no property for such a number, and whom it is of is not told there either';
/** Ids are referred to, and a reference holds no more. */
const MOST_ID = 200;
const LONG_ID = 'its id is longer than FollowTheMoney takes';

/** Entities as FollowTheMoney's JSON lines, and in a table whatever that model cannot say. */
export function writeFtm(source: ExportSource): ExportedFile[] {
  return [
    { name: 'README.txt', pieces: () => toReadme(source) },
    { name: 'entities.ftm.json', pieces: () => toEntities(source) },
    { name: 'not-in-followthemoney.csv', pieces: () => toUnsaid(source) },
  ];
}

async function* toEntities(source: ExportSource): AsyncGenerator<string> {
  const articles = new Map<string, ExportedArticle>();
  for await (const { node, figures } of withFigures(source)) {
    const schema = whyNotEntity(node) === null ? ENTITY_SCHEMATA[node.type] : undefined;
    if (schema === undefined) continue;
    for (const counted of figures) keep(counted, articles);
    yield toJsonLine(toProxy(node, { schema, counted: figures.map(toFigureSentence) }));
  }
  const imposed = new Map<string, Imposed[]>();
  for await (const line of meeting(source.lines(), articles)) {
    const { type, from } = line.edge;
    // By type and key these come before the targets.
    if (type === 'IMPOSED_BY' && isActual(line.edge.status))
      imposed.set(from, [
        ...(imposed.get(from) ?? []),
        { authority: line.to.name, key: line.edge.key, marks: marksOfImposing(line) },
      ]);
    if (whyNotLine(line) !== null) continue;
    if (type === 'TARGETS') {
      yield toJsonLine(toSanctionProxy(line, imposed.get(from) ?? []));
      continue;
    }
    const link = linkSchemaOf(line.edge, line.from.type, line.to.type);
    if (link !== null) yield toJsonLine(toLinkProxy(line, link));
  }
  for (const article of byId(articles)) yield toJsonLine(toArticleProxy(article));
}

function marksOfImposing({ edge }: Line): string[] {
  return [...(edge.inferred ? ['inferred'] : []), ...(edge.hedged ? ['hedged'] : [])];
}

function whyNotEntity({ id, type }: Pick<GraphNode, 'id' | 'type'>): string | null {
  if (type === 'Sanction') return BY_TARGET;
  if (ENTITY_SCHEMATA[type] === undefined) return NO_SCHEMA;
  return toFtmId(id).length > MOST_ID ? LONG_ID : null;
}

function whyNotLine({ edge, from, to }: Line): string | null {
  const ends = [{ id: edge.from, type: from.type }, { id: edge.to, type: to.type }] as const; // oxfmt-ignore
  if (ends.some(({ id }) => toFtmId(id).length > MOST_ID)) return LONG_ID;
  if (edge.status === 'denied') return ONLY_DENIED;
  if (edge.type === 'IMPOSED_BY') return NO_TARGETS;
  if (edge.type !== 'TARGETS') return linkSchemaOf(edge, from.type, to.type) === null ? NO_END : null;
  if (ENTITY_SCHEMATA[to.type] === undefined) return NO_END;
  return isActual(edge.status) ? null : NO_FACT;
}

const COLUMNS = ['what', 'id', 'words', 'type', 'status', 'why'];

async function* toUnsaid(source: ExportSource): AsyncGenerator<string> {
  yield CSV_MARK + toCsvRow(COLUMNS);
  for await (const node of source.nodes()) {
    const why = whyNotEntity(node);
    if (why !== null) yield toCsvRow(['entity', node.id, node.name, node.type, '', why]);
  }
  for await (const { node, figures } of withFigures(source)) {
    const why = whyNotEntity(node) === null ? IN_WORDS : NO_SUBJECT;
    for (const counted of figures) {
      const { id, metric, voice } = counted.figure;
      yield toCsvRow(['figure', id, `${node.name}: ${toFigureSentence(counted)}`, metric, voice, why]);
    }
  }
  for await (const line of source.lines()) {
    const why = whyNotLine(line);
    const { edge } = line;
    if (why !== null) yield toCsvRow(['relation', edge.key, toSentence(line), edge.type, edge.status, why]);
  }
}

function toSentence({ edge, from, to }: Line): string {
  return `${toCaution(edge)}${from.name} ${toLabel(edge)} ${to.name}`;
}

async function* toReadme(source: ExportSource): AsyncGenerator<string> {
  let [entities, relations, figures] = [0, 0, 0];
  for await (const counted of withFigures(source)) {
    if (whyNotEntity(counted.node) !== null) continue;
    entities += 1;
    figures += counted.figures.length;
  }
  for await (const line of source.lines()) if (whyNotLine(line) === null) relations += 1;
  const { counts } = source.head;
  const lines = [
    ...toTold(source.head),
    '',
    'entities.ftm.json holds FollowTheMoney entities (4.x), one a line: the entities, a link for each relation, and the',
    'articles. A link tells its status, its marks, its support and both its dates in description, where it is written in',
    'summary, its key in recordId, and its articles in proof. startDate and endDate are the bounds of when it was so.',
    'What is alleged, planned or wanted only is an UnknownLink whose role begins with that word.',
    `It says ${entities} of ${counts.nodes} entities and ${relations} of ${counts.relations} relations; the others stand in`,
    'not-in-followthemoney.csv, each with the reason. The model has no property for a number with its unit and its day:',
    `${figures} of ${counts.figures} figures are told in words among the notes of whom they are of, and all stand in that table, too.`,
    'What is longer than the model takes is cut, and ends with “…”.',
  ];
  yield lines.map((line) => `${line}\r\n`).join('');
}

function toJsonLine(proxy: Proxy): string {
  return `${JSON.stringify(proxy)}\n`;
}
