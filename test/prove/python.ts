import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { VARIABLES } from '../../server/env.ts';

const run = promisify(execFile);
const MOST_BYTES = 500_000_000;
const PACKAGES = ['followthemoney==4.11.2', 'networkx==3.6.1'];

/** Says plainly what is missing, so that a proof that needs it fails and is not left out. */
export class NoPython extends Error {
  override readonly name = 'NoPython';
}

/** A Python with the readers, in the cache folder; made at the first use. Gives its program. */
export async function readersInPython(say: (line: string) => void): Promise<string> {
  const cache = VARIABLES.REDTHREAD_CACHE.schema.parse(process.env['REDTHREAD_CACHE']);
  const folder = join(cache, 'prove-python');
  const python = join(folder, 'bin', 'python');
  try {
    await run(python, ['-c', 'import followthemoney, networkx']);
    return python;
  } catch {
    say(`Making a Python environment with ${PACKAGES.join(' and ')} in ${folder}.`);
  }
  await step('Python 3 with its module venv is not there', 'python3', ['-m', 'venv', folder]);
  const install = ['-m', 'pip', 'install', '--quiet', ...PACKAGES];
  await step(`pip could not install ${PACKAGES.join(' and ')}`, python, install);
  return python;
}

export async function runPython(python: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run(python, [...args], { maxBuffer: MOST_BYTES });
  return stdout;
}

async function step(missing: string, program: string, args: readonly string[]): Promise<void> {
  try {
    await run(program, [...args]);
  } catch (cause) {
    throw new NoPython(`${missing}, so nothing is proved here.`, { cause });
  }
}
