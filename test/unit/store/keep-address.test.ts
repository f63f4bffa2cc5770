import { expect, test } from '@jest/globals';
import { keepAddress } from '../../../client/store/keep-address.ts';
import { aDesk, work, type Investigations } from './a-kept-desk.ts';

test('the address names what is open, and Back opens what was open before', async () => {
  const investigations: Investigations = new Map();
  const store = await aDesk({ investigations });
  const ways: string[] = [];
  const listeners: (() => void)[] = [];
  const location = { pathname: '/', search: '' };
  const go = (how: string) => (_: unknown, __: string, path: string) => {
    location.pathname = path;
    ways.push(`${how} ${path}`);
  };
  const page = {
    history: { pushState: go('push'), replaceState: go('replace') },
    location,
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
  };
  // Only what the function takes of a window.
  keepAddress({ store, page: page as unknown as Window });
  await work(store);
  const first = store.getState().kept?.id ?? '';
  await store.getState().leaveInvestigation();
  await store.getState().openInvestigation(first);
  expect(ways).toEqual([`replace /i/${first}`, 'push /', `push /i/${first}`]);
  location.pathname = '/';
  const left = new Promise<string>((resolve) => {
    store.subscribe(({ kept, announcement }) => kept === null && resolve(announcement));
  });
  listeners.forEach((listen) => listen());
  expect(await left).toMatch(/^Opened /);
  expect(store.getState().nodes.size).toBe(0);
});

test('where Back finds nothing, the address goes back to what stayed open', async () => {
  const store = await aDesk();
  await work(store);
  const path = `/i/${store.getState().kept?.id}`;
  const location = { pathname: path, search: '' };
  let goBack = () => {};
  const named = new Promise<string>((resolve) => {
    const page = {
      history: { pushState: (_: unknown, __: string, to: string) => resolve(to) },
      location,
      addEventListener: (_: string, listener: () => void) => {
        goBack = listener;
      },
    };
    // Only what the function takes of a window.
    keepAddress({ store, page: page as unknown as Window });
  });
  location.pathname = '/i/01jdabcdefghjkmnpqrstvwxyz';
  goBack();
  expect(await named).toBe(path);
});
