import type { ExportedArticle, ExportedClaim, ExportedFigure, ExportedNode } from '#contract/exports';
import { statusOf } from '#contract/support';
import { toVoice } from '../words/evidence.ts';
import { toFigureWords } from '../words/figures.ts';
import { byId, claimsOf, keep, meeting } from './claims.ts';
import { toLiteral, toName, toRemark, type Literal } from './cypher-literal.ts';
import { toQualifiers } from './fields.ts';
import { toSources } from './sources.ts';
import type { ExportedFile, ExportSource, Line } from './source.ts';
import { toTold } from './told.ts';

/** A statement is as long as any Neo4j reads at once without effort. */
const MOST_ROWS = 100;
const MOST_LETTERS = 200_000;

const HOW =
  'Run it in Neo4j Browser or by cypher-shell; run twice, it makes nothing twice. Facts are (:Entity) and the relations ' +
  'between them; (:Claim)-[:STATED_IN]->(:Source) is the evidence, where a source is an (:Article) or a file that somebody ' +
  'imported, and a claim names its relation by relKey = key; (:Figure)-[:STATED_IN]->(:Source) is a number that is told of ' +
  'the entity whose id is its subjectId. The constraints only make it fast.';

/** A script without parameters that writes the same graph into another Neo4j, with its evidence beside it. */
export function writeCypher(source: ExportSource, name: string): ExportedFile[] {
  return [{ name, pieces: () => toScript(source) }];
}

async function* toScript(source: ExportSource): AsyncGenerator<string> {
  for (const words of [...toTold(source.head), HOW]) yield toRemark(words);
  for (const label of ['Entity', 'Claim', 'Figure', 'Source'])
    yield `CREATE CONSTRAINT redthread_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
  const articles = new Map<string, ExportedArticle>();
  yield* inStatements(toEntities(source.nodes()));
  yield* inStatements(toRelations(meeting(source.lines(), articles)));
  for await (const counted of source.figures()) keep(counted, articles);
  yield* inStatements(byId(articles).map(toSourceRow));
  yield* inStatements(toClaims(source));
  yield* inStatements(toFigures(source));
}

/** A row, and what is done with each row of its kind. */
interface Written {
  readonly row: Literal;
  readonly how: string;
}

/** Rows of one kind that follow each other are one statement, up to a size. */
async function* inStatements(written: AsyncIterable<Written> | Iterable<Written>): AsyncGenerator<string> {
  let how = '';
  let rows: string[] = [];
  let letters = 0;
  const statement = () => `UNWIND [\n  ${rows.join(',\n  ')}\n] AS row\n${how};\n`;
  for await (const next of written) {
    const row = toLiteral(next.row);
    if (
      rows.length > 0 &&
      (next.how !== how || rows.length >= MOST_ROWS || letters + row.length > MOST_LETTERS)
    ) {
      yield statement();
      rows = [];
      letters = 0;
    }
    ({ how } = next);
    rows.push(row);
    letters += row.length;
  }
  if (rows.length > 0) yield statement();
}

async function* toEntities(nodes: AsyncIterable<ExportedNode>): AsyncGenerator<Written> {
  for await (const { id, type, members, hub, ...node } of nodes) {
    const group = members === null ? {} : { memberKind: members.kind, min: members.min, max: members.max };
    const labels = [type, ...(hub ? ['Hub'] : [])].map((label) => `:${toName(label)}`).join('');
    yield {
      row: { id, is: { ...node, ...group } },
      how: `MERGE (n:Entity {id: row.id})\nSET n${labels}, n += row.is`,
    };
  }
}

/** Where each is written stands on it, too: on most screens a relation is looked at alone. */
async function* toRelations(lines: AsyncIterable<Line>): AsyncGenerator<Written> {
  for await (const line of lines) {
    const { type, from, to, qualifiers, ...is } = line.edge;
    const { ended, claimsInAll } = line;
    yield {
      row: { from, to, is: known({ ...is, ...qualifiers, ended, claimsInAll, sources: toSources(line) }) },
      how:
        'MATCH (from:Entity {id: row.from})\nMATCH (to:Entity {id: row.to})\n' +
        `MERGE (from)-[r:${toName(type)} {key: row.is.key}]->(to)\nSET r = row.is`,
    };
  }
}

/** Neo4j takes as long to read that nothing is known as to read what is: it takes the place of what was there. */
function known(properties: Readonly<Record<string, Literal>>): Literal {
  const told = Object.entries(properties).filter(([, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== null,
  );
  return Object.fromEntries(told);
}

/** Neo4j keeps no maps: whoever wrote it, and which file it is, are told piece by piece. */
function toSourceRow(article: ExportedArticle): Written {
  const { id, publisher, reliability, authors, file, ...is } = article;
  return {
    row: {
      id,
      is: {
        ...is,
        kind: file === undefined ? 'article' : 'file',
        publisher: publisher.id,
        publisherName: publisher.name,
        authors: authors?.map((author) => author.id),
        authorNames: authors?.map((author) => author.name),
        fileFormat: file?.format,
        importedBy: file?.importedBy,
        rows: file?.rows,
        reliability: reliability?.grade ?? null,
      },
    },
    how: `MERGE (n:Source {id: row.id})\nSET ${file === undefined ? 'n:Article, ' : ''}n += row.is`,
  };
}

/** Neo4j keeps no lists of maps: where a claim stands is told article by article, on the way to each. */
async function* toClaims(source: ExportSource): AsyncGenerator<Written> {
  for await (const claim of claimsOf(source)) {
    yield toStated('Claim', { id: claim.id, is: toClaim(claim), at: claim.at });
  }
}

async function* toFigures({ figures }: ExportSource): AsyncGenerator<Written> {
  for await (const { figure } of figures())
    yield toStated('Figure', { id: figure.id, is: toFigure(figure), at: figure.at });
}

function toStated(
  label: 'Claim' | 'Figure',
  { id, is, at }: { id: string; is: Literal; at: ExportedClaim['at'] },
): Written {
  const articles = [...new Set(at.map(({ article }) => article))].map((source) => ({
    id: source,
    at: toPlaces(at.filter(({ article }) => article === source)),
  }));
  return {
    row: { id, is, articles },
    how:
      `MERGE (c:${label} {id: row.id})\nSET c += row.is\nWITH c, row\nUNWIND row.articles AS article\n` +
      'MATCH (a:Source {id: article.id})\nMERGE (c)-[s:STATED_IN]->(a)\nSET s += article.at',
  };
}

/** By the names that we know them by ourselves. */
function toFigure(figure: ExportedFigure): Literal {
  const { id: _id, subject, speaker, relay, inferred, at: _at, attributedTo: _by, relayedBy: _through, ...is } = figure;
  return {
    ...is,
    subjectId: subject, attributedTo: speaker?.id, relayedBy: relay?.id,
    words: toFigureWords(figure, figure.placeName ?? null),
    inferred: inferred?.map(({ what }) => what), how: toVoice(figure),
  };
} // oxfmt-ignore

function toClaim(claim: ExportedClaim): Literal {
  const { relKey, subject, object, says, stance, reality, voice, speaker, relay, occasion, roleWords } =
    claim;
  const { from, to, notBefore, notAfter, asOf, precision, hedged, credibility, reported } = claim;
  return {
    relKey, says, status: statusOf(claim), stance, reality, voice, hedged, from, to, notBefore, notAfter, asOf, precision, reported,
    occasion, roleWords, qualifiers: toQualifiers(claim.qualifiers ?? {}),
    subjectId: subject, objectId: object, attributedTo: speaker?.id, relayedBy: relay?.id, credibility: credibility?.grade,
    inferred: claim.inferred?.map(({ what }) => what), how: toVoice(claim),
  }; // oxfmt-ignore
}

/** Lists of one length. Which file, which column and whom that cites are told of files alone. */
function toPlaces(places: ExportedClaim['at']): Literal {
  const isOfFile = places.some(({ zone }) => zone === 'row');
  return {
    paragraphs: places.map(({ paragraph }) => paragraph),
    zones: places.map(({ zone }) => zone),
    starts: places.map(({ start }) => start),
    ends: places.map(({ end }) => end),
    stories: places.map(({ story }) => story),
    ...(isOfFile && {
      files: places.map(({ file }) => file ?? ''),
      columns: places.map(({ column }) => column ?? ''),
      cites: places.map(({ cites }) => cites ?? ''),
    }),
  };
}
