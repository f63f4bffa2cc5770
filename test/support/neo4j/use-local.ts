import { localNeo4j } from '../../../server/neo4j/local.ts';

/**
 * A process that uses our own Neo4j, as the app does: says what it got and lets go when its input ends.
 * Arguments: home, cache.
 */
const [home = '', cache = ''] = process.argv.slice(2);
const notes: string[] = [];
const report = (progress: { kind: string; text?: string }) => void notes.push(progress.text ?? progress.kind);
const neo4j = await localNeo4j({ home, cache, heapMb: 512, pagecacheMb: 64, report });
const { uri, user, password, database } = neo4j;
process.stdout.write(`${JSON.stringify({ uri, user, password, database, notes })}\n`);
process.stdin.once('end', () => void neo4j.stop()).resume();
