import type { Page } from 'playwright-core';
import type { PanelPicture, PanelState } from './panel-pictures.ts';

const RUN = '**/api/cypher/run';

/** What tells that the run has come as far as the picture wants it. */
const TOLD: Record<PanelState, string> = {
  empty: '.cm-placeholder',
  busy: '.cypher .busy',
  failed: '.cypher [role="alert"]',
  full: '.answer .table-row',
};

export const CYPHER_PICTURES: readonly PanelPicture[] = [
  { name: 'cypher', state: 'empty', open: openEditor },
  { name: 'cypher', state: 'busy', asks: RUN, open: write },
  { name: 'cypher', state: 'failed', asks: RUN, open: write },
  { name: 'cypher', state: 'full', open: write },
];

async function openEditor(page: Page): Promise<void> {
  await page.keyboard.press('w');
  await page.locator('.cypher-code[data-ready="true"] .cm-content:focus').waitFor();
}

/** With a label that is none, so that a remark is seen too, and a value that is given. */
async function write(page: Page, state: PanelState): Promise<void> {
  await openEditor(page);
  await page.keyboard.type(
    'MATCH path = (who:Person)-[met:MET|LED]->(other)\nWHERE who.name CONTAINS $name // of whom\nRETURN who, path, count(*) AS n, who.summary AS about, null AS nothing',
  );
  await page.getByRole('textbox', { name: 'name', exact: true }).fill('n');
  await page.getByRole('list', { name: '1 remark' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator(TOLD[state]).first().waitFor();
}
