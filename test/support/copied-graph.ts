import { readFile, rename, writeFile } from 'node:fs/promises';
import { DateTime, isDateTime, type Session } from 'neo4j-driver';
import { openDriver } from '../../server/db/driver.ts';
import type { Address } from './database.ts';

/**
 * A graph as a file and back: what five imports make in seconds is there in half of one. All labels, types and values
 * as they were; Neo4j's own ids are others. The node of the schema's versions is not part of it.
 */
interface Copy {
  nodes: Group<{ id: string }>[];
  relationships: Group<{ from: string; to: string }>[];
}
type Group<Place> = { names: string[]; rows: (Place & { properties: Properties })[] };
type Properties = Record<string, unknown>;

const READ_NODES = `MATCH (n) WHERE NOT n:Redthread
  RETURN labels(n) AS names, collect({id: elementId(n), properties: properties(n)}) AS rows`;
const READ_RELATIONSHIPS = `MATCH (a)-[r]->(b)
  RETURN [type(r)] AS names, collect({from: elementId(a), to: elementId(b), properties: properties(r)}) AS rows`;

export async function copyGraph(address: Address, file: string): Promise<void> {
  const copy: Copy = await inSession(address, async (session) => ({
    nodes: (await session.run(READ_NODES)).records.map((row) => row.toObject() as Copy['nodes'][number]),
    relationships: (await session.run(READ_RELATIONSHIPS)).records.map(
      (row) => row.toObject() as Copy['relationships'][number],
    ),
  }));
  // Another worker may be at it: whoever is last leaves the same.
  const own = `${file}.${process.pid}`;
  await writeFile(own, JSON.stringify(copy, toJson));
  await rename(own, file);
}

/** Into a database that holds nothing else. False when there is no such file. */
export async function pasteGraph(address: Address, file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return false;
  // Written above.
  const { nodes, relationships } = JSON.parse(text, fromJson) as Copy;
  await inSession(address, (session) =>
    session.executeWrite(async (tx) => {
      const ids: Record<string, string> = {};
      for (const { names, rows } of nodes) {
        const create = `UNWIND $rows AS row CREATE (n${names.map((name) => `:\`${name}\``).join('')})
          SET n = row.properties RETURN row.id AS was, elementId(n) AS id`;
        const { records } = await tx.run(create, { rows });
        for (const record of records) ids[record.get('was') as string] = record.get('id') as string;
      }
      for (const { names, rows } of relationships) {
        const create = `UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to
          CREATE (a)-[r:\`${names.join('')}\`]->(b) SET r = row.properties`;
        const placed = rows.map(({ from, to, properties }) => ({ from: ids[from], to: ids[to], properties }));
        const { summary } = await tx.run(create, { rows: placed });
        const made = summary.counters.updates().relationshipsCreated;
        if (made !== rows.length)
          throw new Error(`${made} of ${rows.length} ${names.join('')} found both ends.`);
      }
    }),
  );
  return true;
}

/** JSON has no integers beside its numbers, and no points in time. */
function toJson(this: unknown, name: string, value: unknown): unknown {
  // What JSON itself would make of it is the text of a time.
  const own = (this as Properties)[name];
  if (typeof own === 'bigint') return { $integer: own.toString() };
  if (!isDateTime(own)) return value;
  const { year, month, day, hour, minute, second, nanosecond, timeZoneOffsetSeconds, timeZoneId } = own;
  return {
    $datetime: [year, month, day, hour, minute, second, nanosecond, timeZoneOffsetSeconds, timeZoneId],
  };
}

function fromJson(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('$integer' in value) return BigInt(value.$integer as string);
  if (!('$datetime' in value)) return value;
  // Its fields in the order of the constructor, as they were written above.
  const fields = (value.$datetime as ConstructorParameters<typeof DateTime>).map(
    (field) => field ?? undefined,
  );
  return new DateTime(...(fields as ConstructorParameters<typeof DateTime>));
}

async function inSession<T>(address: Address, work: (session: Session) => Promise<T>): Promise<T> {
  const driver = openDriver(address);
  const session = driver.session({ database: address.database });
  try {
    return await work(session);
  } finally {
    await session.close();
    await driver.close();
  }
}
