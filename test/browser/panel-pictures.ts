import type { Page, Route } from 'playwright-core';
import { CYPHER_PICTURES } from './cypher-ways.ts';
import { PATH_PICTURES } from './path-pictures.ts';
import {
  clear,
  drawAgain,
  filterQueries,
  filterRows,
  findPaths,
  openBy,
  openContextMenu,
  openExpand,
  openFilters,
  openFiltersOfNothing,
  openHistory,
  openNoCommand,
  openNoInvestigations,
  openWalk,
  openWalkOfNothing,
  readArticle,
  runQuery,
  search,
  selectActor,
  selectLine,
  writeNote,
  HISTORY,
} from './panel-ways.ts';

/** What a panel shows that waits for an answer, one whose answer failed, and one that has nothing, or all of it. */
export type PanelState = 'empty' | 'busy' | 'failed' | 'full';

export interface PanelPicture {
  name: string;
  state: PanelState;
  /** The answers that it waits for or that fail. */
  asks?: string;
  open(page: Page, state: PanelState): Promise<unknown>;
}

const INVESTIGATIONS = '**/api/investigations*';
const COUNTS = '**/*neighbour-counts/run';
const EVIDENCE = '**/api/evidence*';
const FINDING = '**/*search/run';
const PATHS = '**/api/paths';
const RUN = '**/*mentions/run';
const ARTICLE = '**/api/articles/*';
const OVERVIEW = '**/*overview/run';

// oxfmt-ignore
export const PANELS: readonly PanelPicture[] = [
  { name: 'welcome', state: 'full', open: clear },
  { name: 'canvas', state: 'busy', asks: OVERVIEW, open: drawAgain },
  { name: 'canvas', state: 'failed', asks: OVERVIEW, open: drawAgain },
  { name: 'search', state: 'empty', open: (page, state) => search(page, { words: 'zzzz zzzz', state }) },
  { name: 'search', state: 'busy', asks: FINDING, open: (page, state) => search(page, { words: 'China', state }) },
  { name: 'search', state: 'failed', asks: FINDING, open: (page, state) => search(page, { words: 'China', state }) },
  { name: 'search', state: 'full', open: (page, state) => search(page, { words: 'China', state }) },
  { name: 'evidence', state: 'empty', open: (page) => page.keyboard.press('Escape') },
  { name: 'actor', state: 'busy', asks: EVIDENCE, open: selectActor },
  { name: 'actor', state: 'failed', asks: EVIDENCE, open: selectActor },
  { name: 'actor', state: 'full', open: selectActor },
  { name: 'line', state: 'busy', asks: EVIDENCE, open: selectLine },
  { name: 'line', state: 'failed', asks: EVIDENCE, open: selectLine },
  { name: 'line', state: 'full', open: selectLine },
  { name: 'selection', state: 'full', open: (page) => openBy(page, 'Control+a', 'actors selected') },
  { name: 'note', state: 'full', open: writeNote },
  { name: 'relations', state: 'empty', open: (page) => filterRows(page, 'zzzz') },
  { name: 'relations', state: 'full', open: (page) => filterRows(page, 'china') },
  { name: 'actors', state: 'full', open: (page) => page.getByRole('tab', { name: /^Actors \d/ }).click() },
  { name: 'walk', state: 'empty', open: openWalkOfNothing },
  { name: 'walk', state: 'full', open: openWalk },
  { name: 'filters', state: 'empty', open: openFiltersOfNothing },
  { name: 'filters', state: 'full', open: openFilters },
  { name: 'expand', state: 'busy', asks: COUNTS, open: openExpand },
  { name: 'expand', state: 'failed', asks: COUNTS, open: openExpand },
  { name: 'expand', state: 'full', open: openExpand },
  { name: 'history', state: 'empty', open: (page) => openBy(page, HISTORY, 'Nothing was done') },
  { name: 'history', state: 'full', open: openHistory },
  { name: 'investigations', state: 'empty', open: openNoInvestigations },
  { name: 'investigations', state: 'busy', asks: INVESTIGATIONS, open: (page) => page.keyboard.press('Control+o') },
  { name: 'investigations', state: 'failed', asks: INVESTIGATIONS, open: (page) => openBy(page, 'Control+o', 'Try again') },
  { name: 'investigations', state: 'full', open: (page) => openBy(page, 'Control+o', 'Example') },
  { name: 'paths', state: 'empty', open: (page) => page.keyboard.press('p') },
  { name: 'paths', state: 'busy', asks: PATHS, open: findPaths },
  { name: 'paths', state: 'failed', asks: PATHS, open: findPaths },
  { name: 'paths', state: 'full', open: findPaths },
  ...PATH_PICTURES,
  ...CYPHER_PICTURES,
  { name: 'queries', state: 'empty', open: (page) => filterQueries(page, 'zzzz') },
  { name: 'queries', state: 'busy', asks: RUN, open: runQuery },
  { name: 'queries', state: 'failed', asks: RUN, open: runQuery },
  { name: 'queries', state: 'full', open: runQuery },
  { name: 'reader', state: 'busy', asks: ARTICLE, open: readArticle },
  { name: 'reader', state: 'failed', asks: ARTICLE, open: readArticle },
  { name: 'reader', state: 'full', open: readArticle },
  { name: 'commands', state: 'empty', open: openNoCommand },
  { name: 'commands', state: 'full', open: (page) => openBy(page, 'Control+k', 'Undo') },
  { name: 'keys', state: 'full', open: (page) => openBy(page, '?', 'Undo') },
  { name: 'context-menu', state: 'full', open: openContextMenu },
];

/** Lets the answers of a panel hang, or fail. */
export async function answerBy(page: Page, { state, asks }: PanelPicture): Promise<void> {
  if (asks === undefined || state === 'full' || state === 'empty') return;
  await page.route(asks, (route) => (state === 'busy' ? undefined : refuse(route)));
}

function refuse(route: Route): Promise<void> {
  return route.fulfill({ status: 504, contentType: 'text/html', body: 'The gateway took too long.' });
}
