import type { GraphEdge } from '../../../server/contract/graph.ts';
import {
  RELATION_TYPES,
  type RelationType,
  type RelationTypeRow,
} from '../../../server/contract/ontology.ts';
import type { Asked } from './told-graph.ts';
import { haveADayInCommon, placesInTime, toStretch, within } from './times.ts';

/** The lines on which the question lets one step from the one to the other. */
export function walkable(asked: Asked, one: string, other: string): GraphEdge[] {
  const rules = LINE_RULES.filter((name) => asked.heeds(name)).map((name) => RULES[name]);
  return asked.between(one, other).filter((line) => rules.every((holds) => holds(line, asked, one)));
}

type Rule = (line: GraphEdge, asked: Asked, steppedFrom: string) => boolean;

/** One after the other as they are written down; each must hold. */
const RULES = {
  type: isOfAType,
  hubEnd: hasItsHubEnd,
  status: (line, { question }) => question.statuses.includes(line.status),
  stories: (line, { question }) => line.stories >= question.leastStories,
  voices: (line, { question }) => line.voices >= question.leastVoices,
  reported: ({ reportedFirst: first, reportedLast: last }, { question }) =>
    haveADayInCommon({ first, last }, toStretch(question.reported)),
  happened: heldThen,
  carrier: (line, { ends }) => !['IMPOSED_BY', 'FILED_BY'].includes(line.type) || ends.has(line.from),
  direction: (line, { question }, from) =>
    !question.directed || line.from === from || rowOf(line.type).symmetric === true,
  membership: (line, { entity, ends }) =>
    line.type !== 'MEMBER_OF' || entity(line.to).type !== 'Group' || ends.has(line.to),
  dated: (line, { onlyDated }) => !onlyDated || placesInTime(line).length > 0,
} as const satisfies Record<string, Rule>;

export type LineRule = keyof typeof RULES;
export const LINE_RULES = Object.keys(RULES) as readonly LineRule[];

function isOfAType({ type }: GraphEdge, { question }: Asked): boolean {
  const { walk } = rowOf(type);
  if (walk === 'never') return false;
  if (question.types.length > 0) return question.types.includes(type);
  return walk === 'hub' || question.classes.includes(walk);
}

function hasItsHubEnd({ type, from, to }: GraphEdge, { question, ends }: Asked): boolean {
  if (rowOf(type).walk !== 'hub' || question.classes.includes('hub')) return true;
  return ends.has(from) || ends.has(to);
}

function heldThen(line: GraphEdge, { question: { happened, undated } }: Asked): boolean {
  if (happened.from === null && happened.to === null) return true;
  const standing = within(line, toStretch(happened), { point: rowOf(line.type).point === true });
  return standing === 'held' || (standing === 'not known' && undated);
}

function rowOf(type: RelationType): RelationTypeRow {
  return RELATION_TYPES[type];
}
