import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..', '..');

/** Adds the one typeface that ships with the browser to whatever the system has. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** The browser of @sparticuz/chromium, unpacked once per version into the user's cache folder. */
export async function unpackedChromium(): Promise<{
  executablePath: string;
  env: Record<string, string>;
  libraries: string;
}> {
  const folder = await unpackOnce();
  return {
    executablePath: join(folder, 'chromium'),
    env: { FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    libraries: join(folder, 'al2023', 'lib'),
  };
}

async function unpackOnce(): Promise<string> {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'redthread');
  const folder = join(cache, `chromium-${await packagedVersion()}`);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(`${folder}.part-`);
  try {
    await unpackInto(unfinished);
    await writeFile(join(unfinished, 'fonts.conf'), fonts);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another run was quicker; its copy is as good as ours.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * The package unpacks into the folder for temporary files, and adds its own libraries only when it believes
 * to be on AWS Lambda. A process of its own keeps both beliefs away from ours.
 */
async function unpackInto(folder: string): Promise<void> {
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
}

async function packagedVersion(): Promise<string> {
  const text = await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version }: { version: string } = JSON.parse(text);
  return version;
}
