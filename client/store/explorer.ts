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
import { filterSets, type FilterSetActions } from './filter-sets.ts';
import { framing, type FramingActions } from './framing.ts';
import { filtering, type FilteringActions } from './filtering.ts';
import { finding, type FindingActions } from './finding.ts';
import { grouping, type GroupingActions } from './grouping.ts';
import { handling, type HandlingActions } from './handling.ts';
import { inspecting, type InspectingActions } from './inspecting.ts';
import { judging, type JudgingActions } from './judging.ts';
import { lighting, type LightingActions } from './lighting.ts';
import { listing, type ListingActions } from './listing.ts';
import { decidingNames, type DecidingNamesActions } from './deciding-names.ts';
import { lookingUp, type LookingUpActions } from './looking-up.ts';
import { annotating, type AnnotatingActions } from './annotating.ts';
import { noting, type NotingActions } from './noting.ts';
import { keeping, type KeepingActions } from './keeping.ts';
import { keepingPaths, type KeepingPathsActions } from './keeping-paths.ts';
import { marking, type MarkingActions } from './marking.ts';
import { markingOtherwise, type MarkingOtherwiseActions } from './marking-otherwise.ts';
import { method, type MethodActions } from './method.ts';
import { moving, type MovingActions } from './moving.ts';
import { ownImporting, type OwnImportingActions } from './own-importing.ts';
import { ownOpening, type OwnOpeningActions } from './own-opening.ts';
import { ownSaving, type OwnSavingActions } from './own-saving.ts';
import { ownShelf, type OwnShelfActions } from './own-shelf.ts';
import { pathfinding, type PathfindingActions } from './pathfinding.ts';
import { dossiering, type DossieringActions } from './dossiering.ts';
import { picturing, type PicturingActions } from './picturing.ts';
import { reading, type ReadingActions } from './reading.ts';
import { repairing, type RepairingActions } from './repairing.ts';
import { reviewDeciding, type ReviewDecidingActions } from './review-deciding.ts';
import { reviewing, type ReviewActions } from './review.ts';
import { reviewPublishing, type ReviewPublishingActions } from './review-publishing.ts';
import { takingArticles, type ArticleIntakeActions } from './article-intake.ts';
import { rescuing, type RescuingActions } from './rescuing.ts';
import { starting, type StartingActions } from './starting.ts';
import { searchingSaid, type SaidActions } from './statements.ts';
import { shelving, type ShelvingActions } from './shelving.ts';
import { runningCypher, type RunningCypherActions } from './running-cypher.ts';
import type { ExplorerState } from './state.ts';
import { walkingChecks, type WalkingChecksActions } from './walking-checks.ts';
import { importingData, type DataImportActions } from './data-import.ts';
import { savingWorkfile, type SavingWorkfileActions } from './saving-workfile.ts';
import { supposing, type SupposingActions } from './supposing.ts';
import { versions, type VersionsActions } from './versions.ts';
import { viewing, type ViewingActions } from './viewing.ts';
import { openingWorkfiles, type WorkfileActions } from './workfile.ts';
import { writingCypher, type WritingCypherActions } from './writing-cypher.ts';
import { BLANK } from './blank.ts';

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
  RepairingActions &
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
  ArticleIntakeActions &
  ReviewActions &
  ReviewDecidingActions &
  ReviewPublishingActions &
  ExportingActions &
  DossieringActions;

export type ExplorerStore = StoreApi<Explorer>;

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
      ...repairing(context),
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
      ...takingArticles(context),
      ...reviewing(context),
      ...reviewDeciding(context),
      ...reviewPublishing(context),
      ...exporting(context),
      ...dossiering(context),
    };
  });
}
