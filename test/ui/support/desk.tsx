import { jest } from '@jest/globals';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../../client/App.tsx';
import { createStage } from '../../../client/stage.ts';
import type { Address } from '../../../client/store/address.ts';
import type { Region } from '../../../client/store/desk.ts';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { GroundProvider } from '../../../client/use-explorer.ts';
import { fakeApi, type FakeApi } from './fake-api.ts';
import { render } from './render.ts';

// A bound against hanging, not a measure: a loaded machine draws the whole page in seconds.
jest.setTimeout(60_000);

const REGIONS: readonly Region[] = ['find', 'inspect', 'table'];

interface Desk {
  store: ExplorerStore;
  user: UserEvent;
  container: HTMLElement;
}

/**
 * The whole page but the canvas, which needs a real browser. The table is folded, as an analyst may have left it, and so
 * is what else a test does not name: drawn beside every panel that is tested, they would take most of the time.
 */
export async function openDesk(
  api: FakeApi = fakeApi(),
  { address, unfolded = ['find', 'inspect'] }: { address?: Address; unfolded?: readonly Region[] } = {},
): Promise<Desk> {
  const store = createExplorer(api);
  for (const region of REGIONS) store.getState().fold(region, !unfolded.includes(region));
  const user = userEvent.setup();
  const { container } = render(
    <GroundProvider value={{ store, stage: createStage() }}>
      <App canvas={null} />
    </GroundProvider>,
  );
  await store.getState().start(null, address);
  return { store, user, container };
}
