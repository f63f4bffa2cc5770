import type { Page } from 'playwright-core';

/** Opens the address of a question: nothing of it is asked yet. */
export async function openPathsAt(page: Page, question: string): Promise<void> {
  await page.goto(new URL(`/?paths&${question}`, page.url()).href);
  await page.waitForSelector('[data-testid="canvas"][data-layout="idle"]:not([data-nodes="0"])');
  await page.getByRole('group', { name: 'What this address asks' }).waitFor();
}

/** Opens it, asks it, and waits for its ending with all its footnotes. */
export async function ask(page: Page, question: string): Promise<void> {
  await openPathsAt(page, question);
  await page.getByRole('button', { name: 'Run it' }).click();
  await page.locator('.ending').waitFor();
  await page.waitForFunction(isAllRead);
}

/** Runs in the page. */
function isAllRead(): boolean {
  return !/Reading the footnotes|Looking for what would find one/.test(document.body.innerText);
}
