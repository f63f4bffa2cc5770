import { launchBrowser } from './test/support/browser.ts';
const url = process.env['URL'] ?? 'http://127.0.0.1:4802';
const tag = process.argv[2] ?? 'a';
const browser = await launchBrowser();
for (const [width, height, theme] of [
  [1280, 800, 'light'],
  [1920, 1080, 'dark'],
  [1280, 800, 'dark'],
  [1920, 1080, 'light'],
] as const) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme });
  const page = await context.newPage();
  page.on('console', (m) => {
    if (m.type() === 'error') console.log(m.text());
  });
  page.on('pageerror', (e) => console.log('ERR', e.message));
  await page.goto(url);
  await page.waitForSelector('[data-testid="canvas"][data-layout="idle"]:not([data-nodes="0"])');
  await page.getByRole('gridcell', { name: 'launched' }).first().click();
  await page.getByRole('region', { name: 'What speaks for it' }).waitFor();
  if (width === 1280 && theme === 'light')
    await page.screenshot({ path: `/tmp/shots/${tag}-0-evidence.png` });
  await page.getByRole('button', { name: 'Read in the article' }).first().click();
  await page.locator('.mark[data-chosen], .listed [data-chosen]').first().waitFor();
  await page.screenshot({ path: `/tmp/shots/${tag}-1-${width}-${theme}.png` });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /China and US vow/ }).click();
  await page.locator('.reader-body').waitFor();
  await page.screenshot({ path: `/tmp/shots/${tag}-2-${width}-${theme}.png` });
  for (let i = 0; i < 40; i++) await page.keyboard.press('n');
  await page.screenshot({ path: `/tmp/shots/${tag}-3-${width}-${theme}.png` });
}
await browser.close();
