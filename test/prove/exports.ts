import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { loadSeed } from '../../seed/load.ts';
import { writeCypher } from '../../client/export/cypher.ts';
import { writeFtm } from '../../client/export/ftm.ts';
import { writeGexf } from '../../client/export/gexf.ts';
import { writeGraphml } from '../../client/export/graphml.ts';
import type { ExportSource } from '../../client/export/source.ts';
import { applySchema } from '../../server/db/apply-schema.ts';
import { canonical, sha256 } from '../../server/db/canonical.ts';
import { openDb, type Db } from '../../server/db/run.ts';
import { allEntities, allRelations } from '../../server/exports/elements.ts';
import { openSource } from '../../server/exports/source.ts';
import { aHostileSource } from '../support/a-hostile-source.ts';
import { textOf } from '../support/an-export.ts';
import { attributesOf } from '../support/attributes.ts';
import { clear, dropSchema } from '../support/clear-database.ts';
import { anOwnServer } from '../support/own-server.ts';
import { figuresNow } from '../support/figures-now.ts';
import { runScript } from '../support/run-script.ts';
import { HUB_DEGREE } from './loading.ts';
import type { Proof } from './proofs.ts';
import { NoPython, readersInPython, runPython } from './python.ts';

/** The articles that ship, and whatever is hostile. */
export const ALL_EXPORTS = 2;

interface Graph {
  readonly nodes: Readonly<Record<string, object>>;
  readonly edges: Readonly<Record<string, object>>;
}
interface Seen {
  readonly gexf: Graph;
  readonly graphml: Graph;
  readonly ftm: { readonly lines: number; readonly ids: number; readonly faults: readonly string[] };
}

/** What is exported is read by programs of another world, and by a Neo4j that knows nothing of ours. */
export async function proveExports({ cycles, say }: Parameters<Proof['run']>[0]): ReturnType<Proof['run']> {
  const server = await anOwnServer({ brief: true });
  const db = openDb(server.address);
  try {
    await applySchema(db);
    await loadSeed({ db, hubDegree: HUB_DEGREE });
    const signal = new AbortController().signal;
    const everything = await openSource({ what: 'everything', asOf: null }, { db, redthread: '1', signal });
    const sources = { everything, hostile: aHostileSource() };
    const told = await inPython(Object.entries(sources).slice(0, cycles), say);
    const script = await inAnother(db, everything);
    say(`Cypher: ${script.faults.length} faults`);
    return { faults: [...told.faults, ...script.faults], figures: { ...told.figures, ...script.figures } };
  } finally {
    await db.close();
    await server.remove();
  }
}

async function inPython(
  sources: readonly (readonly [string, ExportSource])[],
  say: (line: string) => void,
): ReturnType<Proof['run']> {
  const [faults, figures]: [string[], Record<string, number>] = [[], {}];
  const folder = await mkdtemp(join(tmpdir(), 'redthread-exports-'));
  try {
    const python = await readersInPython(say);
    for (const [name, source] of sources) {
      await writeFile(join(folder, 'x.gexf'), await textOf(writeGexf(source, 'x'), 'x'));
      await writeFile(join(folder, 'x.graphml'), await textOf(writeGraphml(source, 'x'), 'x'));
      const money = await textOf(writeFtm(source), 'entities.ftm.json');
      await writeFile(join(folder, 'entities.ftm.json'), money);
      const answer = await runPython(python, [join(import.meta.dirname, 'read_exports.py'), folder]);
      // Written by the program beside this file.
      const seen = JSON.parse(answer) as Seen;
      const wanted = await attributesOf(source);
      faults.push(
        ...[...differences(seen, wanted), ...seen.ftm.faults].map(
          (fault) => `${name}: ${fault.slice(0, 200)}`,
        ),
      );
      if (seen.ftm.ids !== seen.ftm.lines) faults.push(`${name}: an id stands twice in FollowTheMoney`);
      Object.assign(figures, {
        [`${name}Nodes`]: wanted.nodes.size,
        [`${name}Relations`]: wanted.edges.size,
        [`${name}FollowTheMoney`]: seen.ftm.lines,
      });
      say(`${name}: ${faults.length} faults`);
    }
  } catch (error) {
    if (!(error instanceof NoPython)) throw error;
    faults.push(error.message);
  } finally {
    await rm(folder, { recursive: true });
  }
  return { faults, figures };
}

function differences(seen: Seen, wanted: Awaited<ReturnType<typeof attributesOf>>): string[] {
  return (['gexf', 'graphml'] as const).flatMap((form) =>
    (['nodes', 'edges'] as const).flatMap((kind) => {
      const read = seen[form][kind];
      const sizes = [Object.keys(read).length, wanted[kind].size];
      const counted = sizes[0] === sizes[1] ? [] : [`${form} has ${sizes.join(', not ')} ${kind}`];
      const others = [...wanted[kind]].flatMap(([id, told]) => {
        const known: Readonly<Record<string, unknown>> = { ...read[id] };
        return Object.entries(told)
          .filter(([name, value]) => !isDeepStrictEqual(known[name], value))
          .map(([name]) => `${form}: ${id} has another ${name}`);
      });
      return counted.concat(others);
    }),
  );
}

/** Into the same server, emptied of all that was ours, its schema too. */
async function inAnother(db: Db, source: ExportSource): ReturnType<Proof['run']> {
  const script = await textOf(writeCypher(source, 'x'), 'x');
  const before = await hashNow(db);
  await clear(db);
  await dropSchema(db);
  const began = performance.now();
  await runScript(db, script);
  const seconds = Math.round((performance.now() - began) / 1_000);
  const after = await hashNow(db);
  return {
    faults: before === after ? [] : ['the script makes another graph'],
    figures: { scriptLetters: script.length, scriptSeconds: seconds },
  };
}

async function hashNow(db: Db): Promise<string> {
  const facts: object[] = [];
  for await (const node of allEntities(db)) facts.push(node);
  for await (const { edge } of allRelations(db, { inAll: 0 })) facts.push(edge);
  return sha256(canonical([facts, await figuresNow(db)]));
}
