import { dayRange, type Day } from '#contract/days';
import type { Evidence } from '#contract/evidence';
import { unpack } from '#contract/packed-canvas';
import type { Comparison, HeldFacts, VersionRow } from '#contract/versions';
import { toTold, type Context } from './context.ts';
import { toAsOfDay } from './dating.ts';
import type { Desk, Subject } from './desk.ts';
import type { Explorer } from './explorer.ts';
import { NO_CHANGE } from './graph.ts';
import { NO_HISTORY } from './history.ts';
import { NOTHING_BEGUN } from './nothing-begun.ts';
import { toCanvas } from './patch.ts';
import { MOST_LETTERS, numbered } from './rescuing.ts';
import { toOpened } from './saved-canvas.ts';
import { onlyHypothesis } from './selected.ts';
import type { Canvas, ExplorerState } from './state.ts';
import { newUlid } from './ulid.ts';

/** A version that is looked at, and the desk that it stands in the place of meanwhile. */
export interface Viewing {
  readonly row: VersionRow;
  readonly facts: HeldFacts;
  readonly before: Before;
  /** What cuts the comparison with today short; null until that has come. */
  readonly today: Pick<Comparison, 'limits'> | null;
}

/** What of the desk is of the canvas that is open. */
type Before = Canvas &
  Pick<ExplorerState, 'viewport' | 'unplaced' | 'selection'> &
  Pick<Desk, 'absent' | 'kept' | 'history' | 'journal' | 'seen' | 'note' | 'timeline' | 'inspected'>;

export interface ViewingActions {
  /** Shows a version as it was, to be read only. What is open is saved, and comes back as it stood. */
  readonly viewVersion: (row: Pick<VersionRow, 'investigation' | 'n'>) => Promise<void>;
  /** Opens the version with this fingerprint, as an address names it. */
  readonly viewFingerprint: (fingerprint: string) => Promise<void>;
  readonly leaveVersion: () => void;
  /** An investigation of its own from the canvas of the version, on the facts of today. */
  readonly copyVersion: (row: Pick<VersionRow, 'investigation' | 'n'>) => Promise<void>;
}

export function viewing(context: Context): ViewingActions {
  const { api, get, set, ask, cancel } = context;
  const read = ({ investigation, n }: Pick<VersionRow, 'investigation' | 'n'>) =>
    ask('view versions', (signal) =>
      api.version({ params: { id: investigation, n: String(n) } }, { signal }),
    );

  return {
    async viewVersion(row) {
      if (!(await isSafe())) return;
      const { inspected } = get();
      // A note that is being written is kept as its form goes: before what is open is saved.
      set({ inspected: null, writing: null });
      const version = await read(row);
      if (version === undefined || !(await isSafe())) {
        set({ inspected: get().inspected ?? inspected });
        return;
      }
      const { facts } = version;
      const { canvas, absent } = toOpened(unpack(version.canvas), {
        nodes: new Map(facts.nodes.map((node) => [node.id, node])),
        edges: new Map(facts.edges.map((edge) => [edge.key, edge])),
      });
      const state = get();
      const before = state.viewing?.before ?? toBefore({ ...state, inspected: state.inspected ?? inspected });
      cancel('inspect');
      set({
        ...canvas,
        ...NOTHING_OF_IT,
        // What the facts of its day said otherwise than its canvas is not what today says otherwise.
        absent: { ...absent, otherwise: new Map() },
        asOf: toDay(version.row.asOf) ?? toAsOfDay(state.asOfChosen, state.about),
        viewing: { row: version.row, facts, before, today: null },
        opened: { ...get().opened, versions: false },
        announcement: `Version ${version.row.name}, as it was; read-only`,
      });
      // Not waited for: the version is seen as it was all the same.
      void get().markOtherwise();
    },
    async viewFingerprint(fingerprint) {
      await get().findVersion(fingerprint);
      const row = get().versions.found?.find(({ deletedAt }) => deletedAt === null);
      if (row === undefined) get().open('versions', true);
      else await get().viewVersion(row);
    },
    leaveVersion() {
      const { viewing: open, asOfChosen, about } = get();
      if (open === null) return;
      cancel('inspect');
      cancel('mark versions');
      const { title } = open.before.kept ?? { title: 'the canvas' };
      set({
        ...NOTHING_OF_IT,
        ...open.before,
        asOf: toAsOfDay(asOfChosen, about),
        viewing: null,
        announcement: `Back to ${title}`,
      });
      // What was on its way when the version was opened was not waited for.
      const { inspected } = open.before;
      if (inspected?.evidence === null) void get().inspect(inspected.subject);
      const supposed = onlyHypothesis(get());
      if (supposed?.is === 'line') void get().readBetween(supposed.id);
    },
    async copyVersion(row) {
      const version = await read(row);
      if (version === undefined) return;
      get().leaveVersion();
      const id = newUlid();
      const { name, title, n } = version.row;
      const told = toTold(`Copied from version ${n}, ${name}, of ${title}`, {
        change: NO_CHANGE,
        kind: 'version',
      });
      const save = {
        save: crypto.randomUUID(),
        expected: 0,
        title: `${title}: ${name} (copy)`.slice(0, MOST_LETTERS),
        canvas: version.canvas,
        steps: [numbered(told, 1)],
      };
      const { analyst } = get();
      const made = await ask('view versions', (signal) =>
        api.saveInvestigation({ params: { id }, body: save }, { signal, analyst }),
      );
      if (made === undefined) return;
      set({ opened: { ...get().opened, versions: false } });
      await get().openInvestigation(id);
    },
  };

  /** Nothing of what is open may be lost while a version stands in its place. */
  async function isSafe(): Promise<boolean> {
    if (get().viewing !== null) return true;
    await context.settled(get().save);
    if (get().unsaved() === null) return true;
    get().notify('The version is not opened, for the last changes are not saved yet: save again');
    return false;
  }
}

/** What is open of one canvas is not of the other. */
const NOTHING_OF_IT = {
  ...NOTHING_BEGUN,
  kept: null, history: NO_HISTORY, journal: [], seen: [], inspected: null,
  selection: { nodes: new Set<string>(), edges: new Set<string>() },
} as const; // oxfmt-ignore

function toBefore(state: Explorer): Before {
  const { viewport, unplaced, selection, absent, kept, history, journal, seen, note, timeline, inspected } =
    state;
  return {
    ...toCanvas(state),
    viewport,
    unplaced,
    selection,
    absent,
    kept,
    history,
    journal,
    seen,
    note,
    timeline,
    inspected,
  };
}

/** The desk that is kept over a reload: a version is opened anew by its address. */
export function withoutVersion(state: Explorer): Explorer {
  return state.viewing === null ? state : { ...state, ...state.viewing.before };
}

function toDay(asOf: string | null): Day | null {
  return asOf === null ? null : dayRange(asOf).last;
}

/** The evidence as it was worded when the version was kept; null of what it does not hold. */
export function toHeldEvidence(facts: HeldFacts, subject: Subject): Evidence | null {
  const isOf =
    'relation' in subject
      ? ({ key }: HeldFacts['edges'][number]) => key === subject.relation
      : ({ from, to }: HeldFacts['edges'][number]) => from === subject.entity || to === subject.entity;
  const edges = facts.edges.filter(isOf);
  const entity = 'entity' in subject ? (facts.nodes.find(({ id }) => id === subject.entity) ?? null) : null;
  const relation = 'relation' in subject ? (edges[0] ?? null) : null;
  if (entity === null && relation === null) return null;
  const keys = new Set(edges.map(({ key }) => key));
  const ids = new Set(facts.lines.flatMap(({ key, claims }) => (keys.has(key) ? claims : [])));
  const claims = facts.claims.filter(({ id }) => ids.has(id));
  const told = new Set(claims.flatMap(({ at }) => at.flatMap(({ article, story }) => [article, story])));
  const articles = facts.articles.filter(({ id }) => told.has(id));
  const stories = [...new Set(claims.flatMap(({ at }) => at.map(({ story }) => story)))];
  return {
    relation,
    entity,
    // It is not what stands there now: nobody can check it any more.
    digest: null,
    nodes: facts.nodes,
    relations: entity === null ? [] : edges,
    claims,
    figures: [],
    byStory: stories.map((story) => {
      const own = claims.filter(({ at }) => at.some((place) => place.story === story));
      const repeated = own.flatMap(({ at }) => at.filter((place) => place.story === story));
      return {
        story,
        article: articles.find(({ id }) => id === story) ?? null,
        claims: own.filter(({ stance }) => stance === 'asserts').map(({ id }) => id),
        denials: own.filter(({ stance }) => stance === 'denies').map(({ id }) => id),
        figures: [],
        repeatedBy: [...new Set(repeated.map(({ article }) => article).filter((id) => id !== story))],
      };
    }),
    articles,
    stories: relation?.stories ?? stories.length,
    voices: relation?.voices ?? 0,
    limits: [],
  };
}
