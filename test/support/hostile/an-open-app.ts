import { afterAll, beforeAll } from '@jest/globals';
import type { TestDatabase } from '../database.ts';
import { askingAt, type Ask } from './asking.ts';
import { openApp, type OpenApp } from './open-app.ts';

/** The app on a test file's database, from before its first test until after its last. */
export function anOpenApp(database: TestDatabase): { readonly url: string; readonly ask: Ask } {
  let app: OpenApp | undefined;
  beforeAll(async () => {
    app = await openApp(database.address);
  }, 120_000);
  afterAll(() => app?.close());
  const url = (): string => {
    if (app === undefined) throw new Error('The app is there from the first test on, not before.');
    return app.url;
  };
  return {
    get url() {
      return url();
    },
    ask: (path, asked) => askingAt(url())(path, asked),
  };
}
