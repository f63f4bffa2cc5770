import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

/** More stops than the fullest desk has. */
const MOST_STOPS = 150;

/** The hands of an analyst who has no mouse. */
export interface Keyboard {
  /** One after the other. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Presses the key until the focus is on it or within it: what cannot be reached so fails. */
  reach(place: Locator, key?: string): Promise<void>;
  /** Performs a command of the palette by its name. */
  command(name: string): Promise<void>;
  /** Puts the actor of this name on the canvas, and leaves the search. */
  find(name: string): Promise<void>;
}

export function byKeyboard(page: Page): Keyboard {
  const press = async (...keys: string[]) => {
    // Each key works on what the one before it did.
    // oxlint-disable-next-line no-await-in-loop
    for (const key of keys) await page.keyboard.press(key);
  };
  const type = (text: string) => page.keyboard.type(text);
  return {
    press,
    type,
    async reach(place, key = 'Tab') {
      await place.waitFor();
      let stops = 0;
      // oxlint-disable-next-line no-await-in-loop
      while (!(await place.evaluate(holdsFocus)) && stops++ < MOST_STOPS) await page.keyboard.press(key);
      expect(await place.evaluate(holdsFocus)).toBe(true);
    },
    async command(name) {
      await press('Control+k');
      await page.getByRole('searchbox', { name: 'Filter the commands' }).waitFor();
      await type(name);
      await page.locator('[role="menuitem"][data-focused]').filter({ hasText: name }).waitFor();
      await press('Enter');
      await page.getByRole('dialog', { name: 'Commands' }).waitFor({ state: 'detached' });
    },
    async find(name) {
      await press('/');
      await type(name);
      await page.getByRole('listbox', { name: 'Hits' }).getByRole('option', { name }).first().waitFor();
      await press('Enter');
      await page.getByRole('heading', { name, level: 3 }).waitFor();
      await press('Escape', 'Escape');
    },
  };
}

/** Runs in the page. */
function holdsFocus(element: Element): boolean {
  return element.contains(document.activeElement);
}
