import './no-eval.ts';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createApi } from './api.ts';
import { CanvasHost } from './CanvasHost.tsx';
import { createStage } from './stage.ts';
import { createExplorer } from './store/explorer.ts';
import { keepAnalyst } from './store/keep-analyst.ts';
import { keepRecent } from './store/keep-recent.ts';
import { keepSession } from './store/keep-session.ts';
import { keepTitle } from './store/page-title.ts';
import { watchHealth } from './store/watch-health.ts';
import { GroundProvider, type Ground } from './use-explorer.ts';
import './styles/index.css';

const store = createExplorer(createApi());
const ground: Ground = { store, stage: createStage() };

const dark = matchMedia('(prefers-color-scheme: dark)');
const followSystem = () => store.getState().followSystem(dark.matches ? 'dark' : 'light');
dark.addEventListener('change', followSystem);
followSystem();

keepAnalyst({ store, storage: localStorage });
keepRecent({ store, storage: localStorage });
void keepSession({ store, storage: sessionStorage, page: window });
keepTitle({ store, page: document });
watchHealth(store);

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
