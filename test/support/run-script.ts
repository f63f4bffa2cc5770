import type { Db } from '../../server/db/run.ts';

/** The statements of an exported script, without its remarks, each as a client of Neo4j sends it. */
export function statementsOf(script: string): string[] {
  const lines = script.split('\n').filter((line) => !line.startsWith('//'));
  return lines
    .join('\n')
    .split(/;\n/)
    .filter((statement) => statement.trim() !== '');
}

/** Statement after statement, each by itself, as cypher-shell does. */
export async function runScript(db: Pick<Db, 'schema'>, script: string): Promise<void> {
  for (const statement of statementsOf(script)) await db.schema(statement);
}
