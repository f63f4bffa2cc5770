import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { countJars } from './jar-count.ts';
import { adoptJar, wrongJar } from './jar-file.ts';
import type { Jar } from './jar-lock.ts';
import type { Report } from './neo4j.ts';
import { findProgram } from './programs.ts';

interface ByMaven {
  jars: Jar[];
  cache: string;
  path: string;
  report: Report;
}

/** Lets the user's Maven fetch the jars, so that mirrors, proxies and credentials set up for it count here too. */
export async function jarsByMaven({ jars, cache, path, report }: ByMaven): Promise<void> {
  const mvn = findProgram({ name: 'mvn', path });
  if (mvn === undefined) return;
  const work = join(cache, 'maven');
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  try {
    await writeFile(join(work, 'pom.xml'), pomOf(jars));
    report({ kind: 'note', text: `fetching ${jars.length} jars by ${mvn}` });
    const failure = await copyDependencies({ mvn, work, jars, report });
    if (failure !== undefined) {
      report({
        kind: 'note',
        text: `Maven could not fetch the jars (${failure}): downloading them ourselves`,
      });
      return;
    }
    for (const jar of jars) {
      const from = join(work, 'lib', jar.path);
      if (!(await adoptJar({ from, cache, jar }))) throw wrongJar({ file: from, by: 'Maven' });
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Every jar by name and nothing that it depends on: the lock is complete, and Maven must not add to it. */
export function pomOf(jars: Jar[]): string {
  const dependencies = jars.map((jar) => {
    const classifier = jar.classifier === undefined ? '' : `<classifier>${jar.classifier}</classifier>`;
    return `<dependency><groupId>${jar.group}</groupId><artifactId>${jar.artifact}</artifactId><version>${jar.version}</version>${classifier}<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>redthread</groupId><artifactId>jars</artifactId><version>1</version>
<dependencies>
${dependencies.join('\n')}
</dependencies></project>
`;
}

interface Copying {
  mvn: string;
  work: string;
  jars: Jar[];
  report: Report;
}

/** Gives Maven's own reason when it fails. */
function copyDependencies({ mvn, work, jars, report }: Copying): Promise<string | undefined> {
  const goal = ['-B', '-f', join(work, 'pom.xml'), 'dependency:copy-dependencies'];
  const settings = [`-DoutputDirectory=${join(work, 'lib')}`, '-Dmdep.useRepositoryLayout=true'];
  const count = countJars({ jars, report });
  const byName = new Map(jars.map((jar) => [basename(jar.path), jar]));
  let reason = 'no reason given';
  return new Promise((resolve) => {
    const child = spawn(mvn, [...goal, ...settings], { stdio: ['ignore', 'pipe', 'ignore'] });
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('[ERROR]') && reason === 'no reason given') reason = line.slice(8, 300);
      const fetched = /^Downloaded .*\/([^/ ]+\.jar) /.exec(line.replace('[INFO] ', ''))?.[1];
      const jar = byName.get(fetched ?? '');
      if (jar !== undefined) count.done(jar);
    });
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code) => resolve(code === 0 ? undefined : reason));
  });
}
