import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One jar of the server: exactly these bytes and no others. */
export interface Jar {
  group: string;
  artifact: string;
  version: string;
  classifier: string | undefined;
  size: number;
  sha256: string;
  /** Where it lies in a Maven repository and in our cache: two jars can share a file name, not a path. */
  path: string;
}

const lockFile = join(import.meta.dirname, 'jars.lock');

export function readJarLock(file = lockFile): Jar[] {
  return parseJarLock(readFileSync(file, 'utf8'), file);
}

export function parseJarLock(text: string, file: string): Jar[] {
  const jars = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    return [parseLine(line, `${file}:${index + 1}`)];
  });
  const paths = new Set(jars.map((jar) => jar.path));
  if (paths.size < jars.length) throw new Error(`${file} lists a jar twice`);
  return jars;
}

function parseLine(line: string, where: string): Jar {
  const [group, artifact, version, classifier, size, sha256, ...rest] = line.trim().split(/\s+/);
  if (!group || !artifact || !version || !classifier || !size || !sha256 || rest.length > 0)
    throw new Error(`${where} is not "group artifact version classifier size sha256": ${line}`);
  if (![group, artifact, version, classifier].every((part) => /^[A-Za-z0-9][\w.-]*$|^-$/.test(part)))
    throw new Error(`${where} holds a name that no Maven artifact can have: ${line}`);
  if (!/^[1-9]\d*$/.test(size) || !/^[0-9a-f]{64}$/.test(sha256))
    throw new Error(`${where} holds a size or a SHA-256 that cannot be one: ${line}`);
  const ending = classifier === '-' ? '' : `-${classifier}`;
  return {
    group,
    artifact,
    version,
    classifier: classifier === '-' ? undefined : classifier,
    size: Number(size),
    sha256,
    path: [...group.split('.'), artifact, version, `${artifact}-${version}${ending}.jar`].join('/'),
  };
}
