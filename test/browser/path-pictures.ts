import type { Page } from 'playwright-core';
import type { PathAnswer } from '#contract/path-answer';
import type { PanelPicture } from './panel-pictures.ts';
import { ask, openPathsAt } from './path-ways.ts';

const BLINKEN = 'person/antony-blinken';
const ROBINSON = 'person/todd-robinson';
const XI = 'person/xi-jinping';
const BIDEN = 'person/joe-biden';
const DASKAL = 'person/jen-daskal';

/** Each kind of question, each ending, the form unfolded, and what an address asks before it is asked. */
const QUESTIONS: Record<string, string> = {
  found: `from=${BLINKEN}&to=${BIDEN}`,
  next: `mode=next&from=${BIDEN}&to=${DASKAL}&hops=5`,
  'in-time': `mode=in-time&from=${BLINKEN}&to=${BIDEN}&hops=3`,
  joins: `mode=joins&from=${BLINKEN},${ROBINSON},${XI},person/andres-manuel-lopez-obrador,person/john-kirby`,
  shared: `mode=shared&from=${BLINKEN}&to=${XI}`,
  none: `from=${DASKAL}&to=${ROBINSON}`,
};
const WIDE_QUESTION = `from=${BLINKEN},${ROBINSON}&to=${BIDEN}&via=event/2023-06-blinken-meetings-in-beijing&avoid=person/nancy-pelosi&held=2023..2024-03&hops=6`;
const SPOILT_QUESTION = `from=${BLINKEN},person/nobody-at-all&to=${BIDEN}&hops=7&happend=2023`;

const picture = (kind: string, open: PanelPicture['open']): PanelPicture => ({
  name: `paths-${kind}`, state: 'full', open,
}); // oxfmt-ignore

export const PATH_PICTURES: readonly PanelPicture[] = [
  ...Object.entries(QUESTIONS).map(([kind, question]) => picture(kind, (page) => showAnswer(page, question))),
  picture('stopped', async (page) => {
    await page.route('**/api/paths', async (route) => {
      const response = await route.fetch();
      // The page parses it.
      const answer = (await response.json()) as PathAnswer;
      await route.fulfill({ json: toStopped(answer) });
    });
    await showAnswer(page, QUESTIONS['none'] ?? '');
  }),
  picture('form', async (page) => {
    await openForm(page);
    await page.locator('.path-more').evaluate((more) => more.scrollIntoView());
  }),
  picture('form-end', async (page) => {
    await openForm(page);
    await page.getByRole('group', { name: 'It was reported' }).evaluate((part) => part.scrollIntoView());
  }),
  picture('address', (page) => openPathsAt(page, SPOILT_QUESTION)),
];

const TOO_LONG = {
  what: 'time',
  shown: 5,
  total: null,
  atLeast: true,
  why: 'It took more than 5 s.',
} as const;

/** On five articles no search is stopped. */
function toStopped(answer: PathAnswer): PathAnswer {
  return { ...answer, ending: 'stopped', hidden: [], limits: [TOO_LONG] };
}

async function showAnswer(page: Page, question: string): Promise<void> {
  await ask(page, question);
  await page.locator('.path-answer').evaluate((answer) => answer.scrollIntoView());
}

async function openForm(page: Page): Promise<void> {
  await openPathsAt(page, WIDE_QUESTION);
  await page.getByRole('button', { name: 'Change it first' }).click();
  // The field it leads to offers actors.
  await page.keyboard.press('Tab');
  await page.getByRole('listbox').waitFor({ state: 'detached' });
  const panel = page.getByRole('region', { name: 'Find paths' });
  await panel.getByRole('button', { name: /^More/ }).click();
  for (const part of ['By way of', 'Not through', 'Along', 'When', 'How far', 'Barred']) {
    // One unfolds below the other.
    // oxlint-disable-next-line no-await-in-loop
    await panel.getByRole('button', { name: new RegExp(`^${part}`) }).click();
  }
}
