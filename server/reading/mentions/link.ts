import type { Mention } from '#contract/article';
import type { ReadEntity } from '#contract/reading';
import type { EntityType } from '#contract/ontology';
import { localId } from '../ids.ts';
import type { Found, Line } from './line.ts';
import { shortForms } from './short-names.ts';

/** Somebody of the text while its mentions are being gathered. */
export interface Being {
  id: string;
  type: EntityType;
  name: string;
  readonly surfaces: Set<string>;
  readonly why: string;
  readonly named: boolean;
}

export interface Linked {
  readonly line: Line;
  readonly found: Found;
  readonly being: Being;
}

/** Who is who: the same name, a list's entry, a part of the name of one person. */
export function createBeings(): { of(line: Line, found: Found): Being; all(): Being[] } {
  const byId = new Map<string, Being>();
  const byName = new Map<string, Being>();
  const byFound = new Map<Found, Being>();
  const make = (type: EntityType, name: string, found: Found): Being => {
    const id = found.listed?.id ?? localId(type, name);
    const being = byId.get(id) ?? {
      id,
      type,
      name,
      surfaces: new Set(),
      why: found.why,
      named: found.kind !== 'nominal',
    };
    byId.set(id, being);
    return being;
  };
  return {
    of(line, found) {
      const surface = surfaceOf(line, found);
      const owner = found.sameAs === undefined ? undefined : byFound.get(found.sameAs);
      const key = `${found.type}|${foldName(surface)}`;
      const being =
        owner ??
        (found.listed === undefined ? byName.get(key) : undefined) ??
        make(found.type, found.listed?.name ?? surface, found);
      being.surfaces.add(surface);
      byFound.set(found, being);
      for (const form of shortForms(found.type, surface)) {
        const short = `${found.type}|${form}`;
        if (!byName.has(short) || form === foldName(surface)) byName.set(short, byName.get(short) ?? being);
      }
      return being;
    },
    all: () => [...byId.values()],
  };
}

export function surfaceOf(line: Line, { from, to }: Found): string {
  return line.text.slice(line.words[from]?.start, line.words[to - 1]?.end);
}

export function foldName(name: string): string {
  return shortForms('Country', name)[0] ?? name.toLowerCase();
}

export function toMention({ line, found, being }: Linked): Mention {
  const { from, to, kind } = found;
  const [start, end] = [line.words[from]?.start ?? 0, line.words[to - 1]?.end ?? 0];
  return { entity: being.id, start, end, kind, surface: line.text.slice(start, end) };
}

export function toEntity(being: Being): ReadEntity {
  const { id, type, name, surfaces, why, named } = being;
  return {
    id,
    type,
    name,
    aliases: [...surfaces].filter((surface) => surface !== name),
    named,
    why,
    candidates: [],
  };
}
