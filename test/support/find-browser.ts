import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { unpackedChromium } from './unpacked-chromium.ts';

/** A browser that answered when asked for its version, and the environment it answered in. */
export type FoundBrowser = { executablePath: string; env: Record<string, string>; version: string };

/** What the ladder reads of the machine it stands on. */
export type Host = Pick<NodeJS.Process, 'env' | 'platform' | 'arch'>;

type Finding = FoundBrowser | { because: string };

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const rungs: { rung: string; find: (host: Host) => Promise<Finding> }[] = [
  { rung: 'the variable CHROMIUM', find: fromVariable },
  { rung: 'a browser on PATH', find: fromPath },
  { rung: 'the browser shipped with the tests', find: fromPackage },
];

/** The first browser of the ladder that runs; otherwise an error that says why none did and what to do. */
export async function findBrowser(host: Host = process): Promise<FoundBrowser> {
  const reasons: string[] = [];
  for (const { rung, find } of rungs) {
    const finding = await find(host);
    if ('executablePath' in finding) return finding;
    reasons.push(`  ${rung}: ${finding.because}`);
  }
  throw new Error(
    [
      'No browser was found, so nothing can be shown about the page.',
      ...reasons,
      'Install Chromium or Chrome so that it is on PATH (Debian, Ubuntu: `sudo apt-get install chromium`),',
      'or set CHROMIUM to the full path of one.',
    ].join('\n'),
  );
}

async function fromVariable({ env }: Host): Promise<Finding> {
  const path = env['CHROMIUM'];
  if (path === undefined || path === '') return { because: 'not set' };
  const finding = await tryBrowser(path);
  // Someone chose this browser: running another one would hide the mistake.
  if ('because' in finding) throw new Error(`CHROMIUM is ${path}, but that does not run: ${finding.because}`);
  return finding;
}

async function fromPath({ env }: Host): Promise<Finding> {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const failures: string[] = [];
  for (const path of folders.flatMap((folder) => names.map((name) => join(folder, name)))) {
    if (!(await isExecutable(path))) continue;
    const finding = await tryBrowser(path);
    if ('executablePath' in finding) return finding;
    failures.push(`${path} does not run (${finding.because})`);
  }
  return { because: failures.join('; ') || `none of ${names.join(', ')}` };
}

async function fromPackage({ platform, arch }: Host): Promise<Finding> {
  if (platform !== 'linux' || arch !== 'x64') {
    return { because: `made for Linux on x64, and this is ${platform} on ${arch}` };
  }
  const { executablePath, env, libraries } = await unpackedChromium();
  const plain = await tryBrowser(executablePath, env);
  if ('executablePath' in plain) return plain;
  return tryBrowser(executablePath, { ...env, LD_LIBRARY_PATH: libraries });
}

async function tryBrowser(executablePath: string, env: Record<string, string> = {}): Promise<Finding> {
  try {
    const asked = promisify(execFile)(executablePath, ['--version'], {
      env: { ...process.env, ...env },
      timeout: 20_000,
    });
    return { executablePath, env, version: (await asked).stdout.trim() };
  } catch (error) {
    return { because: error instanceof Error ? error.message.trim() : String(error) };
  }
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
