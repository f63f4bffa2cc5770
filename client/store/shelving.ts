import { EntityId } from '#contract/article';
import type { Cell, GraphNode } from '#contract/graph';
import type { QueryHeader } from '#contract/query';
import { toTrouble, type Trouble } from '../api.ts';
import { queryOf } from '../words/shelves.ts';
import type { Context } from './context.ts';
import { survivorsOf, toMergedWords } from './former-ids.ts';
import { NOTHING_GIVEN, toGiven, toQueryAddress, type AddressedQuery, type Given } from './query-address.ts';

/** The saved queries as the analyst uses them. */
export interface Shelves {
  /** Only those that have all of these. */
  readonly tags: readonly string[];
  /** By id, the last marked first. */
  readonly favourites: readonly string[];
  /** By id, the last run first. */
  readonly recent: readonly string[];
  /** All queries for the selection are listed, not only the first. */
  readonly isWhole: boolean;
  /** The query whose form is open. */
  readonly open: OpenQuery | null;
  /** An address asked for a query that there is not. */
  readonly stray: string | null;
}

export interface OpenQuery extends Given {
  readonly id: string;
  /** Tells one opening from the next: the form begins anew. */
  readonly number: number;
  /** Of an address, that is no longer what the page shows once it is run or left. */
  readonly isAddressed: boolean;
  /** What stands in it as the address gave it, by name of the parameter. */
  readonly addressed: readonly string[];
  /** Whom the values name, as far as that is known. */
  readonly actors: ReadonlyMap<string, GraphNode>;
  /** Who was merged into whom. */
  readonly remarks: readonly string[];
}

export const NO_SHELVES: Shelves = {
  tags: [],
  favourites: [],
  recent: [],
  isWhole: false,
  open: null,
  stray: null,
};

/** More are not looked through. */
const MOST_RECENT = 8;
const MOST_FAVOURITES = 200;

export interface ShelvingActions {
  /** Opens its form, filled in with these values, and runs nothing. */
  readonly openQuery: (header: QueryHeader, values?: Readonly<Record<string, unknown>>) => void;
  /** What is filled in stays while something else stands in the place of the form; with whom it names. */
  readonly fillIn: (values: Readonly<Record<string, unknown>>, who?: readonly GraphNode[]) => void;
  /** Asks again who the values name. */
  readonly nameFilledIn: () => Promise<void>;
  readonly openAddressed: (address: AddressedQuery) => Promise<void>;
  readonly closeQuery: () => void;
  readonly wantTags: (tags: readonly string[]) => void;
  readonly showAllFits: (isWhole: boolean) => void;
  /** Marks a query as a favourite, or takes the mark away. */
  readonly favour: (id: string, isFavourite: boolean) => void;
  readonly rememberRun: (id: string) => void;
  readonly recallShelves: (kept: Pick<Shelves, 'favourites' | 'recent'>) => void;
  readonly forgetRuns: () => void;
  readonly copyQueryLink: (header: QueryHeader, values: Readonly<Record<string, unknown>>) => Promise<void>;
  /** What another query offers to choose from; the caller cancels by its signal. */
  readonly lookUpChoices: (id: string, signal: AbortSignal) => Promise<LookedUp>;
}

export interface LookedUp {
  readonly id: string;
  readonly words: readonly string[];
  /** There are more than came. */
  readonly isCut: boolean;
  readonly trouble: Trouble | null;
}

export function shelving({ api, get, set, ask, run, cancel }: Context): ShelvingActions {
  let lastNumber = 0;
  const keep = (part: Partial<Shelves>) => set({ shelves: { ...get().shelves, ...part } });

  function show(header: QueryHeader, given: Given, isAddressed: boolean): void {
    const { nodes } = get();
    const actors = new Map(idsIn(header, given.values).flatMap((id) => toEntry(nodes.get(id))));
    const addressed = isAddressed ? Object.keys(given.values) : [];
    const number = (lastNumber += 1);
    cancel('query names');
    keep({
      open: { ...given, id: header.id, number, isAddressed, addressed, actors, remarks: [] },
      stray: null,
    });
    set({ announcement: `${header.title}: the form is open` });
  }

  /** Names for those who are not drawn; who is unknown is told at the field. */
  async function nameActors(header: QueryHeader): Promise<void> {
    const { open } = get().shelves;
    if (open === null) return;
    const ids = idsIn(header, open.values).filter((id) => !open.actors.has(id));
    if (ids.length === 0) return;
    const named = await ask('query names', async (signal) => {
      const { graph } = await run('explore/among', { ids }, signal);
      const gone = ids.filter((id) => graph.nodes.every((node) => node.id !== id));
      const survivors = await survivorsOf(gone, (entity) => api.evidence({ query: { entity } }, { signal }));
      return { nodes: graph.nodes, survivors };
    });
    const now = get().shelves.open;
    if (named === undefined || now?.number !== open.number) return;
    const { nodes, survivors } = named;
    const actors = new Map([...open.actors, ...nodes.flatMap(toEntry), ...survivors]);
    keep({
      open: {
        ...now,
        actors,
        problems: { ...toActorProblems(header, now, { ids, actors }), ...now.problems },
        remarks: toMergedWords(survivors),
      },
    });
  }

  return {
    openQuery(header, values = {}) {
      show(header, { ...NOTHING_GIVEN, values }, false);
      void nameActors(header);
    },
    fillIn(values, who = []) {
      const { open } = get().shelves;
      if (open === null) return;
      const isSame = (name: string) => JSON.stringify(values[name]) === JSON.stringify(open.values[name]);
      keep({
        open: {
          ...open,
          values,
          // What was told of a value of before does not hold for another.
          problems: Object.fromEntries(Object.entries(open.problems).filter(([name]) => isSame(name))),
          addressed: open.addressed.filter(isSame),
          repeated: open.repeated.filter(({ fields }) => fields.every(({ name }) => isSame(name))),
          actors: who.length === 0 ? open.actors : new Map([...open.actors, ...who.flatMap(toEntry)]),
        },
      });
    },
    async nameFilledIn() {
      const { queries, shelves } = get();
      const header = shelves.open === null ? undefined : queryOf(queries ?? [], shelves.open.id);
      if (header !== undefined) await nameActors(header);
    },
    async openAddressed({ id, given }) {
      const { queries, fold, open } = get();
      fold('find', false);
      open('filters', false);
      open('paths', false);
      open('editor', false);
      if (queries === null) return;
      const header = queryOf(queries, id);
      if (header === undefined) {
        keep({ open: null, stray: id });
        return;
      }
      show(header, toGiven(header, given), true);
      await nameActors(header);
    },
    closeQuery() {
      cancel('query names');
      keep({ open: null, stray: null });
    },
    wantTags: (tags) => keep({ tags }),
    showAllFits: (isWhole) => keep({ isWhole }),
    favour(id, isFavourite) {
      const others = get().shelves.favourites.filter((one) => one !== id);
      keep({ favourites: isFavourite ? [id, ...others].slice(0, MOST_FAVOURITES) : others });
    },
    rememberRun(id) {
      const { open, recent } = get().shelves;
      const others = recent.filter((one) => one !== id);
      keep({
        recent: [id, ...others].slice(0, MOST_RECENT),
        ...(open?.isAddressed === true && { open: { ...open, isAddressed: false } }),
      });
    },
    recallShelves: ({ favourites, recent }) => keep({ favourites, recent: recent.slice(0, MOST_RECENT) }),
    forgetRuns() {
      keep({ recent: [] });
      set({ announcement: 'Which queries were run is forgotten' });
    },
    async copyQueryLink(header, values) {
      const path = toQueryAddress(header, values);
      if (path === null) get().notify('What is filled in is too long for a link: name fewer actors');
      else await get().copy(globalThis.location.origin + path, `Link to “${header.title}”`);
    },
    async lookUpChoices(id, signal) {
      try {
        const { rows, limits } = await run(id, {}, signal);
        return { id, words: toChoices(rows), isCut: limits.length > 0, trouble: null };
      } catch (thrown) {
        return { id, words: [], isCut: false, trouble: toTrouble(thrown) };
      }
    },
  };
}

/** The first column, as far as it holds words; each once. */
function toChoices(rows: readonly (readonly Cell[])[]): string[] {
  return [...new Set(rows.flatMap(([cell]) => (typeof cell === 'string' && cell !== '' ? [cell] : [])))];
}

function toEntry(node: GraphNode | undefined): [string, GraphNode][] {
  return node === undefined ? [] : [[node.id, node]];
}

const ACTORS = new Set(['entity', 'entities', 'selection', 'drawn']);
/** Of what is no id the schema says so; asked about, it would take the names of all others with it. */
const isId = (value: unknown): value is string => EntityId.safeParse(value).success;

function idsIn({ params }: QueryHeader, values: Given['values']): string[] {
  const named = params.filter(({ kind }) => ACTORS.has(kind)).flatMap(({ name }) => [values[name]].flat());
  return [...new Set(named.filter(isId))];
}

/** What the schema cannot see: that there is nobody of this id, or of another type than is asked for. */
function toActorProblems(
  { params }: QueryHeader,
  { values }: OpenQuery,
  { ids: asked, actors }: { ids: readonly string[]; actors: OpenQuery['actors'] },
): Record<string, string> {
  const told = params.flatMap(({ name, kind, types }): [string, string][] => {
    if (kind !== 'entity' && kind !== 'entities') return [];
    const ids = [values[name]].flat().filter(isId);
    const unknown = ids.find((id) => asked.includes(id) && !actors.has(id));
    if (unknown !== undefined) return [[name, `There is no entity ${unknown}.`]];
    const other = ids
      .flatMap((id) => actors.get(id) ?? [])
      .find(({ type }) => types?.includes(type) === false);
    return other === undefined ? [] : [[name, `${other.name} is of another type than is asked for.`]];
  });
  return Object.fromEntries(told);
}
