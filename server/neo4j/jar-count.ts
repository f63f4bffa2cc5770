import type { Jar } from './jar-lock.ts';
import type { Report } from './neo4j.ts';

export interface JarCount {
  /** So many bytes of this jar are here. */
  at(jar: Jar, bytes: number): void;
  done(jar: Jar): void;
}

/** Often enough for a bar that moves, seldom enough for a terminal. */
const everyMs = 100;

/** Turns what happens to single jars into one line of progress for all of them. */
export function countJars({ jars, report }: { jars: Jar[]; report: Report }): JarCount {
  const totalBytes = jars.reduce((sum, jar) => sum + jar.size, 0);
  const here = new Map<Jar, number>();
  let bytes = 0;
  let done = 0;
  let told = 0;
  const tell = () => {
    told = Date.now();
    report({ kind: 'jars', done, total: jars.length, bytes, totalBytes });
  };
  const at = (jar: Jar, now: number) => {
    bytes += now - (here.get(jar) ?? 0);
    here.set(jar, now);
    if (Date.now() - told >= everyMs) tell();
  };
  return {
    at,
    done(jar) {
      done += 1;
      at(jar, jar.size);
      if (done === jars.length) tell();
    },
  };
}
