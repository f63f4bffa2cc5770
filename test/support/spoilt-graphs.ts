import { drawnIn, isEntity, labelled, text, type Graph, type Line, type Node } from './truths/loaded.ts';
import type { TruthName } from './truths.ts';

/** A slip in the graph itself, made on a copy of what was read, and the truth that must notice it. */
export interface SpoiltGraph {
  when: string;
  truth: TruthName;
  spoil: (graph: Graph) => void;
}

const PELOSI = 'person/nancy-pelosi';
const KIRBY = 'person/john-kirby';

export const SPOILT_GRAPHS: readonly SpoiltGraph[] = [
  {
    when: 'a line is drawn that nobody claims',
    truth: 'backed',
    spoil: (graph) => {
      draw(graph, {
        type: 'MET',
        from: entity(graph, PELOSI),
        to: entity(graph, KIRBY),
        properties: { key: 'MET|a|b|' },
      });
    },
  },
  {
    when: 'all claims of a line are rejected and it stays',
    truth: 'backed',
    spoil: (graph) => {
      const line = drawnIn(graph).find(({ derivedFrom }) => derivedFrom.length === 0);
      for (const { properties } of labelled(graph, 'Claim'))
        if (properties['relKey'] === line?.key) properties['rejected'] = true;
    },
  },
  {
    when: 'a line with a claim is missing',
    truth: 'backed',
    spoil: (graph) => remove(graph, ({ type }) => type === 'MET'),
  },
  {
    when: 'a carrier of a derived line is missing',
    truth: 'backed',
    spoil: (graph) => {
      const carriers = drawnIn(graph).flatMap(({ derivedFrom }) => derivedFrom);
      remove(graph, ({ properties }) => properties['key'] === carriers[0]);
    },
  },
  {
    when: 'a claim is stated in no article',
    truth: 'placed',
    spoil: (graph) => remove(graph, ({ type }) => type === 'STATED_IN', 1),
  },
  {
    when: 'a figure lies beyond its text',
    truth: 'placed',
    spoil: (graph) => {
      one(labelled(graph, 'Figure')).properties['at'] = '[{"start":1,"end":900000}]';
    },
  },
  {
    when: 'an entity is joined to a claim about it',
    truth: 'apart',
    spoil: (graph) => {
      const claim = one(labelled(graph, 'Claim'));
      draw(graph, { type: 'SAYS', from: claim, to: entity(graph, text(claim.properties['subjectId'])) });
    },
  },
  {
    when: 'two are joined only by the article that names both',
    truth: 'unjoined',
    spoil: (graph) => {
      const article = one(
        labelled(graph, 'Article').filter(
          ({ properties }) => properties['id'] === 'article/2024-scmp-working-group',
        ),
      );
      for (const id of [PELOSI, KIRBY])
        draw(graph, { type: 'NAMED_IN', from: entity(graph, id), to: article });
    },
  },
  {
    when: 'all are joined to the places where they are named',
    truth: 'unjoined',
    spoil: (graph) => {
      const articles = new Map(labelled(graph, 'Article').map((node) => [node.properties['id'], node]));
      for (const mention of labelled(graph, 'Mention')) {
        const { entityId, article } = mention.properties;
        draw(graph, { type: 'NAMES', from: mention, to: entity(graph, text(entityId)) });
        draw(graph, {
          type: 'IN',
          from: mention,
          to: one([articles.get(article)].filter((node) => node !== undefined)),
        });
      }
    },
  },
  {
    when: 'two are joined because they are named together',
    truth: 'unjoined',
    spoil: (graph) =>
      draw(graph, { type: 'NAMED_WITH', from: entity(graph, PELOSI), to: entity(graph, KIRBY) }),
  },
  {
    when: 'a line counts a voice too many',
    truth: 'counted',
    spoil: (graph) => {
      const { properties } = relation(graph, ({ properties: { voices } }) => voices === 2);
      properties['voices'] = 3;
    },
  },
  {
    when: 'a derived line counts a story too many',
    truth: 'counted',
    spoil: (graph) => {
      relation(graph, ({ type }) => type === 'SANCTIONED').properties['stories'] = 2;
    },
  },
  {
    when: 'an entity is of another type',
    truth: 'joined',
    spoil: (graph) => {
      entity(graph, PELOSI).labels = ['Entity', 'Topic'];
    },
  },
  {
    when: 'nothing of a type of entity is left',
    truth: 'used',
    spoil: (graph) => {
      graph.nodes = graph.nodes.filter(({ labels }) => !labels.includes('Good'));
    },
  },
  {
    when: 'nothing of a type of relation is left',
    truth: 'used',
    spoil: (graph) => remove(graph, ({ type }) => type === 'WARNED'),
  },
  {
    when: 'a month is the thirteenth',
    truth: 'dated',
    spoil: (graph) => {
      one(labelled(graph, 'Claim')).properties['asOf'] = '2023-13';
    },
  },
  {
    when: 'a day is not in its month',
    truth: 'dated',
    spoil: (graph) => {
      one(labelled(graph, 'Figure')).properties['asOf'] = '2023-02-30';
    },
  },
  {
    when: 'a bound lies behind the other',
    truth: 'dated',
    spoil: (graph) => {
      Object.assign(one(labelled(graph, 'Claim')).properties, { notBefore: '2024', notAfter: '2023-12-31' });
    },
  },
  {
    when: 'a line is called contested that is not',
    truth: 'timed',
    spoil: (graph) => {
      relation(graph, isCooperation).properties['contested'] = true;
    },
  },
  {
    when: 'what ended goes on without an end',
    truth: 'timed',
    spoil: (graph) => {
      relation(graph, isCooperation).properties['periods'] = ['/'];
    },
  },
  {
    when: 'one of two Wangs has been merged with another',
    truth: 'two',
    spoil: (graph) => {
      entity(graph, 'person/wang-xiaohong').properties['formerIds'] = ['person/wang-wenbin'];
    },
  },
  {
    when: 'what is said of one Wang is said of nobody',
    truth: 'two',
    spoil: (graph) => {
      const wang = entity(graph, 'person/wang-wenbin').id;
      remove(graph, ({ from, to }) => from === wang || to === wang);
    },
  },
];

function isCooperation({ properties }: Line): boolean {
  return (
    properties['key'] === 'COOPERATES_WITH|country/china|country/united-states|in=topic/counternarcotics'
  );
}

/** A mutation that finds nothing would spoil nothing. */
function one<T>([first]: readonly T[]): T {
  if (first === undefined) throw new Error('there is nothing to spoil');
  return first;
}

function entity({ nodes }: Graph, id: string): Node {
  return one(nodes.filter((node) => isEntity(node) && node.properties['id'] === id));
}

function relation({ lines }: Graph, where: (line: Line) => boolean): Line {
  return one(lines.filter(where));
}

function draw(
  { lines }: Graph,
  {
    type,
    from,
    to,
    properties = {},
  }: { type: string; from: Node; to: Node; properties?: Line['properties'] },
): void {
  lines.push({ type, from: from.id, to: to.id, properties });
}

function remove(graph: Graph, where: (line: Line) => boolean, atMost = Infinity): void {
  const going = new Set(graph.lines.filter(where).slice(0, atMost));
  one([...going]);
  graph.lines = graph.lines.filter((line) => !going.has(line));
}
