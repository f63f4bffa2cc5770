import * as z from 'zod';
import { QueryParam } from '#contract/query';
import { keepIn } from './browser-storage.ts';
import { toJson } from './json.ts';
import { CypherRun, joinRuns } from './cypher-runs.ts';
import type { ExplorerStore } from './explorer.ts';

const RUNS = 'redthread/cypher-runs';
const DRAFT = 'redthread/cypher';

export const KeptText = z.strictObject({
  text: z.string(),
  values: z.record(z.string(), z.json()),
  declared: z.array(QueryParam),
  own: z.strictObject({ id: z.string(), version: z.int() }).nullable(),
});
const Draft = z.strictObject({ ...KeptText.shape, isOpen: z.boolean() });

/** What is typed is not written letter by letter. */
const PAUSE_MS = 300;

interface KeepCypher {
  store: ExplorerStore;
  /** What was run is this browser's, under the investigation on whose canvas it was. */
  inBrowser: Storage;
  /** What stands in the editor is this tab's. */
  inTab: Storage;
  page?: Pick<Window, 'addEventListener'>;
}

/** Keeps the editor's text and the history of runs over a reload. */
export function keepCypher({ store, inBrowser, inTab, page = window }: KeepCypher): void {
  const { recallRuns, openCypher, open } = store.getState();
  recallRuns(readRuns(inBrowser));
  const draft = Draft.safeParse(toJson(inTab.getItem(DRAFT)));
  if (draft.success) {
    const { isOpen, ...written } = draft.data;
    if (written.text !== '') openCypher(written);
    open('editor', isOpen);
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  let hasRoom = true;
  const saveDraft = () => {
    clearTimeout(pause);
    pause = undefined;
    const { cypher, opened, notify } = store.getState();
    const hadRoom = hasRoom;
    hasRoom = keepIn(inTab, DRAFT, JSON.stringify({ ...cypher, isOpen: opened.editor }));
    // Told once, and not with each letter.
    if (hadRoom && !hasRoom) notify('This browser has no room to keep the text of the editor over a reload');
  };
  page.addEventListener('pagehide', () => {
    if (pause !== undefined) saveDraft();
  });
  store.subscribe(({ cypher, opened, cypherRuns, kept }, before) => {
    if (cypher !== before.cypher || opened.editor !== before.opened.editor) {
      clearTimeout(pause);
      pause = setTimeout(saveDraft, PAUSE_MS);
    }
    // Only a canvas that is kept for the first time takes along what was run on it before.
    if (kept !== null && before.kept === null && kept.version === 0) {
      store.getState().keepRunsWith(kept.id);
      return;
    }
    if (cypherRuns !== before.cypherRuns) saveRuns(cypherRuns);
  });

  function saveRuns(runs: readonly CypherRun[]): void {
    const all = joinRuns(runs, readRuns(inBrowser));
    if (!keepIn(inBrowser, RUNS, JSON.stringify(all)))
      store.getState().notify('This browser has no room to keep the history of runs over a reload');
  }
}

function readRuns(storage: Storage): readonly CypherRun[] {
  const kept = z.array(CypherRun).safeParse(toJson(storage.getItem(RUNS)));
  return kept.success ? kept.data : [];
}
