import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { toLiteral, toName, toRemark } from '../../client/export/cypher-literal.ts';
import { writeCypher } from '../../client/export/cypher.ts';
import type { ExportSource } from '../../client/export/source.ts';
import { ExportRequest } from '#contract/exports';
import type { GraphNode } from '#contract/graph';
import type { Row } from '../../server/db/run.ts';
import { textIn } from '../../server/articles/text-in.ts';
import { canonical, sha256 } from '../../server/db/canonical.ts';
import { allEntities, allRelations, type Joined } from '../../server/exports/elements.ts';
import { openSource } from '../../server/exports/source.ts';
import { seedOfToday } from '../prove/seed.ts';
import { anEdge, aNode } from '../support/a-node.ts';
import {
  A_FILE,
  A_ROW,
  AN_ARTICLE,
  aClaim,
  aFigure,
  anExportedLine,
  aSource,
  textOf,
} from '../support/an-export.ts';
import { clear } from '../support/clear-database.ts';
import { aDatabase } from '../support/database.ts';
import { figuresNow } from '../support/figures-now.ts';
import { HOSTILE_NAMES } from '../support/hostile-names.ts';
import { runScript } from '../support/run-script.ts';

const database = aDatabase({ seed: true });
const SEED = seedOfToday();
const signal = new AbortController().signal;
const write = (source: ExportSource) => textOf(writeCypher(source, 'x.cypher'), 'x.cypher');

async function all<T>(elements: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const one of elements) gathered.push(one);
  return gathered;
}

function toFacts(nodes: readonly GraphNode[], relations: readonly Joined[]) {
  const edges = relations.map(({ edge }) => edge);
  return { nodes: nodes.length, relations: edges.length, hash: sha256(canonical([nodes, edges])) };
}

/** All facts there are, by their hash, and how many. */
async function factsNow() {
  const { db } = database;
  return toFacts(await all(allEntities(db)), await all(allRelations(db, { inAll: 0 })));
}

const evidenceNow = () =>
  database.db.records(
    `MATCH (c:Claim)-[:STATED_IN]->(a:Article)
     RETURN c.id AS id, c.relKey AS relation, c.says AS says, a.id AS article, a.title AS title ORDER BY id, article`,
  );

describe('reading all relations', () => {
  test('by type and in pages gives what reading them at once gives, in the same order', async () => {
    const { db } = database;
    const atOnce = await all(allRelations(db, { inAll: 0 }));
    expect(atOnce.length).toBeGreaterThan(400);
    expect(await all(allRelations(db, { inAll: 1, mostAtOnce: 0, page: 7 }))).toEqual(atOnce);
    const keys = atOnce.map(({ edge }) => `${edge.type} ${edge.key}`);
    expect(keys).toEqual(keys.toSorted());
  });

  test('and all entities in pages gives each once, by id', async () => {
    const ids = (await all(allEntities(database.db, 9))).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
    const [row] = await database.db.records('MATCH (e:Entity) RETURN count(e) AS entities');
    expect(ids).toHaveLength(Number(row?.['entities']));
  });
});

describe('an exported script', () => {
  // To plan a statement of many values takes Neo4j a while: a sample of the lines here, all of them in `npm run prove`.
  test('writes into an empty Neo4j a graph of the same hash with the same evidence, and run again changes nothing', async () => {
    const { db } = database;
    const joined = await all(allRelations(db, { inAll: 0 }));
    const edges = joined.map(({ edge }) => edge.key).filter((_, at) => at % 24 === SEED % 24);
    const request = ExportRequest.parse({ what: 'drawn', nodes: [], edges });
    const source = await openSource(request, { db, redthread: '1', signal });
    const lines = await all(source.lines());
    const facts = toFacts(await all(source.nodes()), lines);
    const claims = new Set(lines.flatMap((line) => line.claims.map(({ id }) => id)));
    const evidence = (await evidenceNow()).filter((row) => claims.has(textIn(row, 'id')));
    const subjects = (await all(source.nodes())).map(({ id }) => id);
    const figures = await figuresNow(db, { of: subjects });
    expect(figures.length).toBeGreaterThan(0);
    const script = await write(source);
    await clear(db);
    expect(await factsNow()).toMatchObject({ nodes: 0, relations: 0 });
    await runScript(db, script);
    expect(await factsNow()).toEqual(facts);
    expect(await evidenceNow()).toEqual(evidence);
    expect(await figuresNow(db)).toEqual(figures);
    await runScript(db, script);
    expect(await factsNow()).toEqual(facts);
    expect(await evidenceNow()).toEqual(evidence);
    expect(await figuresNow(db)).toEqual(figures);
    const [row] = await db.records('RETURN COUNT { (:Entity)--(:Claim|Figure|Article) } AS touching');
    expect(row).toEqual({ touching: 0 });
  }, 240_000);

  test('gives hostile names back as they were, and does nothing else that stands in them', async () => {
    const { db } = database;
    await clear(db);
    const ids = HOSTILE_NAMES.map((_, at) => `person/h-${String(at).padStart(3, '0')}`);
    const nodes = HOSTILE_NAMES.map((name, at) =>
      aNode(ids[at] ?? '', { name, aliases: [name], summary: name }),
    );
    const edges = HOSTILE_NAMES.map((name, at) =>
      anEdge(ids[at] ?? '', ids[0] ?? '', { occasion: name, qualifiers: { with: [name] } }),
    );
    const lines = edges.map((edge, at) => {
      const claim = aClaim(edge, { id: `article/2023-gazette/c${at + 1}`, says: HOSTILE_NAMES[at] ?? '' });
      return anExportedLine(edge, nodes, { claims: [claim] });
    });
    const figures = HOSTILE_NAMES.map((words, at) =>
      aFigure(ids[at] ?? '', { id: `article/2023-gazette/f${at + 1}`, says: words, population: words }),
    );
    const title = HOSTILE_NAMES.filter(({ length }) => length < 1_000).join(' ');
    await runScript(db, await write(aSource(nodes, lines, { title, figures, limits: [...HOSTILE_NAMES] })));
    expect(await all(allEntities(db))).toEqual(nodes);
    const read = await all(allRelations(db, { inAll: 0 }));
    expect(read.map(({ edge }) => edge)).toEqual(edges);
    const claims = await db.records(
      'MATCH (c:Claim) RETURN c.says AS says ORDER BY toInteger(split(c.id, "/c")[1])',
    );
    expect(claims.map(({ says }) => says)).toEqual(HOSTILE_NAMES);
    const told = (await figuresNow(db)).map(({ figure }) => textIn(figure as Row, 'says'));
    expect(told.toSorted()).toEqual(HOSTILE_NAMES.toSorted());
  });

  test('tells who wrote an article, and of a file which rows of it say so, in properties that Neo4j holds', async () => {
    const { db } = database;
    await clear(db);
    const nodes = [aNode('person/ada'), aNode('company/acme', { type: 'Company' })];
    const owns = anEdge('person/ada', 'company/acme', { type: 'OWNS' });
    const at = [...aClaim(owns).at, A_ROW];
    const line = anExportedLine(owns, nodes, { claims: [aClaim(owns, { at })] });
    await runScript(db, await write(aSource(nodes, [line])));
    const sources = await db.records(
      `MATCH (:Claim)-[s:STATED_IN]->(n:Source)
       RETURN labels(n) AS labels, n {.id, .kind, .publisherName, .authorNames, .fileFormat, .importedBy, .rows} AS told,
         s {.paragraphs, .files, .columns, .cites} AS at ORDER BY n.id`,
    );
    expect(sources).toEqual([
      {
        labels: expect.arrayContaining(['Source', 'Article']),
        told: {
          id: AN_ARTICLE.id, kind: 'article', publisherName: 'The Gazette', authorNames: ['Bo Reed', 'Eve Ng'],
          fileFormat: null, importedBy: null, rows: null,
        },
        at: { paragraphs: [3], files: null, columns: null, cites: null },
      },
      {
        labels: ['Source'],
        told: {
          id: A_FILE.id, kind: 'file', publisherName: 'The Register', authorNames: null,
          fileFormat: 'csv', importedBy: 'Carol', rows: 12,
        },
        at: { paragraphs: [7], files: ['relations.csv'], columns: ['owner'], cites: ['the deed of 2019'] },
      },
    ]);
  }); // oxfmt-ignore
});

/** What ends a string, a name or a remark, or stands for something else. */
const signs = fc.constantFrom(
  '\\', "'", '"', '`', 'u', '0', '4', '1', '5', 'C', '2', '7', 'n', '\n', '\r', '\t', '\u0000', '\u2028', '/', '*', ';', '$', '{', '王', '😀',
); // oxfmt-ignore
const nasty = fc.oneof(fc.string({ unit: signs, maxLength: 40 }), fc.string({ unit: 'grapheme' }));
const settings = { seed: SEED, numRuns: 10 };

describe(`of random signs (seed ${SEED})`, () => {
  const ask = async (text: string) => (await database.db.records(text))[0];

  test('a string in a script is read as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 50, maxLength: 60 }), async (texts) => {
        expect((await ask(`RETURN ${toLiteral(texts)} AS texts`))?.['texts']).toEqual(texts);
      }),
      settings,
    );
  });

  test('the name of a property is read as it was', async () => {
    const names = fc.uniqueArray(
      nasty.filter((name) => name !== '' && name !== '$' && !name.includes('\u0000') && !name.includes('\\')),
      { minLength: 20, maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(names, async (keys) => {
        const map = keys.map((key) => `${toName(key)}: 1`).join(', ');
        expect(Object.keys((await ask(`RETURN {${map}} AS map`))?.['map'] ?? {}).toSorted()).toEqual(
          keys.toSorted(),
        );
      }),
      settings,
    );
  });

  test('a remark stays one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 30 }), async (words) => {
        expect(await ask(`${words.map(toRemark).join('')}RETURN 1 AS one`)).toEqual({ one: 1 });
      }),
      settings,
    );
  });
});

test('numbers, lists and maps are read as they were', async () => {
  const values = [0, -1, 1.5, 1e21, 2.5e-9, 9_007_199_254_740_991, true, false, null, [], ['a', null], { a: { 'b c': [1] } }];
  const [row] = await database.db.records(`RETURN ${toLiteral(values)} AS values`);
  expect(row?.['values']).toEqual(values);
}); // oxfmt-ignore
