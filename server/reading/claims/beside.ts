import type { ReadEntity } from '#contract/reading';
import type { Bodies } from './bodies.ts';
import type { Found } from './found.ts';
import type { Read } from './sentences.ts';
import type { Part } from './series.ts';
import type { Known, Ref, Unit } from './units.ts';

/** A claim of two who stand beside each other. */
export function joined(rule: string, type: Found['type'], subject: Ref, object: Ref): Found {
  return {
    rule,
    type,
    subject,
    object,
    start: Math.min(subject.start, object.start),
    end: Math.max(subject.end, object.end),
  };
}

/** "the Peru-based companies A and B": what stands before the first is said of all, where its noun is plural. */
export function sharing(part: Part, nodes: Read['nodes']): Ref[] {
  const { units, head } = part.phrase;
  const noun = units.at(-2);
  if (noun === undefined || noun.ref !== null || !noun.low.endsWith('s')) return [];
  const series = nodes.flatMap((node) => (node.is === 'series' && node.series.parts.includes(part) ? [node.series.parts] : []))[0] ?? [];
  return series.slice(series.indexOf(part) + 1).flatMap(({ phrase }) => (phrase.head?.type === head?.type && phrase.head !== null && phrase.units.length < 3 ? [phrase.head] : []));
} // oxfmt-ignore

/** Each phrase with whom the "of" directly behind it names. */
export function* ofPairs(parts: readonly Part[], nodes: Read['nodes']): Generator<[Part, readonly Ref[]]> {
  for (const part of parts)
    for (const { word, series } of part.attached.slice(0, 1)) if (word === 'of') yield [part, series.parts.flatMap(({ refs }) => refs)];
  for (const [n, node] of nodes.entries()) {
    const [preposition, series] = [nodes[n + 1], nodes[n + 2]];
    if (node.is !== 'series' || preposition?.is !== 'preposition' || preposition.word !== 'of' || series?.is !== 'series') continue;
    const last = node.series.parts.at(-1);
    if (last !== undefined) yield [last, series.series.parts.flatMap(({ refs }) => refs)];
  }
} // oxfmt-ignore

export function* neighbours(units: readonly Unit[]): Generator<[Ref, Ref]> {
  for (const [n, { ref }] of units.entries()) {
    const next = units[n + 1]?.ref;
    if (ref !== null && next) yield [ref, next];
  }
}

/** "U.S. Department of Defense": the name itself begins with the state's. */
export function nationIn({ ref, text }: Unit, known: Known, bodies: Bodies): Ref | null {
  if (ref === null) return null;
  if (/^(U\.S\.|US|United States)\s/.test(text))
    return bodies.find('Country', ['United States', 'U.S.', 'US'], ref);
  const nation = bodies
    .named('Country')
    .find(({ name, aliases }) =>
      [name, ...aliases].some((one) => one.length > 3 && text.startsWith(`${one} `)),
    );
  return nation === undefined ? null : bodies.find('Country', [nation.name], ref);
}

export function partiesIn({ ref, text }: Unit, known: Known, bodies: Bodies): Ref[] {
  const match = /^([\p{L}.]+)[-–‑]([\p{L}.]+)\s/u.exec(text);
  if (match === null || ref === null) return [];
  return match.slice(1).flatMap((name) => {
    if (/^(U\.?S\.?)$/.test(name)) return [bodies.find('Country', ['United States', 'U.S.'], ref)];
    const country = bodies.named('Country').find((entity) => [entity.name, ...entity.aliases].includes(name));
    return country === undefined ? [] : [bodies.find('Country', [country.name], ref)];
  });
} // oxfmt-ignore

/** A company, or a group of firms or bodies. */
export function isOfBodies(group: ReadEntity | undefined): boolean {
  return group?.type === 'Company' || ['company', 'entity', 'organization'].includes(group?.memberKind ?? '');
}
