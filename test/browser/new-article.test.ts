import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { takeFaults } from '../support/page.ts';
import { aDesk } from './a-desk.ts';
import { byKeyboard, type Keyboard } from './by-keyboard.ts';
import { axeFindsNothing } from './violations.ts';

/** An analyst without a mouse takes an article in, reviews it, publishes it, sees its lines and takes them back. */
const desk = aDesk();

const TEXT = `---
title: Treasury lists two firms and their broker
author: Mara Ellingsen
date: 2024-03-14
---

WASHINGTON – The U.S. Department of the Treasury's Office of Foreign Assets Control (OFAC) on Thursday sanctioned Harbour Light Trading Co., Ltd. and Qingyu Biotech Co., Ltd., accusing them of supplying precursors to the Sinaloa Cartel.

Harbour Light Trading is based in Wuhan, China. Qingyu Biotech is owned by Harbour Light Trading.

Secretary of State Antony Blinken met Mexican Foreign Minister Alicia Bárcena in Mexico City on March 12.
`;

let page: Page;
let hands: Keyboard;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redthread-article-'));
  await writeFile(join(folder, 'harbour.md'), TEXT);
  await writeFile(join(folder, 'empty.txt'), '');
  page = await desk.open({ width: 1280, height: 800, theme: 'light', mayReport: [/422/] });
  page.setDefaultTimeout(30_000);
  hands = byKeyboard(page);
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const dialog = () => page.getByRole('dialog', { name: 'New article' });
const review = () => page.getByRole('main', { name: /^Review of / });
const drawn = () => page.getByTestId('canvas').getAttribute('data-edges');

async function choose(name: string): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await hands.reach(dialog().getByRole('button', { name: 'Choose files' }));
  await hands.press('Enter');
  await (await asked).setFiles(join(folder, name));
}

test('a text is taken in, and what is not known of it is asked for', async () => {
  await hands.press('Control+Shift+u');
  await dialog().waitFor();
  await hands.reach(dialog().getByRole('textbox', { name: /^Your name/ }));
  await hands.type('Carol');
  await hands.press('Enter');
  await choose('empty.txt');
  await dialog().getByText(/empty/i).last().waitFor();
  await choose('harbour.md');
  await hands.reach(dialog().getByRole('textbox', { name: 'Publisher' }));
  await axeFindsNothing(page);
  await hands.type('Harbour News');
  await hands.press('Enter');
  await dialog().getByText('Harbour News · 14 March 2024').waitFor();
  await hands.reach(dialog().getByRole('button', { name: 'Review it' }));
  await hands.press('Enter');
  expect(takeFaults()).toEqual([]);
}, 240_000);

test('one key accepts, one rejects, one takes back', async () => {
  const progress = review().getByText(/^\d+ of \d+ decided$/);
  await progress.waitFor();
  await axeFindsNothing(page);
  const of = Number(/of (\d+)/.exec((await progress.textContent()) ?? '')?.[1]);
  expect(of).toBeGreaterThan(5);
  await hands.press('x');
  await review().getByText(`1 of ${of} decided`).waitFor();
  await hands.press('u');
  await review().getByText(`0 of ${of} decided`).waitFor();
  for (let at = 1; at <= of; at += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a hand does
    await hands.press('a');
    // oxlint-disable-next-line no-await-in-loop -- the next key is for the next suggestion
    await review().getByText(`${at} of ${of} decided`).waitFor();
  }
  expect(takeFaults()).toEqual([]);
}, 240_000);

test('what publishing changes is seen before it does, drawn after it, and taken back', async () => {
  const before = await drawn();
  await hands.reach(review().getByRole('tab', { selected: true }));
  await hands.press('End');
  const publish = review().getByRole('button', { name: 'Publish', exact: true });
  await publish.waitFor();
  // It is drawn on a place of its own, and chosen from by keys.
  const map = review().getByRole('application', {
    name: /^Preview, not in the graph: \d+ actors, \d+ relations$/,
  });
  const painted = review().locator(
    '[data-testid="preview-canvas"][data-layout="idle"]:not([data-nodes="0"])',
  );
  await painted.waitFor();
  expect(await drawn()).toBe(before);
  await axeFindsNothing(page);
  const told = review().getByRole('region', { name: 'What would change, drawn' }).getByRole('status');
  await hands.reach(map);
  await hands.reach(review().getByRole('list', { name: 'New lines' }).getByRole('button').first());
  await hands.press('Enter');
  await told.filter({ hasText: /^New lines: .+ \(\w+\)$/ }).waitFor();
  await hands.reach(publish);
  await hands.press('Enter');
  await hands.reach(review().getByRole('button', { name: 'Show on the canvas' }));
  await hands.press('Enter');
  await page
    .getByTestId('notice')
    .getByText(/^On the canvas: \d+ lines of /)
    .waitFor();
  // Newcomers get their places before they are drawn: the canvas comes after the words.
  await page.waitForFunction(
    (least) => Number(document.querySelector('[data-testid="canvas"]')?.getAttribute('data-edges')) > least,
    Number(before),
  );

  await hands.reach(page.getByRole('button', { name: 'Back to the review' }));
  await hands.press('Enter');
  await hands.reach(review().getByRole('button', { name: 'Take back …' }));
  await hands.press('Enter');
  await hands.reach(review().getByRole('button', { name: 'Take its facts back' }));
  await hands.press('Enter');
  await review().getByText('taken back', { exact: false }).first().waitFor();
  expect(takeFaults()).toEqual([]);
}, 240_000);
