import { SHORT_FINGERPRINT } from '#contract/versions';
import { readQueryAddress, type AddressedQuery } from './query-address.ts';
import { readPathsAddress, type AddressedQuestion } from './path-address.ts';

/** What an address of the page opens. */
export interface Address {
  /** `/i/<id>` */
  readonly investigation: string | null;
  /** `/v/<fingerprint>`, or the beginning of one: a version, as it was. */
  readonly version: string | null;
  /** `?focus=person/antony-blinken`, or the key of a relation. */
  readonly focus: string | null;
  /** `?paths&from=...`: a question that is shown, and asked when the analyst says so. */
  readonly paths: AddressedQuestion | null;
  /** `/q/paths/shortest?from=...`: a form that is filled in, and run when the analyst says so. */
  readonly query: AddressedQuery | null;
}

export const NOWHERE: Address = { investigation: null, version: null, focus: null, paths: null, query: null };

/** What is no address of ours opens the desk as it was. A wrong id is asked for, so that the analyst is told. */
export function readAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Address {
  const [, place, id] = pathname.split('/');
  const focus = new URLSearchParams(search).get('focus');
  return {
    investigation: place === 'i' && id !== undefined && id !== '' ? id : null,
    version: place === 'v' && id !== undefined && id !== '' ? decoded(id) : null,
    focus,
    paths: readPathsAddress(search),
    query: readQueryAddress({ pathname, search }),
  };
}

export function toPath(investigation: string | null): string {
  return investigation === null ? '/' : `/i/${investigation}`;
}

export function toVersionPath(fingerprint: string): string {
  return `/v/${fingerprint.slice(0, SHORT_FINGERPRINT)}`;
}

/** What is no text is no fingerprint either, and is told so. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The desk on this actor or relation, for whoever is given the address. */
export function toFocusPath(focus: string): string {
  return `/?focus=${encodeURIComponent(focus)}`;
}
