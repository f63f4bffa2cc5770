import type { Desk } from './desk.ts';
import { NO_FILTER_SETS } from './filter-sets.ts';
import { NOTHING_SEARCHED } from './finding.ts';
import { EMPTY_CANVAS } from './graph.ts';
import { NO_HISTORY } from './history.ts';
import { NO_PROOF } from './lighting.ts';
import { NOT_LISTED } from './listing.ts';
import { NO_METHOD } from './method.ts';
import { NOTHING_OWN } from './own-queries.ts';
import { NO_PATHS } from './path-search.ts';
import { NO_DOSSIER } from './dossiering.ts';
import { NO_PICTURE } from './picturing.ts';
import { NOTHING_UNSENT } from './review-state.ts';
import { NOTHING_SAID } from './statements.ts';
import { NO_SHELVES } from './shelving.ts';
import { NOBODY_ABSENT } from './saved-canvas.ts';
import { NOTHING_RUN } from './running-cypher.ts';
import type { ExplorerState } from './state.ts';
import { NO_VERSIONS } from './versions.ts';
import { NOTHING_WRITTEN } from './writing-cypher.ts';

/** Nothing is drawn, asked or begun. */
export const BLANK: ExplorerState & Desk = {
  ...EMPTY_CANVAS,
  ...NOTHING_WRITTEN,
  ...NOTHING_RUN,
  unplaced: null,
  selection: { nodes: new Set(), edges: new Set() },
  viewport: null,
  asOf: null,
  theme: 'light',
  hover: null,
  delisted: new Map(),
  tool: 'hand',
  about: null,
  queries: null,
  articles: null,
  hasBegun: false,
  away: null,
  tasks: {},
  searched: NOTHING_SEARCHED,
  recentSearches: [],
  said: NOTHING_SAID,
  queryWords: '',
  nameList: null,
  nameDraft: null,
  shelves: NO_SHELVES,
  inspected: null,
  reading: null,
  paths: NO_PATHS,
  compared: null,
  proof: NO_PROOF,
  asked: null,
  elsewhere: { answer: null, asked: null },
  asking: null,
  unanswered: null,
  offered: null,
  note: null,
  grading: null,
  repairing: null,
  decisions: null,
  checks: new Map(),
  checkingOf: null,
  walk: null,
  analyst: null,
  isNameless: false,
  history: NO_HISTORY,
  kept: null,
  listed: NOT_LISTED,
  own: NOTHING_OWN,
  filterSets: NO_FILTER_SETS,
  versions: NO_VERSIONS,
  method: NO_METHOD,
  viewing: null,
  workfileLook: null,
  picturing: NO_PICTURE,
  dataImport: null,
  intake: null,
  reviews: { rows: null, limits: [] },
  review: null,
  outbox: NOTHING_UNSENT,
  exporting: null,
  dossiering: NO_DOSSIER,
  timeline: null,
  writing: null,
  naming: null,
  framing: null,
  shortening: null,
  supposing: null,
  between: null,
  written: null,
  absent: NOBODY_ABSENT,
  journal: [],
  seen: [],
  aside: new Map(),
  menu: null,
  expanding: null,
  asOfChosen: 'latest',
  announcement: '',
  notice: null,
  lasting: [],
  chosenTheme: null,
  opened: {
    paths: false,
    editor: false,
    commands: false,
    keys: false,
    articles: false,
    filters: false,
    said: false,
    analyst: false,
    investigations: false,
    history: false,
    tags: false,
    'note all': false,
    names: false,
    versions: false,
    method: false,
    picture: false,
    dossier: false,
    reviews: false,
  },
  folded: { find: false, inspect: false, table: false },
  sizes: {},
  readerWidth: 600,
  letterKeys: true,
};
