import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real, headless browser that talks to nobody but the page under test. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({
    executablePath,
    // Chromium refuses to run its sandbox as root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: quiet,
    env: { ...process.env, ...env },
  });
}
