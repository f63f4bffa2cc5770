import { HOMES } from '../gazetteers/body-homes.ts';
import type { Found, Line } from './line.ts';
import type { Listed } from './lexicon.ts';
import { keyAt } from './line.ts';
import { foldName } from './short-names.ts';

interface Place {
  readonly line: Line;
  readonly found: Found;
}

/** Whose a body of a state is: every state has a "Foreign Ministry". */
export interface WhoseBodies {
  /** The name of the body with its land, and what sets it apart from others of its name; null where no land is told. */
  of(place: Place): { readonly id: string; readonly called: string; readonly surface: string } | null;
}

/** A body by its bare name, and the land that is told with it. */
interface Body {
  /** The bare name, as it is written and as it is compared. */
  readonly bare: string;
  readonly form: string;
  /** With the land, as it is written. */
  readonly surface: string;
  readonly land: Land | undefined;
  /** Whose body a list means by the name. */
  readonly home: string;
  readonly start: number;
}

type Land = Pick<Listed, 'id' | 'name'>;
type SurfaceOf = (line: Line, found: Pick<Found, 'from' | 'to'>) => string;

/** The lands that a text names with its bodies; a body without one is that of the only land that its name is told with. */
export function whoseBodies(places: readonly Place[], surfaceOf: SurfaceOf): WhoseBodies {
  const bodies = new Map(places.flatMap((place) => {
    const body = bodyOf(place, surfaceOf);
    return body === undefined ? [] : [[place.found, body] as const];
  }));
  const lands = new Map<string, Map<string, { readonly land: Land; readonly start: number }>>();
  for (const { form, land, start } of bodies.values()) {
    if (land === undefined) continue;
    const told = lands.get(form) ?? new Map<string, { readonly land: Land; readonly start: number }>();
    if (!told.has(land.id)) lands.set(form, told.set(land.id, { land, start }));
  }
  return {
    of({ found }) {
      const body = bodies.get(found);
      if (body === undefined) return null;
      const { bare, form, surface, home, start } = body;
      const all = [...(lands.get(form)?.values() ?? [])];
      const [only] = all.length === 1 ? all : [];
      // "The Senate" is the one at home until the text has told of another.
      const isOnly = only !== undefined && (home === NOWHERE || only.start < start);
      const land = body.land ?? (isOnly ? only.land : undefined);
      return land === undefined || land.id === home ? null : { id: `${form}|${land.id}`, called: `${bare} of ${withArticle(land.name)}`, surface };
    },
  };
} // oxfmt-ignore

function bodyOf(place: Place, surfaceOf: SurfaceOf): Body | undefined {
  const { line, found } = place;
  const within = landWithin(place);
  const { from, to } = within === undefined ? found : { from: within.to, to: found.to };
  const bare = surfaceOf(line, { from, to });
  const form = foldName(bare);
  const home = homeOf(place, form);
  if (home === undefined) return undefined;
  const beside = within === undefined ? landOf(place) : undefined;
  const surface = surfaceOf(line, { from: Math.min(beside?.from ?? found.from, found.from), to: Math.max(beside?.to ?? to, to) });
  return { bare, form, surface, land: within?.land ?? beside?.listed, home, start: line.words[found.from]?.start ?? 0 };
} // oxfmt-ignore

/** The graph may know it as "Peruvian Foreign Ministry": whoever it is called by, it is the same body. */
function landWithin({ line, found: { from, to, listed } }: Place): { land: Land; to: number } | undefined {
  if (listed?.graph !== true) return undefined;
  for (const length of [2, 1]) {
    const [match] = line.lex.names.longest(line.words.slice(from, from + length), 0);
    if (match?.length !== length || match.value.type !== 'Country') continue;
    const behind = /^['’]s$/.test(keyAt(line, from + length)) ? from + length + 1 : from + length;
    if (behind < to) return { land: match.value, to: behind };
  }
  return undefined;
}

const NOWHERE = 'nowhere';
const OF_THE_US = /\b(?:us|u\.s\.|united states|american)\b/;

/** The land whose body a list means by the name; undefined: no other land can have one of this name. */
function homeOf({ found: { type, kind, listed, sameAs } }: Place, form: string): string | undefined {
  if (type !== 'Agency' || kind !== 'name' || sameAs !== undefined) return undefined;
  if (listed === undefined || listed.graph === true) return NOWHERE;
  if (listed.name.startsWith('US ')) return OF_THE_US.test(form) || (!form.includes(' ') && form !== 'senate' && form !== 'congress') ? undefined : 'country/united-states';
  return HOMES[listed.name];
} // oxfmt-ignore

/** "Peruvian Foreign Ministry", "Peru's Foreign Ministry", "Foreign Ministry of Peru". */
function landOf({ line, found: { from, to } }: Place): Found | undefined {
  const before = /^['’]s$/.test(keyAt(line, from - 1)) ? from - 1 : from;
  const behind = keyAt(line, to) === 'of' ? line.found.get(keyAt(line, to + 1) === 'the' ? to + 2 : to + 1) : undefined;
  const land = endingAt(line, before) ?? behind;
  return land?.type === 'Country' ? land : undefined;
} // oxfmt-ignore

const MOST_WORDS = 8;

function endingAt(line: Line, to: number): Found | undefined {
  for (let from = to - 1; from >= Math.max(0, to - MOST_WORDS); from--) {
    const found = line.found.get(from);
    if (found !== undefined) return found.to === to ? found : undefined;
  }
  return undefined;
}

function withArticle(land: string): string {
  return /^(?:United |European |Netherlands|Philippines)/.test(land) ? `the ${land}` : land;
}
