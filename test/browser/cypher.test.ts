import { expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aDesk } from './a-desk.ts';
import { byKeyboard } from './by-keyboard.ts';
import { axeFindsNothing } from './violations.ts';

const desk = aDesk();

/** A refused text, and a run that was taken back, are answers of these doors, which the page tells. */
const REFUSED = /status of (400|422|499)/;

test('a text is written, mended by what is said of it, run, and drawn; its run comes back after a reload', async () => {
  const page = await open();
  const { press, type, reach } = byKeyboard(page);
  await press('w');
  await editorOf(page);
  await type('MATCH (who:Persn)-[met:MET]->(other)\nWHERE who.name CONTAINS $name\nRETURN whom, met, other');
  const problem = page.getByRole('list', { name: '1 problem' }).getByRole('button', { name: /whom/ });
  await page.getByText('May not run: 1 problem').waitFor();

  // The problem leads to its place: what is typed then stands there.
  // The first Escape closes the list that is offered.
  await press('Escape', 'Escape', 'Tab');
  await reach(problem);
  await press('Enter');
  await type('who');
  await page.getByText('Runs at once').waitFor();
  await page.getByRole('button', { name: /`Persn`.* line 1, column 12/ }).click();
  await type('Person');
  await page.getByText('Runs at once').waitFor();
  expect(await page.getByRole('list', { name: /problem|remark/ }).count()).toBe(0);

  await page.getByRole('textbox', { name: 'name', exact: true }).fill('Blinken');
  await press('Control+Enter');
  const rows = page.getByRole('grid', { name: /^MATCH/ });
  await rows.getByRole('button', { name: 'Antony Blinken' }).first().waitFor();
  await page.getByRole('button', { name: 'Replace the canvas' }).click();
  await page.locator('[data-testid="canvas"][data-nodes="2"]').waitFor();
  await axeFindsNothing(page);

  await page.reload();
  await page.getByRole('list', { name: 'Runs, the last first' }).getByRole('button').first().click();
  await page.locator('.cypher-code[data-ready="true"]').waitFor();
  await page.getByText('Runs at once').waitFor();
  expect(await textOf(page)).toBe(
    'MATCH (who:Person)-[met:MET]->(other)\nWHERE who.name CONTAINS $name\nRETURN who, met, other',
  );
  await page.getByRole('button', { name: 'Run Ctrl Enter' }).click();
  await rows.getByRole('button', { name: 'Antony Blinken' }).first().waitFor();
});

test('what may follow is offered from the graph, a text is set in order, and Escape and Tab leave it', async () => {
  const page = await open();
  const { press, type } = byKeyboard(page);
  await press('w');
  await editorOf(page);
  await type('match (p:Per');
  await page.getByRole('option', { name: 'Person' }).click();
  await type(') return p.summ');
  await page.getByRole('option', { name: 'summary' }).click();
  await page.locator('.ink-keyword').first().waitFor();
  await page.getByRole('button', { name: 'Format' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.cm-line').length === 2);
  expect(await textOf(page)).toBe('MATCH (p:Person)\nRETURN p.summary');

  await page.locator('.cm-content').focus();
  await press('Control+f');
  await page.getByRole('textbox', { name: 'Find' }).waitFor();
  await axeFindsNothing(page);
  await press('Escape');
  await press('Escape', 'Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.cm-editor') ?? null)).toBeNull();
  expect(await textOf(page)).toBe('MATCH (p:Person)\nRETURN p.summary');
});

test('values are shown exactly, ten thousand rows only where they are seen, and a long run is taken back', async () => {
  const page = await open();
  const { press, type } = byKeyboard(page);
  await press('w');
  await editorOf(page);
  await type(
    "UNWIND range(1, 10000) AS n RETURN n, 9007199254740993 AS big, 0.0 / 0.0 AS none, date('2023-04-14') AS day, duration({days: 1.5}) AS span, '' AS empty, null AS nothing, [1, {a: 'b'}] AS nested",
  );
  await press('Control+Enter');
  const rows = page.getByRole('grid', { name: /^UNWIND/ });
  const first = rows.getByRole('row').nth(1);
  await first.waitFor();
  expect(await first.getByRole('gridcell').allTextContents()).toEqual(
    expect.arrayContaining(['9007199254740993', 'NaN', '2023-04-14', 'empty text', 'null']),
  );
  expect(Number(await rows.getAttribute('aria-rowcount'))).toBeGreaterThan(1_000);
  expect(await rows.getByRole('row').count()).toBeLessThan(100);
  await page.getByText(/there is nothing to draw/).waitFor();

  await page.getByRole('textbox', { name: 'Cypher text' }).focus();
  await press('Control+a');
  await type(
    "MATCH (a:Entity), (b:Entity), (c:Entity) WHERE a.name + b.name + c.name CONTAINS '#' RETURN count(*)",
  );
  await press('Control+Enter');
  await page.getByRole('button', { name: 'Cancel the run' }).waitFor();
  await press('Escape');
  const runs = page.getByRole('list', { name: 'Runs, the last first' });
  await runs.getByRole('button', { name: /cancelled/ }).waitFor();
  expect(await page.getByRole('button', { name: 'Cancel the run' }).count()).toBe(0);
});

function open(): Promise<Page> {
  return desk.open({ width: 1280, height: 800, theme: 'light', mayReport: [REFUSED] });
}

async function editorOf(page: Page): Promise<void> {
  await page.locator('.cypher-code[data-ready="true"] .cm-content:focus').waitFor();
}

/** What stands in the editor, line by line. */
async function textOf(page: Page): Promise<string> {
  return (await page.locator('.cm-line').allTextContents()).join('\n');
}
