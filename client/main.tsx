import './no-eval.ts';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createApi } from './api.ts';
import { createCanvas } from './canvas/canvas.ts';
import { CanvasHost } from './CanvasHost.tsx';
import { createStage } from './stage.ts';
import { openStorage } from './store/browser-storage.ts';
import { createExplorer } from './store/explorer.ts';
import { keepCypher } from './store/keep-cypher.ts';
import { keepAnalyst } from './store/keep-analyst.ts';
import { readAddress } from './store/address.ts';
import { handOut } from './store/hand-out.ts';
import { keepAddress } from './store/keep-address.ts';
import { keepInvestigation, rescueLeft } from './store/keep-investigation.ts';
import { keepNames } from './store/keep-names.ts';
import { keepOwn } from './store/keep-own.ts';
import { keepDossier } from './store/keep-dossier.ts';
import { keepPicture } from './store/keep-picture.ts';
import { keepRecent } from './store/keep-recent.ts';
import { keepReview } from './store/keep-review.ts';
import { keepShelves } from './store/keep-shelves.ts';
import { keepSession } from './store/keep-session.ts';
import { claimTab } from './store/tab.ts';
import { copiesIn, hasCopies } from './store/unsaved.ts';
import { keepTitle } from './store/page-title.ts';
import { watchHealth } from './store/watch-health.ts';
import { GroundProvider, type Ground } from './use-explorer.ts';
import './styles/index.css';

const store = createExplorer(createApi());
/** Beside the canvas of the page a preview has one, whose edges nothing covers but its name. */
const SMALL = { top: 36, right: 16, bottom: 12, left: 16 };
const stage = createStage((on) => createCanvas({ ...on, insets: () => SMALL }));
const ground: Ground = { store, stage };

const dark = matchMedia('(prefers-color-scheme: dark)');
const followSystem = () => store.getState().followSystem(dark.matches ? 'dark' : 'light');
dark.addEventListener('change', followSystem);
followSystem();

const inBrowser = openStorage(() => localStorage);
const inTab = openStorage(() => sessionStorage);
keepAnalyst({ store, storage: inBrowser });
keepRecent({ store, storage: inBrowser });
keepCypher({ store, inBrowser, inTab, page: window });
keepOwn({ store, inTab });
keepShelves({ store, storage: inBrowser });
keepNames({ store, storage: inTab });
keepPicture({ store, storage: inTab });
keepDossier({ store, storage: inTab });
keepReview({ store, storage: inTab });
void begin();
keepTitle({ store, page: document });
handOut({ store, page: document });
watchHealth(store);

/** What tabs left behind is safe before anything is opened that it may belong to. */
async function begin(): Promise<void> {
  const hasLeft = (name: string) => hasCopies(inBrowser, name);
  const tab = await claimTab({ storage: inTab, locks: navigator.locks, hasLeft });
  store.getState().nameTab(tab.tab);
  const copies = copiesIn({ storage: inBrowser, ...tab });
  await rescueLeft({ store, copies });
  keepInvestigation({ store, copies, page: window });
  keepAddress({ store, page: window });
  await keepSession({ store, storage: inTab, page: window, address: readAddress(location) });
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');
createRoot(root).render(
  <GroundProvider value={ground}>
    {/* The page speaks English, so what React Aria adds for screen readers does too. */}
    <I18nProvider locale="en">
      <App canvas={<CanvasHost />} />
    </I18nProvider>
  </GroundProvider>,
);
