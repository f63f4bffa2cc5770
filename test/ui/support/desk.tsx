import { jest } from '@jest/globals';
import { configure, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../../client/App.tsx';
import { createStage } from '../../../client/stage.ts';
import type { Address } from '../../../client/store/address.ts';
import type { Region } from '../../../client/store/desk.ts';
import { createExplorer, type ExplorerStore } from '../../../client/store/explorer.ts';
import { GroundProvider } from '../../../client/use-explorer.ts';
import { fakeApi, type FakeApi } from './fake-api.ts';

// A bound against hanging, not a measure: a loaded machine draws the whole page in seconds.
jest.setTimeout(60_000);

const REGIONS: readonly Region[] = ['find', 'inspect', 'table'];

interface Desk {
  store: ExplorerStore;
  user: UserEvent;
  container: HTMLElement;
}

declare global {
  // React reads it: whether updates are expected to come wrapped in `act`.
  // oxlint-disable-next-line no-var
  var IS_REACT_ACT_ENVIRONMENT: boolean;
}

/**
 * React works as it does in a browser, without `act`: a search that moves the virtual focus from an effect would
 * otherwise be flushed within itself. So tests wait for what they see.
 */
export function workAsInBrowser(): void {
  globalThis.IS_REACT_ACT_ENVIRONMENT = false;
  configure({ eventWrapper: (dispatch) => dispatch(), asyncUtilTimeout: 10_000 });
}

/**
 * The whole page but the canvas, which needs a real browser. The table is folded, as an analyst may have left it, and so
 * is what else a test does not name: drawn beside every panel that is tested, they would take most of the time.
 */
export async function openDesk(
  api: FakeApi = fakeApi(),
  { address, unfolded = ['find', 'inspect'] }: { address?: Address; unfolded?: readonly Region[] } = {},
): Promise<Desk> {
  workAsInBrowser();
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
