import { readFile, writeFile } from 'node:fs/promises';
import neo4j from 'neo4j-driver';
import { EXPORT_FORMATS, type ExportFormat } from '#contract/exports';
import { FORMATS } from '#export/formats';
import { MEASURED } from '../../seed/generate-graph.ts';
import type { Address } from '../support/database.ts';
import type { Outcome, Task } from './benches.ts';
import { compare, type Figure } from './figures.ts';
import { onLargeGraph } from './large-graph.ts';

const SIZES = { full: MEASURED, quick: { entities: 3_000, relations: 10_000 } };

const BARE = [
  'MATCH (e:Entity) RETURN labels(e) AS labels, properties(e) AS properties',
  'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, properties(r) AS properties, a.id AS start, b.id AS end',
];

const CONTENTS = {
  ours: 'everything, through the API, to the last byte: read in pages, with what carries each line, written and sent',
  bare: 'every entity and every relation with its ends by the bare driver, each thrown away as it comes',
  memory: 'the most that the process of the app held while it exported, where Linux tells it',
  evidence: 'the lines of the generated graph have no claims: they are looked for all the same',
};

/** All of a large graph in each form, beside the bare reading of the same: once each, for it takes minutes. */
export async function benchExports({ quick, say }: Task): Promise<Outcome> {
  const size = quick ? SIZES.quick : SIZES.full;
  return onLargeGraph({ size, say }, async ({ address, url, pid, facts: held }) => {
    const figures: Figure[] = [];
    const facts: Outcome['facts'] = {};
    // Once before: what Neo4j has not read yet it fetches from the disk.
    await readBare(address);
    for (const format of EXPORT_FORMATS) {
      // One after the other, in turn with the bare one: they would take each other's processor.
      /* oxlint-disable no-await-in-loop */
      const bare = await readBare(address);
      await forgetPeak(pid);
      const { took, bytes } = await exportAll(url, format);
      const peak = await peakOf(pid);
      /* oxlint-enable no-await-in-loop */
      const { label } = FORMATS[format];
      figures.push(compare(label, { ours: took, bare }));
      facts[`megabytes: ${label}`] = Number((bytes / 1_000_000).toFixed(1));
      if (peak !== null) facts[`megabytes of memory: ${label}`] = peak;
      say(`${label}: ${Math.round(took)} ms, ${bytes} bytes, ${peak ?? '?'} MB of memory`);
    }
    return { figures, facts: { ...held, ...CONTENTS, ...facts } };
  });
}

async function exportAll(url: string, format: ExportFormat): Promise<{ took: number; bytes: number }> {
  const begun = performance.now();
  const answer = await fetch(`${url}/api/exports/${format}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ what: 'everything' }),
  });
  if (!answer.ok || answer.body === null) throw new Error(`${format}: ${await answer.text()}`);
  let bytes = 0;
  for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) bytes += piece.length;
  return { took: performance.now() - begun, bytes };
}

async function readBare({ uri, user, password, database }: Address): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const begun = performance.now();
  try {
    const session = driver.session({ database });
    for (const text of BARE) {
      // oxlint-disable-next-line no-await-in-loop -- one session answers one after the other
      await session.executeRead(async (tx) => {
        // Taken as they come: held together they would be the memory of both.
        for await (const record of tx.run(text)) record.get(0);
      });
    }
    await session.close();
  } finally {
    await driver.close();
  }
  return performance.now() - begun;
}

/** Elsewhere nothing is forgotten, and nothing told. */
async function forgetPeak(pid: number): Promise<void> {
  await writeFile(`/proc/${pid}/clear_refs`, '5').catch(() => null);
}

/** In megabytes; null where no such thing is told. */
async function peakOf(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1_024);
}
