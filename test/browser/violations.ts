import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { source } from 'axe-core';
import type { Page } from 'playwright-core';

const HIDDEN = '[aria-hidden="true"]';

/**
 * While a list, a menu or a dialog is open, React Aria hides all else from screen readers, main part and heading too,
 * so that they do not wander off. axe fears that the focus gets there. It cannot, as accessibility.test.ts shows. And
 * what floats above the page is in no landmark: it is reached from what opened it, not by walking landmarks.
 */
export const MISTAKEN_OF_OPEN: Record<string, string> = {
  'aria-hidden-focus': HIDDEN,
  'landmark-one-main': 'html',
  'page-has-heading-one': 'html',
  region: '.popover > [role="listbox"], .popover > [role="menu"], [data-overlay-container]',
};

/**
 * What axe finds, but for rules that are mistaken, each on the elements it is mistaken about. All its rules run; the
 * page has no frames, whose findings it would otherwise gather in a page of their own, at twice the time.
 */
export async function violations(
  page: Page,
  { mistaken = {}, rules = 'all' }: { mistaken?: Record<string, string>; rules?: 'all' | 'of colours' } = {},
): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('The page has frames, which this does not look into.');
  if (!(await page.evaluate(hasAxe))) await page.evaluate(source);
  const axe = new AxeBuilder({ page, axeSource: IS_THERE })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  if (rules === 'of colours') axe.withRules(OF_COLOURS);
  const found = (await axe.analyze()).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => ({ id, html, target: target.join(' ') })),
  );
  const isMistaken = await Promise.all(
    found.map(async ({ id, target }) => {
      const about = mistaken[id];
      return about !== undefined && (await page.locator(target).evaluate(matches, about));
    }),
  );
  return found.filter((_, at) => isMistaken[at] !== true).map(({ id, html }) => `${id}: ${html}`);
}

/** In place of half a megabyte of program, which the builder would send to the page twice for each look. */
const IS_THERE = 'true';

/** Runs in the page. */
function hasAxe(): boolean {
  return 'axe' in globalThis;
}

/** By their tag axe would also run one that is off otherwise, which asks for the contrast of WCAG's level AAA. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

const LOOKS = [
  { colorScheme: 'dark', rules: 'all' },
  { colorScheme: 'light', rules: 'of colours' },
] as const;

/** Beside what is open, unless told otherwise; in dark by all rules, in light by those about what alone differs then. */
export async function axeFindsNothing(
  page: Page,
  mistaken: Record<string, string> = MISTAKEN_OF_OPEN,
): Promise<void> {
  for (const { colorScheme, rules } of LOOKS) {
    // One page shows one look at a time.
    // oxlint-disable-next-line no-await-in-loop
    await page.emulateMedia({ colorScheme });
    // oxlint-disable-next-line no-await-in-loop
    await page.waitForSelector(`html[data-theme="${colorScheme}"]`);
    // oxlint-disable-next-line no-await-in-loop
    await page.evaluate(whenColoursRest);
    // oxlint-disable-next-line no-await-in-loop
    expect({ colorScheme, found: await violations(page, { mistaken, rules }) }).toEqual({
      colorScheme,
      found: [],
    });
  }
}

/** Runs in the page: half way between two looks a button may be as dark as its words. */
async function whenColoursRest(): Promise<void> {
  const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(changing.map(({ finished }) => finished));
}

/** Runs in the page. */
function matches(element: Element, selector: string): boolean {
  return element.matches(selector);
}
