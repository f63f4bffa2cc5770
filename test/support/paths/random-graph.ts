import type { GraphEdge } from '../../../server/contract/graph.ts';
import { allowsEnds, isBarred, relationRow, RELATION_TYPE_NAMES } from '../../../server/contract/ontology.ts';
import type { EntityType, RelationType, WalkClass } from '../../../server/contract/ontology.ts';
import { toDice, type Dice } from './dice.ts';
import { randomLine } from './random-line.ts';
import type { PathEntity, PathGraph } from './told-graph.ts';

/** Above so many neighbours an actor is a hub in these graphs, which are too small for real ones. */
export const HUB_DEGREE = 7;

const KINDS: Record<EntityType, number> = {
  Person: 30, Agency: 12, Organization: 8, Company: 10, Group: 8, Sanction: 7, LegalCase: 5, Event: 6, Country: 5,
  Place: 2, Agreement: 3, Measure: 2, Substance: 1, Good: 1, Topic: 1,
}; // oxfmt-ignore
const CLASSES: Record<WalkClass, number> = { actor: 62, context: 24, hub: 12, speech: 8, never: 3 };

interface Cast {
  readonly id: string;
  readonly type: EntityType;
  readonly barred: boolean;
  /** Actors of different parts are not joined. */
  readonly part: number;
}

/** A small graph of everything at once. Ids begin with the tag, so that many graphs can lie in one database. */
export function randomGraph({ seed, tag }: { seed: number; tag: string }): PathGraph {
  const dice = toDice(seed);
  const parts = dice.pick([1, 1, 1, 2, 3]);
  const cast = Array.from(
    { length: dice.pick([dice.between(6, 14), dice.between(12, 40)]) },
    (_, n): Cast => {
      const type = dice.weighted(KINDS);
      const kind = dice.chance(0.2)
        ? ({ Event: 'crisis', Organization: 'coalition' } as Partial<Record<EntityType, string>>)[type]
        : undefined;
      const id = `${type.toLowerCase()}/${tag}-${n + 1}`;
      return { id, type, barred: isBarred({ type, kind }), part: dice.between(1, parts) };
    },
  );
  const lines: GraphEdge[] = [];
  const join = (from: Cast, type: RelationType, to: Cast, derivedFrom: string[] = []): string => {
    const isTurned = relationRow(type).symmetric === true && from.id > to.id;
    const [subject, object] = isTurned ? [to.id, from.id] : [from.id, to.id];
    const key = `${type}|${subject}|${object}|${lines.length}`;
    lines.push(randomLine(dice, { key, type, from: subject, to: object, derivedFrom }));
    return key;
  };
  for (const one of cast) {
    joinByCase(one, { cast, dice, join });
    if (one.type !== 'Group') continue;
    const actors = cast.filter(({ type, part, id }) => {
      return id !== one.id && part === one.part && allowsEnds('MEMBER_OF', type, 'Group');
    });
    for (const member of dice.some(actors, dice.between(0, 2))) join(member, 'MEMBER_OF', one);
  }
  const wellKnown = dice.some(cast, cast.length < 14 ? 0 : 2);
  const wanted = Math.round(cast.length * (1.1 + dice.between(0, 12) / 10));
  for (let n = 0; n < wanted; n += 1) {
    const one = wellKnown.length > 0 && dice.chance(0.3) ? dice.pick(wellKnown) : dice.pick(cast);
    const others = cast.filter((other) => other !== one && other.part === one.part);
    if (others.length === 0) continue;
    const other = dice.pick(others);
    const count = dice.weighted({ '1': 70, '2': 22, '3': 8 });
    for (let more = 0; more < Number(count); more += 1) {
      const [from, to] = dice.chance(0.5) ? [one, other] : [other, one];
      const type = randomType(dice, from, to);
      if (type !== null) join(from, type, to);
    }
  }
  return { entities: cast.map((entity) => counted(entity, lines)), lines };
}

/** A sanction or a case with its authority, its targets and the lines that stand for both. */
function joinByCase(
  one: Cast,
  {
    cast,
    dice,
    join,
  }: {
    cast: readonly Cast[];
    dice: Dice;
    join: (from: Cast, type: RelationType, to: Cast, derivedFrom?: string[]) => string;
  },
): void {
  if (one.type !== 'Sanction' && one.type !== 'LegalCase') return;
  const isSanction = one.type === 'Sanction';
  const others = cast.filter((other) => other !== one && other.part === one.part);
  const authorities = others.filter(({ type }) =>
    allowsEnds(isSanction ? 'IMPOSED_BY' : 'FILED_BY', one.type, type),
  );
  const targets = others.filter(({ type }) => allowsEnds('SANCTIONED', 'Agency', type));
  for (const authority of dice.some(authorities, dice.pick([0, 1, 1, 1, 2]))) {
    const by = join(one, isSanction ? 'IMPOSED_BY' : 'FILED_BY', authority);
    for (const target of dice.some(
      targets.filter((other) => other !== authority),
      dice.between(1, 3),
    )) {
      const carrier = isSanction ? join(one, 'TARGETS', target) : join(target, 'DEFENDANT_IN', one);
      if (dice.chance(0.85)) join(authority, isSanction ? 'SANCTIONED' : 'CHARGED', target, [by, carrier]);
    }
  }
}

function randomType(dice: Dice, from: Cast, to: Cast): RelationType | null {
  const walk = dice.weighted(CLASSES);
  const fitting = RELATION_TYPE_NAMES.filter((type) => {
    const row = relationRow(type);
    return row.walk === walk && row.derived !== true && allowsEnds(type, from.type, to.type);
  });
  return fitting.length === 0 ? null : dice.pick(fitting);
}

function counted({ id, type, barred }: Cast, lines: readonly GraphEdge[]): PathEntity {
  const met = lines.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  return { id, type, barred, degree: new Set(met).size };
}
