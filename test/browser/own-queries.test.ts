import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from '@jest/globals';
import { unzipSync, strFromU8 } from 'fflate';
import type { Page } from 'playwright-core';
import { aDesk } from './a-desk.ts';
import { axeFindsNothing } from './violations.ts';

/** Two analysts write, save, meet each other's save, go back to a version, and take their queries along. */
const desk = aDesk();
const TEXT = 'MATCH (who:Person {id: $id})\nRETURN who.name AS name';
const TITLE = 'Who is <b>this</b> "person"?';

let zoe: Page;
let carol: Page;

beforeAll(async () => {
  // A conflict is refused by the server, and the browser tells of it.
  const look = { width: 1280, height: 800, mayReport: [/status of 409/] };
  zoe = await desk.open({ ...look, theme: 'light' });
  carol = await desk.open({ ...look, theme: 'dark' });
  zoe.setDefaultTimeout(9000);
}, 120_000);

const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const announced = async (page: Page, words: string) => {
  await page.getByTestId('announcement').getByText(words, { exact: true }).waitFor();
};
const code = (page: Page) => page.getByRole('textbox', { name: 'Cypher text' });

async function write(page: Page, text: string): Promise<void> {
  await page.locator('[data-ready="true"]').waitFor();
  await code(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

const rowOf = (page: Page, title: string) => page.locator('.query-line').filter({ hasText: title });

async function more(page: Page, title: string, act: string): Promise<void> {
  await rowOf(page, title).getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: act, exact: true }).click();
}

/** The shelf lies open when its words are looked for. */
async function openShelf(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Close Write Cypher' }).click();
  await page.getByRole('searchbox', { name: 'Filter the queries' }).fill('this person');
}

test('a text is saved when its header is right, and not before', async () => {
  await zoe.getByRole('button', { name: 'Write Cypher' }).click();
  await write(zoe, TEXT);
  await zoe.getByRole('button', { name: 'Save …' }).click();
  const form = dialog(zoe, 'Save as an own query');
  const save = form.getByRole('button', { name: 'Save', exact: true });
  await form.getByText('Give it a title.').waitFor();
  expect(await save.isDisabled()).toBe(true);
  await form.getByRole('textbox', { name: 'Title' }).fill(TITLE);
  await form.getByRole('textbox', { name: 'Question it answers' }).fill('What is this person called?');
  await form.getByRole('textbox', { name: 'Tags' }).fill('Not A Tag!');
  await form.getByText('Small letters, digits and hyphens, each once, with commas between.').waitFor();
  await form.getByRole('textbox', { name: 'Tags' }).fill('names');
  await form.getByRole('textbox', { name: 'Meaning' }).fill('who is asked about');
  await form.getByText('Nothing stands against it.').waitFor();
  await axeFindsNothing(zoe);
  await zoe.keyboard.press('Tab');
  await save.press('Enter');
  await announced(zoe, `Saved ${TITLE}, version 1`);
  await zoe.locator('.own-slot').getByText('version 1', { exact: true }).waitFor();
});

test('what is written and not saved survives closing the editor and a reload', async () => {
  await write(zoe, `${TEXT}, who.id AS id`);
  await zoe.locator('.own-slot').getByText('version 1, changed since').waitFor();
  await zoe.getByRole('button', { name: 'Close Write Cypher' }).click();
  await zoe.getByRole('button', { name: 'Write Cypher' }).click();
  await zoe.locator('.own-slot').getByText('version 1, changed since').waitFor();
  await zoe.waitForFunction(
    () => sessionStorage.getItem('redthread/cypher')?.includes('who.id AS id') === true,
  );
  await zoe.reload();
  await zoe.locator('.own-slot').getByText('version 1, changed since').waitFor();
  await zoe.locator('[data-ready="true"]').waitFor();
  expect(await code(zoe).innerText()).toContain('who.id AS id');
});

test('of two who edit the same query the second sees both texts, and nothing is lost', async () => {
  await carol.reload();
  await carol.getByRole('searchbox', { name: 'Filter the queries' }).fill('this person');
  await more(carol, TITLE, 'Edit');
  await write(carol, `${TEXT}, who.aliases AS aliases`);
  await carol.getByRole('button', { name: 'Save …' }).click();
  await carol.getByRole('button', { name: 'Save the next version' }).click();
  await announced(carol, `Saved ${TITLE}, version 2`);

  await zoe.getByRole('button', { name: 'Save …' }).click();
  await zoe.getByRole('button', { name: 'Save the next version' }).click();
  const conflict = dialog(zoe, 'Somebody has saved it meanwhile');
  await conflict.getByRole('region', { name: 'Your text' }).getByText('who.id AS id').waitFor();
  await conflict.getByRole('region', { name: 'Their text' }).getByText('who.aliases AS aliases').waitFor();
  await axeFindsNothing(zoe);
  await conflict.getByRole('button', { name: 'Take theirs' }).press('Enter');
  await zoe.locator('.own-slot').getByText('version 2', { exact: true }).waitFor();
  expect(await code(zoe).innerText()).toContain('who.aliases');
  await zoe.getByRole('button', { name: 'Put it back' }).press('Enter');
  await zoe.locator('.own-slot').getByText('version 1, changed since').waitFor();
  await zoe.getByRole('button', { name: 'Save …' }).click();
  await zoe.getByRole('button', { name: 'Save the next version' }).click();
  await conflict.getByRole('button', { name: 'Save mine as the next version' }).press('Enter');
  await announced(zoe, `Saved ${TITLE}, version 3`);
});

test('each version tells what it changed, and an old one can be the newest again', async () => {
  await zoe.locator('.own-slot').getByRole('button', { name: 'Versions' }).click();
  const versions = dialog(zoe, 'Versions');
  await versions.getByRole('option', { name: /^Version 2/ }).click();
  const text = versions.getByRole('region', { name: 'Text of version 2' });
  await text.locator('.added').getByText('who.aliases AS aliases').waitFor();
  await axeFindsNothing(zoe);
  await versions.getByRole('button', { name: 'Make version 2 the newest again' }).press('Enter');
  await versions.getByRole('option', { name: /^Version 4/ }).waitFor();
  await zoe.keyboard.press('Escape');
});

test('it runs with a form like any other, and is deleted and brought back', async () => {
  await openShelf(zoe);
  await zoe
    .getByRole('button', { name: new RegExp(`^${TITLE.slice(0, 11)}`) })
    .first()
    .waitFor();
  await more(zoe, TITLE, 'Delete');
  await announced(zoe, `Deleted ${TITLE}`);
  expect(await rowOf(zoe, TITLE).count()).toBe(0);
  const taken = zoe.getByRole('group', { name: 'What can be taken back' });
  await taken.getByRole('button', { name: 'Undo' }).press('Enter');
  await announced(zoe, `Restored ${TITLE}`);
  await rowOf(zoe, TITLE).waitFor();
});

test('own queries are taken along as a zip, and come back from it beside what is refused', async () => {
  const [download] = await Promise.all([
    zoe.waitForEvent('download'),
    zoe.getByRole('button', { name: 'Save all own as a zip' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('saved.zip');
  const zip = await readFile(await download.path());
  const files = unzipSync(new Uint8Array(zip));
  expect(Object.keys(files)).toEqual(['saved/who-is-b-this-b-person.cypher']);
  expect(strFromU8(files['saved/who-is-b-this-b-person.cypher'] ?? new Uint8Array())).toContain(TITLE);

  await zoe.getByRole('button', { name: 'Import queries' }).click();
  const imports = dialog(zoe, 'Import queries');
  const [chooser] = await Promise.all([
    zoe.waitForEvent('filechooser'),
    imports.getByRole('button', { name: 'Choose files' }).click(),
  ]);
  await chooser.setFiles([
    { name: 'saved.zip', mimeType: 'application/zip', buffer: zip },
    { name: 'no-header.cypher', mimeType: 'text/plain', buffer: Buffer.from('RETURN 1') },
    { name: 'large.cypher', mimeType: 'text/plain', buffer: Buffer.alloc(5_000_000, 'a') },
  ]);
  const taken = imports.getByRole('list', { name: 'Will be imported' });
  await taken.getByText('The very same query is kept already.').waitFor();
  const refused = imports.getByRole('list', { name: 'Refused' });
  expect(await refused.getByRole('listitem').count()).toBe(2);
  await refused.getByText('It is 5.0 MB; 64 KiB is the most.').waitFor();
  await axeFindsNothing(zoe);
  await imports.getByRole('button', { name: 'Import 1 query' }).press('Enter');
  await imports.getByText('What was refused was left out.').waitFor();
  await imports.getByRole('button', { name: 'Close', exact: true }).last().press('Enter');
  await zoe.waitForFunction(
    () =>
      [...document.querySelectorAll('.query-line')].filter((line) =>
        line.textContent?.includes('<b>this</b>'),
      ).length === 2,
  );
});
