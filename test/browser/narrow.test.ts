import { expect, test } from '@jest/globals';
import { newUlid } from '../../client/store/ulid.ts';
import { aCanvas, aSave } from '../support/an-investigation.ts';
import { aDesk } from './a-desk.ts';

const desk = aDesk();

test('in a window of 900 px nothing lies beyond its edge, and the canvas is the widest of the regions', async () => {
  const page = await desk.open({ width: 900, height: 800, theme: 'light' });
  const widths = await page.evaluate(() =>
    ['.find', 'main', '.inspect'].map((region) => document.querySelector(region)?.clientWidth ?? 0),
  );
  expect(Math.max(...widths)).toBe(widths[1]);
  const beyond = await page.evaluate(() =>
    [...document.querySelectorAll('header :is(p, span, button), aside button, main button')]
      // What the row of the legend has beyond its end is scrolled to.
      .filter((part) => part.closest('.legend-lists') === null)
      .filter((part) => part.getBoundingClientRect().right > innerWidth)
      .map((part) => part.textContent),
  );
  expect(beyond).toEqual([]);
  // In a low window the legend is one row and the table two, so that the picture has most of the room.
  const tall = async (part: string) => (await page.locator(part).boundingBox())?.height ?? 0;
  expect(await tall('.legend')).toBeLessThan(40);
  expect(await tall('.table-region')).toBeLessThanOrEqual(120);
  expect(await tall('.stage')).toBeGreaterThan(0.65 * 800);
  // All of the legend is one press away, and still leaves the picture most of the room.
  await page.getByRole('button', { name: 'All of the legend' }).click();
  expect(await tall('.legend')).toBeGreaterThan(40);
  expect(await tall('.legend')).toBeLessThan((await tall('.stage')) / 2);
  // What puts the note at the foot of the canvas away stands beside its words, not below them.
  const [words, close] = await Promise.all(
    ['.pill-words', '.pill > button'].map((part) => page.locator(part).first().boundingBox()),
  );
  expect(close?.y).toBeLessThan((words?.y ?? 0) + (words?.height ?? 0));
  expect(close?.x).toBeGreaterThan(words?.x ?? 0);
});

test('in a window of 1024 px the notice on newcomers can be read beside the tools of the canvas', async () => {
  const page = await desk.open({ width: 1024, height: 768, theme: 'light' });
  const zoom = page.getByRole('button', { name: 'Zoom in' });
  await zoom.click({ clickCount: 3 });
  await page.getByRole('searchbox', { name: 'Search for an actor' }).fill('China');
  await page.getByRole('option', { name: /China/ }).first().waitFor();
  await page.keyboard.press('Shift+Enter');
  // A country has many neighbours: it asks first.
  const menu = page.getByRole('dialog', { name: /^Expand China/ });
  await menu.getByRole('button', { name: /^Bring the next \d+ of/ }).click();
  const notice = page.getByRole('status').filter({ hasText: 'outside of the view' });
  await notice.waitFor();
  const [told, tools, canvas] = await Promise.all([
    notice.boundingBox(),
    page.getByRole('toolbar', { name: 'Canvas tools' }).boundingBox(),
    page.getByTestId('canvas').boundingBox(),
  ]);
  if (told === null || tools === null || canvas === null) throw new Error('one of them is not seen');
  const isBeside = told.x >= tools.x + tools.width || told.y >= tools.y + tools.height;
  expect(isBeside).toBe(true);
  expect(told.x).toBeGreaterThanOrEqual(canvas.x);
  expect(told.x + told.width).toBeLessThanOrEqual(canvas.x + canvas.width);
});

test('names, notes and cards as long as they may be, without a blank, leave everything in its place', async () => {
  const page = await desk.open({ width: 1024, height: 768, theme: 'light' });
  const regions = () =>
    page.evaluate(() =>
      ['header', '.find', 'main', '.inspect'].map((region) => {
        const { x, y, width, height } = document.querySelector(region)?.getBoundingClientRect() ?? new DOMRect();
        return [region, x, y, width, height];
      }),
    );
  const before = await regions();
  const hostile = `<img src=x onerror=alert(1)>${'w'.repeat(172)}`;
  const at = { x: 0, y: 0 };
  const [blinken, china] = ['person/antony-blinken', 'country/china'];
  const id = newUlid();
  const canvas = aCanvas({
    nodes: [
      { id: blinken, name: 'Antony Blinken', type: 'Person', at, pinned: true, hidden: false },
      { id: china, name: 'China', type: 'Country', at: { x: 90, y: 0 }, pinned: false, hidden: false },
    ],
    groups: [{ id: 'group#1', label: hostile, members: [china], at: { x: 90, y: 0 }, isOpen: false }],
    notes: [{ of: blinken, text: 'w'.repeat(4_000) }],
    cards: [{ id: 'card', text: hostile, at: { x: 0, y: 60 } }],
    viewport: null,
  });
  const { origin } = new URL(page.url());
  const data = aSave({ title: hostile, canvas });
  const saved = await page.request.put(`${origin}/api/investigations/${id}`, { data });
  expect(saved.status()).toBe(200);
  await page.goto(`${origin}/i/${id}`);
  await page.locator('.card p').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.type('blinken');
  await page.getByRole('option', { name: /Antony Blinken/ }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('w'.repeat(4_000)).waitFor();

  expect(await regions()).toEqual(before);
  // A table of many columns and the one row of the legend are moved sideways in a narrow window; nothing else is.
  const scrolled = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('body :not(.table, .legend-lists)')]
      .filter((part) => /auto|scroll/.test(getComputedStyle(part).overflowX) || part.matches('html, .card'))
      .filter((part) => part.scrollWidth > part.clientWidth)
      .map((part) => `${part.tagName} ${part.className}`),
  );
  expect(scrolled).toEqual([]);
  expect(await page.locator('img').count()).toBe(0);
}); // oxfmt-ignore

test('in a window of 1024 px no count of the header is cut, however much is loaded', async () => {
  const page = await desk.open({ width: 1024, height: 768, theme: 'light' });
  await page.route('**/api/about', async (route) => {
    const answer = await route.fetch();
    // The page parses it.
    const about = (await answer.json()) as { counts: object };
    const counts = {
      ...about.counts,
      articles: 12_345,
      stories: 9_876,
      entities: 300_000,
      relations: 1_000_000,
    };
    await route.fulfill({ json: { ...about, counts } });
  });
  await page.reload();
  const words = page.getByText('12,345 articles · 9,876 stories · 300,000 entities · 1,000,000 relations');
  await words.waitFor();
  const edges = await page.evaluate(() =>
    ['.title-button', '.loaded > span', 'header.header > :last-child'].map((part) =>
      document.querySelector(part)?.getBoundingClientRect().toJSON(),
    ),
  );
  const [title, counts, last] = edges as DOMRect[];
  expect(title?.right).toBeLessThanOrEqual(counts?.left ?? 0);
  // Two lines in a header of 48 px, and what stands behind them has its place.
  expect(counts?.top).toBeGreaterThanOrEqual(0);
  expect(counts?.bottom).toBeLessThanOrEqual(48);
  expect(last?.right).toBeLessThanOrEqual(1024);
});
