import type { Credibility, Reliability } from '../../server/contract/grades.ts';
import { ENTITY_TYPES, type EntityType, type RelationType } from '../../server/contract/ontology.ts';
import type { Db } from '../../server/db/run.ts';
import { internalText } from '../../server/db/text.ts';
import { LEADER_WORDS, tokensOf } from '../../server/finding/tokens.ts';

interface EntityMore {
  aliases?: string[];
  summary?: string;
  /** Barred inside paths although its type is not. */
  hub?: boolean;
  formerIds?: string[];
}

interface LineMore {
  /** Without days nobody tells any. */
  days?: { firstDay?: number; lastDay?: number };
  /** The days on which it was reported. */
  reported?: [first: number, last: number];
  voices?: number;
  stories?: number;
  status?: string;
  reliability?: Reliability;
  credibility?: Credibility;
  role?: string[];
  periods?: string[];
}

interface EntityDraft extends EntityMore {
  type: EntityType;
  name: string;
}

interface LineDraft extends LineMore {
  from: string;
  type: RelationType;
  to: string;
}

/** A small graph told by names: `aGraph().entity('Person', 'Ada').line('Ada', 'MET', 'Bob').write(db)`. */
export interface GraphBuilder {
  entity(type: EntityType, name: string, more?: EntityMore): GraphBuilder;
  person(name: string, more?: EntityMore): GraphBuilder;
  company(name: string, more?: EntityMore): GraphBuilder;
  country(name: string, more?: EntityMore): GraphBuilder;
  line(from: string, type: RelationType, to: string, more?: LineMore): GraphBuilder;
  /** The same graph but for one line, named as it reads: `without('Ada MET Bob')`. */
  without(line: string): GraphBuilder;
  /** Writes the facts straight into an empty database, as the projection would leave them. */
  write(db: Db): Promise<void>;
}

export function aGraph(
  entities: readonly EntityDraft[] = [],
  lines: readonly LineDraft[] = [],
): GraphBuilder {
  const entity = (type: EntityType, name: string, more: EntityMore = {}) =>
    aGraph([...entities, { type, name, ...more }], lines);
  return {
    entity,
    person: (name, more) => entity('Person', name, more),
    company: (name, more) => entity('Company', name, more),
    country: (name, more) => entity('Country', name, more),
    line: (from, type, to, more = {}) => aGraph(entities, [...lines, { from, type, to, ...more }]),
    without(line) {
      const kept = lines.filter((draft) => sentence(draft) !== line);
      if (kept.length === lines.length) throw new Error(`there is no line "${line}"`);
      return aGraph(entities, kept);
    },
    write: (db) => write(db, entities, lines),
  };
}

/** `Ada Stone`, a person, is `person/ada-stone`. */
export function idOf(type: EntityType, name: string): string {
  return `${type.toLowerCase()}/${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}

/** `Ada MET Bob` is the key of that line, too. */
function sentence({ from, type, to }: LineDraft): string {
  return `${from} ${type} ${to}`;
}

async function write(db: Db, entities: readonly EntityDraft[], lines: readonly LineDraft[]): Promise<void> {
  const ids = new Map(entities.map(({ type, name }) => [name, idOf(type, name)]));
  const end = (name: string) => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`there is no entity "${name}"`);
    return id;
  };
  const nodes = entities.map(({ type, name, hub, aliases = [], ...more }) => ({
    labels: ['Entity', type, ...(hub === true || ENTITY_TYPES[type].barred ? ['Hub'] : [])],
    properties: {
      ...more,
      id: end(name),
      name,
      aliases,
      named: true,
      barred: ENTITY_TYPES[type].barred,
      ...tokensOf([name, ...aliases]),
      typeName: type,
    },
  }));
  const relations = lines.map((draft) => {
    const {
      voices = 1,
      stories = 1,
      status = 'asserted',
      reliability,
      credibility,
      role,
      periods = [],
    } = draft;
    const [reportedFirst, reportedLast] = draft.reported ?? [20230101, 20230101];
    return {
      from: end(draft.from),
      type: draft.type,
      to: end(draft.to),
      properties: {
        key: sentence(draft),
        status,
        reliability,
        credibility,
        voices,
        stories,
        role,
        periods,
        ...draft.days,
        knownDays: draft.days !== undefined,
        reportedFirst,
        reportedLast,
      },
    };
  });
  await db.write({ purpose: 'a test graph' }, async (tx) => {
    await tx.run('UNWIND $nodes AS n CREATE (e:$(n.labels)) SET e = n.properties', { nodes });
    await tx.run(
      `UNWIND $relations AS r MATCH (a:Entity {id: r.from}) MATCH (b:Entity {id: r.to})
       CREATE (a)-[l:$(r.type)]->(b) SET l = r.properties`,
      { relations },
    );
    await tx.run(internalText('project-offices'), {
      given: { leads: LEADER_WORDS, rows: nodes.map(({ properties: { id } }) => ({ id, isRenamed: false })) },
    });
    await tx.run('MATCH (e:Entity) SET e.degree = COUNT { MATCH (e)--(n) RETURN DISTINCT n }');
  });
  await db.records('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
}
