import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Jar } from '../../../server/neo4j/jar-lock.ts';

export interface TestJar {
  jar: Jar;
  bytes: Buffer;
}

/** Something of the size of a small jar, other for each name and the same every time. */
export function aJar(artifact: string, { size = 40_000 }: { size?: number } = {}): TestJar {
  const bytes = Buffer.alloc(size, `${artifact} `);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const path = `org/example/${artifact}/1.0/${artifact}-1.0.jar`;
  const jar = { group: 'org.example', artifact, version: '1.0', classifier: undefined, size, sha256, path };
  return { jar, bytes };
}

export function putJar(folder: string, { jar, bytes }: TestJar): void {
  const file = join(folder, jar.path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
