import { execFile } from 'node:child_process';
import { readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Report } from './neo4j.ts';
import { findPrograms, isProgram } from './programs.ts';
import { javaRemedy } from './remedies.ts';
import { Neo4jUnavailable } from './unavailable.ts';

export interface Java {
  file: string;
  /** The major version. */
  version: number;
}

export interface JavaPlaces {
  javaHome: string | undefined;
  path: string;
  /** Folders that hold one runtime each in their own subfolders. */
  folders: string[];
}

const program = process.platform === 'win32' ? 'java.exe' : 'java';
/** What Neo4j 5.26 runs on. */
const good = [17, 21];

const usualFolders: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: ['/Library/Java/JavaVirtualMachines', '/opt/homebrew/opt', '/usr/local/opt'],
  win32: ['Java', 'Eclipse Adoptium', 'Microsoft', 'Amazon Corretto', 'Zulu'].map(
    (maker) => `C:\\Program Files\\${maker}`,
  ),
};

export function usualPlaces(): JavaPlaces {
  const folders = usualFolders[process.platform] ?? ['/usr/lib/jvm', '/usr/java', '/opt', '/opt/java'];
  return {
    javaHome: process.env['JAVA_HOME'],
    path: process.env['PATH'] ?? '',
    folders: [...folders, join(homedir(), '.sdkman', 'candidates', 'java'), join(homedir(), '.jdks')],
  };
}

/** The first runtime that Neo4j can use; each other one on the way is named and looked past. */
export async function findJava({
  places = usualPlaces(),
  report,
}: {
  places?: JavaPlaces;
  report: Report;
}): Promise<Java> {
  const unfit: string[] = [];
  for (const file of candidates(places)) {
    const version = await versionOf(file);
    if (version !== undefined && good.includes(version)) return { file, version };
    const what = version === undefined ? `${file} gives no version` : `Java ${version} at ${file}`;
    unfit.push(what);
    report({ kind: 'note', text: `${what}: Neo4j needs Java 17 or 21, looking on` });
  }
  const found = unfit.length === 0 ? 'No Java runtime was found' : `Found only ${unfit.join(', ')}`;
  throw new Neo4jUnavailable({
    code: 'no-java',
    message: `${found}; a Neo4j of our own needs Java 17 or 21.`,
    remedy: javaRemedy(),
  });
}

function candidates({ javaHome, path, folders }: JavaPlaces): string[] {
  const named = javaHome === undefined || javaHome === '' ? [] : [join(javaHome, 'bin', program)];
  const usual = folders.flatMap((folder) =>
    subfolders(folder).flatMap((runtime) =>
      // The second is how macOS lays out a runtime, the third how Homebrew does.
      ['bin', 'Contents/Home/bin', 'libexec/openjdk.jdk/Contents/Home/bin'].map((bin) =>
        join(runtime, bin, program),
      ),
    ),
  );
  const all = [...named, ...findPrograms({ name: 'java', path }), ...usual].filter((file) => isProgram(file));
  return [...new Map(all.map((file) => [realpathSync(file), file])).values()];
}

function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder)
      .toSorted()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function versionOf(file: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    execFile(file, ['-version'], { timeout: 10_000 }, (_error, stdout, stderr) => {
      resolve(parseJavaVersion(stderr + stdout));
    });
  });
}

/** Reads `java -version`: "1.8.0_392" is 8, "17.0.15" is 17, "21-ea" is 21. */
export function parseJavaVersion(said: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(said) ?? [];
  if (first === undefined) return undefined;
  return Number(first === '1' && second !== undefined ? second : first);
}
