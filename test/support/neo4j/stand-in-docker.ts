import { join } from 'node:path';
import { writeProgram } from './folders.ts';

interface StandIn {
  bin: string;
  /** The port of the Neo4j that answers in the container's place. */
  target: number;
  engine?: 'answers' | 'silent' | 'hangs';
  compose?: 'plug-in' | 'program' | 'none';
  health?: 'healthy' | 'unhealthy';
}

/**
 * A `docker` that stands in where no engine runs. Its "container" is a process that passes the published port on to a
 * real Neo4j, so that all the ladder does is done for real; each call is kept in `calls`, a line each.
 */
export function standInDocker({
  bin,
  target,
  engine = 'answers',
  compose = 'plug-in',
  health = 'healthy',
}: StandIn): { calls: string; proxyPid: string } {
  const calls = join(bin, 'calls');
  const proxyPid = join(bin, 'proxy.pid');
  const proxy = join(bin, 'proxy.cjs');
  writeProgram(
    proxy,
    `const net = require('node:net');
net.createServer((here) => {
  const there = net.connect(${target}, '127.0.0.1');
  here.pipe(there).pipe(here);
  for (const end of [here, there]) end.on('error', () => { here.destroy(); there.destroy(); });
}).listen(Number(process.argv[2]), '127.0.0.1', () => require('node:fs').writeFileSync('${proxyPid}', String(process.pid)));
`,
  );
  const composed = `
while [ $# -gt 0 ]; do case $1 in -f|-p) shift 2;; *) break;; esac; done
case $1 in
  version) echo 2;;
  ps) [ -f '${proxyPid}' ] && echo the-container; true;;
  up) grep -q '^NEO4J_AUTH=neo4j/' "$NEO4J_ENV_FILE" || { echo 'no password' >&2; exit 1; }
      '${process.execPath}' '${proxy}' "$BOLT_PORT" >/dev/null 2>&1 &
      while [ ! -s '${proxyPid}' ]; do :; done;;
  stop) kill "$(cat '${proxyPid}')"; rm '${proxyPid}';;
  logs) echo 'what Neo4j said last';;
esac`;
  const refuse = `echo "docker: 'compose' is not a docker command." >&2; exit 1`;
  const info = {
    answers: 'echo 28.2.2',
    silent: 'echo "Cannot connect to the Docker daemon" >&2; exit 1',
    hangs: 'exec sleep 60',
  }[engine];
  const head = `#!/bin/sh\nPATH=/usr/bin:/bin\n`;
  const keep = (name: string) => `echo "${name} $*" >> '${calls}'\n`;
  writeProgram(
    join(bin, 'docker'),
    `${head}${keep('docker')}case $1 in
  info) ${info};;
  inspect) echo 'running ${health}';;
  compose) shift; ${compose === 'plug-in' ? composed : refuse};;
esac
`,
  );
  if (compose === 'program')
    writeProgram(join(bin, 'docker-compose'), `${head}${keep('docker-compose')}${composed}\n`);
  return { calls, proxyPid };
}
