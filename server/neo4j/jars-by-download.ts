import { open, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Hiccup, openResponse } from './http.ts';
import { countJars, type JarCount } from './jar-count.ts';
import { isJar, partFile, wrongJar } from './jar-file.ts';
import type { Jar } from './jar-lock.ts';
import type { Report } from './neo4j.ts';
import { systemCode } from './system-error.ts';
import { Neo4jUnavailable } from './unavailable.ts';

interface Download {
  jars: Jar[];
  cache: string;
  base: string | undefined;
  report: Report;
  signal?: AbortSignal | undefined;
  patience?: Patience;
}

interface Patience {
  tries: number;
  /** The first pause between tries; each further one is twice as long. */
  pauseMs: number;
  /** A server that has sent nothing for so long is taken for gone. */
  silenceMs: number;
}

const atOnce = 6;
const patient: Patience = { tries: 5, pauseMs: 500, silenceMs: 20_000 };

/** Fetches the jars ourselves. What an interruption leaves behind (`.part`) is continued, not begun again. */
export async function downloadJars(download: Download): Promise<void> {
  const { jars, cache, base, report, patience = patient } = download;
  report({ kind: 'note', text: `downloading ${jars.length} jars` });
  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, ...(download.signal ? [download.signal] : [])]);
  const count = countJars({ jars, report });
  const queue = jars.values();
  const worker = async () => {
    // A jar under way is finished even when another has failed: it need not be fetched again.
    for (const jar of queue) {
      if (signal.aborted) return;
      const url = await urlOf({ jar, base });
      await fetchJar({ jar, url, cache, patience, count, signal });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, () => worker().catch((error) => failure.abort(error))));
  signal.throwIfAborted();
}

async function urlOf({ jar, base }: { jar: Jar; base: string | undefined }): Promise<string> {
  // A CommonJS package whose default export Node and the test transform would each unwrap differently.
  const { default: artifactUrl } = createRequire(import.meta.url)(
    'mvn-artifact-url',
  ) as typeof import('mvn-artifact-url');
  const classifier = jar.classifier === undefined ? {} : { classifier: jar.classifier };
  const artifact = { groupId: jar.group, artifactId: jar.artifact, version: jar.version, ...classifier };
  return artifactUrl(artifact, base?.replace(/\/*$/, '/'));
}

interface OneJar {
  jar: Jar;
  url: string;
  cache: string;
  patience: Patience;
  count: JarCount;
  signal: AbortSignal;
}

async function fetchJar({ jar, url, cache, patience, count, signal }: OneJar): Promise<void> {
  const part = await partFile({ cache, jar });
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { resumed } = await fetchRest({ jar, url, part, silenceMs: patience.silenceMs, count });
      if (await isJar({ file: part, jar })) break;
      await rm(part);
      // What was continued may have been spoilt before; what came in one piece is simply another file.
      if (!resumed) throw wrongJar({ file: url, by: 'The download' });
      throw new Hiccup('its beginning, from an earlier download, was spoilt');
    } catch (error) {
      if (signal.aborted || !mayGoBetter(error)) throw error;
      if (attempt === patience.tries) throw gaveUp({ url, tries: attempt, cause: error });
      await delay(patience.pauseMs * 2 ** (attempt - 1));
    }
  }
  await rename(part, join(cache, jar.path));
  count.done(jar);
}

type Rest = Pick<OneJar, 'jar' | 'url' | 'count'> & { part: string; silenceMs: number };

async function fetchRest({ jar, url, part, silenceMs, count }: Rest): Promise<{ resumed: boolean }> {
  const held = await stat(part).then(
    ({ size }) => size,
    () => 0,
  );
  if (held === jar.size) return { resumed: true };
  const headers = held > 0 ? { range: `bytes=${held}-` } : {};
  const response = await openResponse({ url, headers, silenceMs });
  try {
    if (response.status === 416) await rm(part, { force: true });
    if (!response.ok) throw refusal({ url, status: response.status });
    const resumed = response.status === 206;
    // Written piece by piece, so that a cut connection leaves behind all that had come.
    const file = await open(part, resumed ? 'a' : 'w');
    try {
      let bytes = resumed ? held : 0;
      for (let piece = await response.read(); piece !== undefined; piece = await response.read()) {
        bytes += piece.byteLength;
        if (bytes > jar.size) throw wrongJar({ file: url, by: 'The download' });
        await file.writeFile(piece);
        count.at(jar, bytes);
      }
      if (bytes < jar.size) throw new Hiccup(`it ended after ${bytes} of ${jar.size} bytes`);
    } finally {
      await file.close();
    }
    return { resumed };
  } finally {
    response.close();
  }
}

function refusal({ url, status }: { url: string; status: number }): Error {
  if (status >= 500 || [408, 416, 425, 429].includes(status))
    return new Hiccup(`the server answered ${status}`);
  return new Neo4jUnavailable({
    code: 'jars-failed',
    message: `The server answered ${status} for ${url}.`,
    remedy: 'Check NEO4J_MAVEN_BASE, or leave it out to use the public repository.',
  });
}

function gaveUp({ url, tries, cause }: { url: string; tries: number; cause: unknown }): Neo4jUnavailable {
  return new Neo4jUnavailable({
    code: 'jars-failed',
    message: `The download was interrupted ${tries} times at ${url}: ${reasonOf(cause)}. What came is kept.`,
    remedy:
      'Check the connection and start again: the download goes on where it stopped. Behind a proxy, install Maven (it is used when `mvn` is found) or set NEO4J_MAVEN_BASE to a mirror.',
    cause,
  });
}

function mayGoBetter(error: unknown): boolean {
  // A failing disk carries the system call that failed; fetch wraps what happens on the network.
  return systemCode(error) === undefined && !(error instanceof Neo4jUnavailable);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
