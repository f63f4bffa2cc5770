import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Api } from '../api.ts';
import { arranging, type ArrangingActions } from './arranging.ts';
import { asking, type AskingActions } from './asking.ts';
import { checking, type CheckingActions } from './checking.ts';
import { createContext } from './context.ts';
import { dating, type DatingActions } from './dating.ts';
import type { Desk } from './desk.ts';
import { drawing, type DrawingActions } from './drawing.ts';
import { expanding, type ExpandingActions } from './expanding.ts';
import { exporting, type ExportingActions } from './exporting.ts';
import { filterSets, NO_FILTER_SETS, type FilterSetActions } from './filter-sets.ts';
import { framing, type FramingActions } from './framing.ts';
import { filtering, type FilteringActions } from './filtering.ts';
import { finding, NOTHING_SEARCHED, type FindingActions } from './finding.ts';
import { EMPTY_CANVAS } from './graph.ts';
import { grouping, type GroupingActions } from './grouping.ts';
import { handling, type HandlingActions } from './handling.ts';
import { NO_HISTORY } from './history.ts';
import { inspecting, type InspectingActions } from './inspecting.ts';
import { judging, type JudgingActions } from './judging.ts';
import { lighting, NO_PROOF, type LightingActions } from './lighting.ts';
import { listing, NOT_LISTED, type ListingActions } from './listing.ts';
import { decidingNames, type DecidingNamesActions } from './deciding-names.ts';
import { lookingUp, type LookingUpActions } from './looking-up.ts';
import { annotating, type AnnotatingActions } from './annotating.ts';
import { noting, type NotingActions } from './noting.ts';
import { keeping, type KeepingActions } from './keeping.ts';
import { keepingPaths, type KeepingPathsActions } from './keeping-paths.ts';
import { marking, type MarkingActions } from './marking.ts';
import { markingOtherwise, type MarkingOtherwiseActions } from './marking-otherwise.ts';
import { method, NO_METHOD, type MethodActions } from './method.ts';
import { moving, type MovingActions } from './moving.ts';
import { ownImporting, type OwnImportingActions } from './own-importing.ts';
import { ownOpening, type OwnOpeningActions } from './own-opening.ts';
import { NOTHING_OWN } from './own-queries.ts';
import { ownSaving, type OwnSavingActions } from './own-saving.ts';
import { ownShelf, type OwnShelfActions } from './own-shelf.ts';
import { NO_PATHS } from './path-search.ts';
import { pathfinding, type PathfindingActions } from './pathfinding.ts';
import { dossiering, NO_DOSSIER, type DossieringActions } from './dossiering.ts';
import { NO_PICTURE, picturing, type PicturingActions } from './picturing.ts';
import { reading, type ReadingActions } from './reading.ts';
import { rescuing, type RescuingActions } from './rescuing.ts';
import { starting, type StartingActions } from './starting.ts';
import { NOTHING_SAID, searchingSaid, type SaidActions } from './statements.ts';
import { NO_SHELVES, shelving, type ShelvingActions } from './shelving.ts';
import { NOBODY_ABSENT } from './saved-canvas.ts';
import { NOTHING_RUN, runningCypher, type RunningCypherActions } from './running-cypher.ts';
import type { ExplorerState } from './state.ts';
import { walkingChecks, type WalkingChecksActions } from './walking-checks.ts';
import { importingData, type DataImportActions } from './data-import.ts';
import { savingWorkfile, type SavingWorkfileActions } from './saving-workfile.ts';
import { supposing, type SupposingActions } from './supposing.ts';
import { NO_VERSIONS, versions, type VersionsActions } from './versions.ts';
import { viewing, type ViewingActions } from './viewing.ts';
import { openingWorkfiles, type WorkfileActions } from './workfile.ts';
import { NOTHING_WRITTEN, writingCypher, type WritingCypherActions } from './writing-cypher.ts';

export type Explorer = ExplorerState &
  Desk &
  StartingActions &
  FindingActions &
  AskingActions &
  ShelvingActions &
  DrawingActions &
  MovingActions &
  ExpandingActions &
  InspectingActions &
  ReadingActions &
  PathfindingActions &
  LightingActions &
  JudgingActions &
  CheckingActions &
  WalkingChecksActions &
  FilteringActions &
  FilterSetActions &
  DatingActions &
  KeepingActions &
  KeepingPathsActions &
  RescuingActions &
  NotingActions &
  AnnotatingActions &
  MarkingActions &
  FramingActions &
  ListingActions &
  ArrangingActions &
  HandlingActions &
  GroupingActions &
  OwnOpeningActions &
  OwnSavingActions &
  OwnShelfActions &
  OwnImportingActions &
  SupposingActions &
  WritingCypherActions &
  RunningCypherActions &
  SaidActions &
  LookingUpActions &
  DecidingNamesActions &
  VersionsActions &
  ViewingActions &
  MarkingOtherwiseActions &
  MethodActions &
  SavingWorkfileActions &
  WorkfileActions &
  PicturingActions &
  DataImportActions &
  ExportingActions &
  DossieringActions;

export type ExplorerStore = StoreApi<Explorer>;

const BLANK: ExplorerState & Desk = {
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
  asking: null,
  unanswered: null,
  offered: null,
  note: null,
  grading: null,
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
  },
  folded: { find: false, inspect: false, table: false },
  sizes: {},
  readerWidth: 600,
  letterKeys: true,
};

/** The one state of the page: what is drawn, what is shown about it, and what can be done. */
export function createExplorer(api: Api): ExplorerStore {
  return createStore<Explorer>()((set, get) => {
    const context = createContext(api, { get, set });
    return {
      ...BLANK,
      ...starting(context),
      ...finding(context),
      ...asking(context),
      ...shelving(context),
      ...drawing(context),
      ...moving(context),
      ...expanding(context),
      ...inspecting(context),
      ...reading(context),
      ...pathfinding(context),
      ...lighting(context),
      ...judging(context),
      ...checking(context),
      ...walkingChecks(context),
      ...filtering(context),
      ...filterSets(context),
      ...dating(context),
      ...keeping(context),
      ...keepingPaths(context),
      ...rescuing(context),
      ...noting(context),
      ...annotating(context),
      ...marking(context),
      ...framing(context),
      ...listing(context),
      ...arranging(context),
      ...handling(context),
      ...grouping(context),
      ...ownOpening(context),
      ...ownSaving(context),
      ...ownShelf(context),
      ...ownImporting(context),
      ...supposing(context),
      ...writingCypher(context),
      ...runningCypher(context),
      ...searchingSaid(context),
      ...lookingUp(context),
      ...decidingNames(context),
      ...versions(context),
      ...viewing(context),
      ...markingOtherwise(context),
      ...method(context),
      ...savingWorkfile(context),
      ...openingWorkfiles(context),
      ...picturing(context),
      ...importingData(context),
      ...exporting(context),
      ...dossiering(context),
    };
  });
}
