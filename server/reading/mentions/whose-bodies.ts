import { HOMES } from '../gazetteers/body-homes.ts';
import type { Found, Line } from './line.ts';
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

/** The lands that a text names with its bodies; a body without one is that of the only land that its name is told with. */
export function whoseBodies(places: readonly Place[], surfaceOf: (line: Line, found: Pick<Found, 'from' | 'to'>) => string): WhoseBodies {
  const formOf = ({ line, found }: Place) => foldName(surfaceOf(line, found));
  const homes = new Map(places.flatMap((place) => {
    const home = homeOf(place, formOf(place));
    return home === undefined ? [] : [[place.found, home] as const];
  }));
  const lands = new Map<string, Map<string, { readonly land: Found; readonly from: number }>>();
  for (const place of places) {
    const land = homes.has(place.found) ? landOf(place) : undefined;
    const id = land?.listed?.id;
    if (land === undefined || id === undefined) continue;
    const form = formOf(place);
    const told = lands.get(form) ?? new Map<string, { readonly land: Found; readonly from: number }>();
    if (!told.has(id)) lands.set(form, told.set(id, { land, from: startOf(place) }));
  }
  return {
    of(place) {
      const { line, found } = place;
      const home = homes.get(found);
      if (home === undefined) return null;
      const own = landOf(place);
      const all = [...(lands.get(formOf(place))?.values() ?? [])];
      const [only] = all.length === 1 ? all : [];
      // "The Senate" is the one at home until the text has told of another.
      const isOnly = only !== undefined && (home === NOWHERE || only.from < startOf(place));
      const land = own ?? (isOnly ? only.land : undefined);
      if (land?.listed === undefined || land.listed.id === home) return null;
      const surface = own === undefined ? surfaceOf(line, found) : surfaceOf(line, { from: Math.min(own.from, found.from), to: Math.max(own.to, found.to) });
      return { id: land.listed.id, called: `${surfaceOf(line, found)} of ${withArticle(land.listed.name)}`, surface };
    },
  };
} // oxfmt-ignore

const startOf = ({ line, found: { from } }: Place) => line.words[from]?.start ?? 0;

const NOWHERE = 'nowhere';
const OF_THE_US = /\b(?:us|u\.s\.|united states|american)\b/;

/** The land whose body a list means by the name; undefined: no other land can have one of this name. */
function homeOf({ found: { type, kind, listed, sameAs } }: Place, form: string): string | undefined {
  if (type !== 'Agency' || kind !== 'name' || sameAs !== undefined) return undefined;
  if (listed === undefined || listed.graph === true) return NOWHERE;
  if (listed.name.startsWith('US ')) return OF_THE_US.test(form) || !form.includes(' ') && form !== 'senate' && form !== 'congress' ? undefined : 'country/united-states';
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
