import type { Page } from 'playwright-core';
import { KeptCanvas } from '#contract/investigations';
import { unpack } from '#contract/packed-canvas';
import type { SavedCanvas } from '#contract/saved-canvas';

/** The canvas as it is kept: over a reload in the tab, from the first change on in the database. Null until it is there. */
export async function kept(page: Page): Promise<SavedCanvas | null> {
  const { origin, pathname } = new URL(page.url());
  if (pathname.startsWith('/i/')) {
    const response = await page.request.get(`${origin}${pathname.replace('/i/', '/api/investigations/')}`);
    return toCanvas(((await response.json()) as { canvas?: unknown }).canvas);
  }
  const session = await page.evaluate(() => sessionStorage.getItem('redthread/session'));
  return toCanvas((JSON.parse(session ?? '{}') as { canvas?: unknown }).canvas);
}

/** Settles when it is kept as it is wanted, a little after each change. */
export async function keptOnce(page: Page, isWanted: (canvas: SavedCanvas) => boolean): Promise<void> {
  for (;;) {
    // Each look is at what is kept then.
    // oxlint-disable-next-line no-await-in-loop
    const canvas = await kept(page);
    if (canvas !== null && isWanted(canvas)) return;
    // oxlint-disable-next-line no-await-in-loop
    await page.evaluate(someFrames);
  }
}

/** Runs in the page. To look at each frame would keep the server and Neo4j from what is waited for. */
async function someFrames(): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one after the other
  for (let left = 12; left > 0; left -= 1) await new Promise(requestAnimationFrame);
}

/** Where everybody stands. */
export async function positions(page: Page): Promise<Map<string, unknown>> {
  return new Map((await kept(page))?.nodes.map(({ id, at }) => [id, at]));
}

/** A layout is computed beside the page: until it has come, all that was done before is saved. */
export async function somebodyMoves(page: Page, before: ReadonlyMap<string, unknown>): Promise<void> {
  await keptOnce(page, ({ nodes }) =>
    nodes.some(({ id, at }) => JSON.stringify(at) !== JSON.stringify(before.get(id))),
  );
}

function toCanvas(canvas: unknown): SavedCanvas | null {
  const { data } = KeptCanvas.safeParse(canvas);
  return data === undefined ? null : unpack(data);
}
