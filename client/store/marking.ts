import type { OwnMarks } from '#drawing/kept-canvas';
import { MOST_MARKS, type Emphasis } from '#contract/own-marks';
import { MAX_NOTE } from '#contract/saved-canvas';
import { sightOf } from '#drawing/filters';
import { count } from '../words/count.ts';
import { authoredBy } from './annotating.ts';
import type { Context } from './context.ts';
import { nameOf, toNames } from './handling.ts';

/** What the analyst writes on several elements at once: actors by their ids, relations by their keys. */
export interface MarkingActions {
  readonly tag: (of: readonly string[], name: string) => void;
  readonly untag: (of: readonly string[], name: string) => void;
  /** Where another tag has that name, both are one from now on. */
  readonly renameTag: (name: string, to: string) => void;
  /** Takes it from all that have it. */
  readonly dropTag: (name: string) => void;
  /** Selects what is drawn of it. */
  readonly selectTagged: (name: string) => void;
  /** Null draws them as usual again. What a line's status looks like stays. */
  readonly emphasise: (of: readonly string[], is: Emphasis | null) => void;
  /** Opens the form in which an actor is given a short label; null closes it. */
  readonly labelShortly: (id: string | null) => void;
  /** What stands in the picture instead of the full name; an empty one takes it away. */
  readonly shorten: (id: string, text: string) => void;
  /** Who has a note already has this beneath it. False when nobody was noted on; why is told. */
  readonly noteAll: (of: readonly string[], text: string) => boolean;
}

type Tags = OwnMarks['tags'];

export function marking({ get, set, change }: Context): MarkingActions {
  return {
    tag(of, name) {
      const { tags } = get();
      const bare = of.filter((one) => !(tags.get(one) ?? []).includes(name));
      if (bare.length === 0) return;
      if (!tagsOf(tags).has(name) && tagsOf(tags).size >= MOST_MARKS.tags) {
        get().notify(`${count(MOST_MARKS.tags, 'tag', 'tags')} are there: an investigation holds no more`);
        return;
      }
      const tagged = new Map(tags);
      for (const one of bare) tagged.set(one, [...(tags.get(one) ?? []), name].toSorted());
      change({ tags: tagged }, () => `Tagged ${toNames(get(), bare)} “${name}”`);
    },
    untag(of, name) {
      const { tags } = get();
      const had = of.filter((one) => tags.get(one)?.includes(name));
      if (had.length === 0) return;
      change(
        { tags: without(tags, name, new Set(had)) },
        () => `Took the tag “${name}” from ${toNames(get(), had)}`,
      );
    },
    renameTag(name, to) {
      const { tags } = get();
      const had = elementsOf(tags, name);
      if (name === to || had.length === 0) return;
      const renamed = new Map(without(tags, name));
      for (const one of had) renamed.set(one, [...new Set([...(renamed.get(one) ?? []), to])].toSorted());
      change({ tags: renamed }, () => `Renamed the tag “${name}” to “${to}”`);
    },
    dropTag(name) {
      const { tags } = get();
      const had = elementsOf(tags, name);
      if (had.length > 0) change({ tags: without(tags, name) }, () => `Took away the tag “${name}”`);
    },
    selectTagged(name) {
      const { nodes, edges } = sightOf(get());
      const had = elementsOf(get().tags, name);
      const selection = {
        nodes: new Set(had.filter((one) => nodes.has(one))),
        edges: new Set(had.filter((one) => edges.has(one))),
      };
      const drawn = selection.nodes.size + selection.edges.size;
      if (drawn === 0) {
        get().notify(`Nothing that is tagged “${name}” is drawn`);
        return;
      }
      get().select(selection, 'replace');
      get().announce(`${name}: ${count(drawn, 'element', 'elements')} selected`);
    },
    emphasise(of, is) {
      const { emphasis } = get();
      const other = of.filter((one) => (emphasis.get(one) ?? null) !== is);
      if (other.length === 0) return;
      const drawn = new Map(emphasis);
      for (const one of other) {
        if (is === null) drawn.delete(one);
        else drawn.set(one, is);
      }
      change({ emphasis: drawn }, () => `${EMPHASISED[is ?? 'normal']} ${toNames(get(), other)}`);
    },
    labelShortly: (id) => set({ shortening: id }),
    shorten(id, text) {
      const { shortLabels } = get();
      set({ shortening: null });
      if ((shortLabels.get(id) ?? '') === text) return;
      const labels = new Map(shortLabels);
      if (text === '') labels.delete(id);
      else labels.set(id, text);
      const name = nameOf(get(), id);
      change({ shortLabels: labels }, () =>
        text === '' ? `Took the short label from ${name}` : `Labelled ${name} “${text}”`,
      );
    },
    noteAll(of, text) {
      const { notes } = get();
      const added = text.trim();
      if (added === '' || of.length === 0) return true;
      const noted = new Map(notes);
      for (const one of of) {
        const before = notes.get(one);
        const written = before === undefined ? added : `${before.text}\n\n${added}`;
        noted.set(one, { text: written, ...authoredBy(get()) });
      }
      const full = of.filter((one) => (noted.get(one)?.text ?? '').length > MAX_NOTE);
      if (full.length > 0) {
        get().notify(
          `Nothing noted: with it the note on ${toNames(get(), full)} would pass ${MAX_NOTE} letters`,
        );
        return false;
      }
      change({ notes: noted }, () => `Noted on ${toNames(get(), of)}`);
      return true;
    },
  };
}

const EMPHASISED = { strong: 'Emphasised', dim: 'Dimmed', normal: 'Drew as usual' } as const;

/** Each tag with how many elements have it, in the order of their names. */
export function tagsOf(tags: Tags): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of [...tags.values()].flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].toSorted(([one], [other]) => one.localeCompare(other, 'en')));
}

/** A tag that is there already is meant, however its capitals are typed. */
export function toMeantTag(names: Iterable<string>, typed: string): string {
  const words = typed.trim();
  const there = [...names];
  if (there.includes(words)) return words;
  return there.find((name) => name.toLowerCase() === words.toLowerCase()) ?? words;
}

function elementsOf(tags: Tags, name: string): string[] {
  return [...tags].filter(([, names]) => names.includes(name)).map(([of]) => of);
}

function without(tags: Tags, name: string, from?: ReadonlySet<string>): Tags {
  return new Map(
    [...tags].flatMap(([of, names]): [string, readonly string[]][] => {
      if (from?.has(of) === false || !names.includes(name)) return [[of, names]];
      const left = names.filter((one) => one !== name);
      return left.length === 0 ? [] : [[of, left]];
    }),
  );
}
