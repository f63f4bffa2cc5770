import { COUNTRY_OF_CITY } from './data/cities.ts';
import type { Reading } from './extract.ts';
import type { Found } from './found.ts';
import type { Ref } from './units.ts';

/** Of one event; more are a list. */
const MOST_VISITORS = 20;

/** Whoever met somebody in a city of another country went there (ONTOLOGY, house rule 3). */
export function followVisits({ found, titles, known }: Reading): (Found & { readonly paragraph: number })[] {
  const countryOf = new Map<string, string>();
  for (const { person, body, role, rule } of titles) {
    const name = body === null ? undefined : rule === 'offices/title-implies-body' ? 'United States' : nationOf(body, known);
    // Who is posted there does not come from abroad.
    if (name !== undefined && !/ambassador|consul|envoy/i.test(role.words)) countryOf.set(person.id, name);
  }
  const taking = new Map<string, (typeof found)[number][]>();
  for (const one of found) {
    if (one.type !== 'PARTICIPATED_IN' || one.subject.type !== 'Person') continue;
    const others = taking.get(one.object.id);
    if (others === undefined) taking.set(one.object.id, [one]);
    else if (others.length < MOST_VISITORS) others.push(one);
  }
  return found
    .filter(({ type, denies }) => type === 'HELD_IN' && denies !== true).flatMap((held) => {
    const city = COUNTRY_OF_CITY.get((known.get(held.object.id)?.name ?? '').toLowerCase());
    if (city === undefined) return [];
    const visitors = taking.get(held.subject.id) ?? [];
    return visitors.flatMap((visitor) => {
      const home = countryOf.get(visitor.subject.id);
      if (home === undefined || home === city || visitor.start < held.start - 400 || visitor.reality !== held.reality) return [];
      return [{ ...held, rule: 'visits/met-abroad', type: 'VISITED' as const, subject: visitor.subject, start: Math.min(held.start, visitor.start), end: Math.max(held.end, visitor.end), follows: 'they met there, abroad' }];
    });
  });
} // oxfmt-ignore

function nationOf(body: Ref, known: Reading['known']): string | undefined {
  if (body.type === 'Country') return known.get(body.id)?.name ?? body.id.slice(body.id.indexOf('/') + 1).replaceAll('-', ' ').replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
  const name = known.get(body.id)?.name ?? '';
  return /^U\.?S\.? |^United States/.test(name) ? 'United States' : undefined;
} // oxfmt-ignore
