import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { adoptJar } from './jar-file.ts';
import type { Jar } from './jar-lock.ts';
import type { Report } from './neo4j.ts';

interface FromRepository {
  jars: Jar[];
  cache: string;
  repository: string;
  report: Report;
}

/** Takes what the user's local Maven repository already holds; a jar with another hash is looked past, not used. */
export async function jarsFromRepository({ jars, cache, repository, report }: FromRepository): Promise<void> {
  let adopted = 0;
  for (const jar of jars) {
    const from = join(repository, jar.path);
    if (await adoptJar({ from, cache, jar })) adopted += 1;
    else if (await exists(from))
      report({ kind: 'note', text: `${from} is not the jar we expect: looking elsewhere` });
  }
  if (adopted > 0) report({ kind: 'note', text: `${adopted} jars taken from ${repository}` });
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
