import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createContext, type Context } from '../../../client/store/context.ts';
import { createExplorer } from '../../../client/store/explorer.ts';
import { fakeApi } from '../../ui/support/fake-api.ts';

const STORE = join(import.meta.dirname, '../../../client/store');

/** By the names of the parts of the state, what each of them can do: as `explorer.ts` joins them by spread. */
async function readParts(): Promise<Map<string, string[]>> {
  const text = readFileSync(join(STORE, 'explorer.ts'), 'utf8');
  const names = [...text.matchAll(/\.\.\.(\w+)\(context\)/g)].map(([, name = '']) => name);
  const store = createExplorer(fakeApi());
  const context = createContext(fakeApi(), { get: store.getState, set: store.setState });
  const parts = names.map(async (name): Promise<[string, string[]]> => {
    const from = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '(.*)';`).exec(text)?.[1] ?? '';
    const module = (await import(join(STORE, from))) as Record<string, (of: Context) => object>;
    return [name, Object.keys(module[name]?.(context) ?? {})];
  });
  return new Map(await Promise.all(parts));
}

test('no two parts of the state share the name of an action, for the later one would silently take its place', async () => {
  const parts = await readParts();
  const all = [...parts].flatMap(([part, actions]) => actions.map((action) => ({ part, action })));
  const shared = all.filter(({ part, action }) =>
    all.some((other) => other.action === action && other.part !== part),
  );
  expect(shared).toEqual([]);
  // Every part was read, and has something that can be done.
  expect(parts.size).toBeGreaterThan(30);
  expect([...parts].filter(([, actions]) => actions.length === 0)).toEqual([]);
});
