import {
  allowsEnds,
  ENTITY_TYPE_NAMES,
  EntityType,
  RELATION_TYPE_NAMES,
  RelationType,
} from '#contract/ontology';
import { drawnIn, faults, isEntity, labelled, text, type Loaded } from './loaded.ts';

/** These texts tell of nobody who does so; the types are there for texts that do. */
const NOT_IN_THESE_TEXTS = new Set([
  'OWNS', 'CONTROLS', 'FAMILY_OF', 'ASSOCIATED_WITH', 'CRITICIZED', 'CALLED_ON', 'ARRESTED', 'EXTRADITED',
  'CONVICTED_IN', 'ATTACKED', 'PRODUCES',
]); // oxfmt-ignore

/** Relations whose ends are of types that the ontology does not join so. */
export function misjoined({ graph }: Loaded): string[] {
  const types = new Map(
    graph.nodes
      .filter(isEntity)
      .map(({ labels, properties }) => [
        text(properties['id']),
        EntityType.parse(labels.find((label) => label !== 'Entity' && label !== 'Hub')),
      ]),
  );
  return drawnIn(graph).flatMap(({ key, type, from, to }) => {
    const [a, b] = [types.get(from), types.get(to)];
    const allowed = a !== undefined && b !== undefined && allowsEnds(RelationType.parse(type), a, b);
    return allowed ? [] : [`${key}: ${type} does not run from ${String(a)} to ${String(b)}`];
  });
}

/** Types that the texts need and nothing uses; and those thought to be in no text that something uses. */
export function unused({ graph }: Loaded): string[] {
  const drawn = new Set(drawnIn(graph).map(({ type }) => type));
  const labels = new Set(graph.nodes.filter(isEntity).flatMap((node) => node.labels));
  return [
    ...ENTITY_TYPE_NAMES.filter((type) => !labels.has(type)).map((type) => `there is no ${type}`),
    ...RELATION_TYPE_NAMES.filter((type) => drawn.has(type) === NOT_IN_THESE_TEXTS.has(type)).map((type) =>
      drawn.has(type) ? `${type} is in these texts after all` : `nothing is ${type}`,
    ),
  ];
}

const DAYS = ['from', 'to', 'notBefore', 'notAfter', 'asOf'];
const PREFIX = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Dates that are no ISO prefix of a day that exists, and those out of order. */
export function misdated({ graph }: Loaded): string[] {
  const stated = labelled(graph, 'Claim', 'Figure').flatMap(({ properties }) => {
    const { id, from, to, notBefore, notAfter } = properties;
    const ordered = [[from, to], [notBefore, notAfter], [notBefore, to], [from, notAfter]] as const; // oxfmt-ignore
    const backward = ordered.some(([early, late]) => isAfter(early, late));
    const odd = DAYS.some((name) => properties[name] !== undefined && !isDay(text(properties[name])));
    return faults(
      [odd, `${text(id)} has a date that is none`],
      [backward, `${text(id)} ends before it begins`],
    );
  });
  const drawn = drawnIn(graph).filter(
    ({ properties: { firstDay, lastDay, reportedFirst, reportedLast } }) =>
      Number(firstDay) > Number(lastDay) || Number(reportedFirst) > Number(reportedLast),
  );
  return [...stated, ...drawn.map(({ key }) => `${key} ends before it begins`)];
}

function isDay(written: string): boolean {
  if (!PREFIX.test(written)) return false;
  const [year = 0, month = 1, day = 1] = written.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** As text a prefix sorts before all its days, and with a tilde behind it after them. */
function isAfter(early: unknown, late: unknown): boolean {
  return typeof early === 'string' && typeof late === 'string' && early > `${late}~`;
}
