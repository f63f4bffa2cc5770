import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findBrowser, type Host } from '../support/find-browser.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redthread-browsers-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('the ladder of browsers', () => {
  test('takes the one named by CHROMIUM before one on PATH', async () => {
    const chosen = await standIn('chosen', 'echo Chosen 1');
    await standIn('chromium', 'echo Found 2');

    expect(await findBrowser(host({ CHROMIUM: chosen }))).toEqual({
      executablePath: chosen,
      env: {},
      version: 'Chosen 1',
    });
  });

  test('stops when the one named by CHROMIUM does not run, whatever else there is', async () => {
    await standIn('chromium', 'echo Found 2');

    await expect(findBrowser(host({ CHROMIUM: '/nowhere/chrome' }))).rejects.toThrow(
      /^CHROMIUM is \/nowhere\/chrome, but that does not run/,
    );
  });

  test('takes one on PATH before the one shipped with the tests', async () => {
    await standIn('google-chrome', 'echo Found 2');

    expect(await findBrowser(host())).toMatchObject({ version: 'Found 2' });
  });

  test('says why each rung failed and what to do', async () => {
    await standIn('chromium', 'echo "needs a snap" >&2; exit 3');

    const refusal = String(
      await findBrowser({ ...host(), arch: 'riscv64' }).catch((error: unknown) => error),
    );

    expect(refusal).toContain('the variable CHROMIUM: not set');
    expect(refusal).toContain(`${join(folder, 'chromium')} does not run`);
    expect(refusal).toContain('needs a snap');
    expect(refusal).toContain('made for Linux on x64, and this is');
    expect(refusal).toContain('set CHROMIUM to the full path');
  });
});

function host(env: Record<string, string> = {}): Host {
  return { env: { PATH: folder, ...env }, platform: process.platform, arch: process.arch };
}

async function standIn(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return path;
}
