import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { findProgram } from './programs.ts';
import { dockerRemedy } from './remedies.ts';
import { Neo4jUnavailable } from './unavailable.ts';

/** A Docker engine that answered, and the compose program that goes with it. */
export interface Engine {
  docker(args: string[]): Promise<string>;
  compose(args: string[], variables?: Record<string, string>): Promise<string>;
}

export interface Project {
  /** Keeps the container and data of one home apart from another's. */
  name: string;
  /** What the compose file asks for, beside our own environment. */
  variables: Record<string, string>;
}

const composeFile = join(import.meta.dirname, '..', '..', 'docker-compose.yml');
/** A client without an engine may wait for ever. */
const answersWithinMs = 5_000;

/** An engine that answers; a client alone, or an engine without compose, is none. */
export async function findEngine(project: Project, path = process.env['PATH'] ?? ''): Promise<Engine> {
  const docker = await answeringDocker(path);
  const compose = await findCompose({ docker, path });
  const env = { ...process.env, ...project.variables };
  return {
    docker: (args) => mustWork({ program: docker, args, what: `docker ${args[0]}`, env }),
    compose: (args, variables) =>
      mustWork({
        program: compose.program,
        args: [...compose.args, '-f', composeFile, '-p', project.name, ...args],
        what: `docker compose ${args[0]}`,
        env: { ...env, ...variables },
      }),
  };
}

/** The client of an engine that answers. */
export async function answeringDocker(path: string): Promise<string> {
  const docker = findProgram({ name: 'docker', path });
  if (docker === undefined) throw noDocker('Docker is not installed.');
  const info = await call({
    program: docker,
    args: ['info', '--format', '{{.ServerVersion}}'],
    timeout: answersWithinMs,
  });
  if (info.failed || info.out === '')
    throw noDocker(`Docker is installed, but its engine does not answer: ${firstLine(info.said)}`);
  return docker;
}

/** Version 2 is a plug-in of the client, version 1 a program of its own. */
async function findCompose({
  docker,
  path,
}: {
  docker: string;
  path: string;
}): Promise<Pick<Call, 'program' | 'args'>> {
  const plugin = await call({ program: docker, args: ['compose', 'version'], timeout: answersWithinMs });
  if (!plugin.failed) return { program: docker, args: ['compose'] };
  const program = findProgram({ name: 'docker-compose', path });
  if (program !== undefined) return { program, args: [] };
  throw new Neo4jUnavailable({
    code: 'no-docker',
    message: 'Docker answers, but neither `docker compose` nor `docker-compose` is installed.',
    remedy: 'Install the compose plug-in of Docker.',
  });
}

interface Call {
  program: string;
  args: string[];
  env?: NodeJS.ProcessEnv;
  timeout?: number;
}

async function mustWork({ what, ...asked }: Call & { what: string }): Promise<string> {
  const { failed, out, said } = await call(asked);
  if (!failed) return out;
  throw new Neo4jUnavailable({
    code: 'docker-failed',
    message: `\`${what}\` failed: ${said.split('\n').at(-1)}`,
    remedy: 'What Docker says above is the reason. REDTHREAD_NEO4J=local goes without Docker.',
  });
}

function call({
  program,
  args,
  env,
  timeout,
}: Call): Promise<{ failed: boolean; out: string; said: string }> {
  return new Promise((done) => {
    execFile(program, args, { ...(env && { env }), ...(timeout && { timeout }) }, (error, stdout, stderr) => {
      const late = error?.killed === true ? 'it did not answer in time' : '';
      const said = stderr.trim() || late || error?.message || '';
      done({ failed: error !== null, out: stdout.trim(), said });
    });
  });
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

function noDocker(message: string): Neo4jUnavailable {
  return new Neo4jUnavailable({ code: 'no-docker', message, remedy: dockerRemedy() });
}
