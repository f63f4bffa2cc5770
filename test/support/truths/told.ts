import { isDeepStrictEqual } from 'node:util';
import type { ArticlePackage } from '#contract/article';
import { drawnIn, faults, labelled, text, type Drawn, type Loaded } from './loaded.ts';

/** What a file may say of each, and how it is kept; Neo4j holds no maps, so some fields are JSON. */
const PARTS = {
  Claim: [
    'subject', 'type', 'object', 'stance', 'reality', 'hedged', 'inferred', 'voice', 'attributedTo', 'relayedBy',
    'says', 'at', 'from', 'to', 'notBefore', 'notAfter', 'precision', 'asOf', 'occasion', 'qualifiers', 'roleWords',
  ],
  Figure: [
    'subject', 'metric', 'unit', 'min', 'max', 'minOpen', 'maxOpen', 'approx', 'rank', 'per', 'population', 'place',
    'of', 'voice', 'attributedTo', 'relayedBy', 'says', 'at', 'from', 'to', 'notBefore', 'notAfter', 'asOf',
    'precision', 'hedged', 'inferred',
  ],
  Mention: ['entity', 'start', 'end', 'kind', 'surface'],
  Article: [
    'title', 'publisher', 'authors', 'url', 'language', 'publishedAt', 'publishedNotBefore', 'publishedNotAfter',
    'publishedInferred', 'textSha256', 'textLength', 'regions',
  ],
} as const; // oxfmt-ignore
type Part = keyof typeof PARTS;

const KEPT_AS: Record<string, string> = { subject: 'subjectId', object: 'objectId', entity: 'entityId' };
const AS_JSON = new Set(['at', 'inferred', 'qualifiers', 'regions']);

type Told = Record<string, unknown>;

/** What of the files is not in the graph as it was told, and what is there though no file tells it. */
export function untold({ graph, packages }: Loaded): string[] {
  return (Object.keys(PARTS) as Part[]).flatMap((part) => {
    const told = new Map(packages.flatMap((one) => tellings(part, one)));
    const held = new Map(labelled(graph, part).map(({ properties }) => [text(properties['id']), properties]));
    const unfounded = [...held.keys()].filter((id) => !told.has(id));
    return unfounded
      .map((id) => `${id} is told by no file`)
      .concat([...told].flatMap(([id, one]) => differences(part, { id, told: one, held: held.get(id) })));
  });
}

function tellings(part: Part, { article, claims, figures, mentions }: ArticlePackage): [string, Told][] {
  if (part === 'Article') return [[article.id, article]];
  if (part === 'Claim') return claims.map((claim) => [claim.id, claim]);
  if (part === 'Figure') return figures.map((figure) => [figure.id, figure]);
  return mentions.map((one) => [`${article.id}|${one.start}|${one.end}|${one.entity}`, one]);
}

function differences(
  part: Part,
  { id, told, held }: { id: string; told: Told; held: Told | undefined },
): string[] {
  if (held === undefined) return [`${id} is missing`];
  return PARTS[part].flatMap((name) => {
    const value = held[KEPT_AS[name] ?? name];
    const kept = AS_JSON.has(name) && typeof value === 'string' ? (JSON.parse(value) as unknown) : value;
    return isDeepStrictEqual(plain(kept), plain(told[name]))
      ? []
      : [`${id} has another ${name} than was told`];
  });
}

/** A copy may be of other prototypes, which is no difference. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** Lines that no accepted claim stands behind, derived ones without their carriers, and claims without a line. */
export function unbacked({ graph }: Loaded): string[] {
  const drawn = drawnIn(graph);
  const claims = labelled(graph, 'Claim')
    .map(({ properties }) => properties)
    .filter(({ rejected }) => rejected !== true);
  const keys = new Set(drawn.map(({ key }) => key));
  const told = drawn.filter(({ derivedFrom }) => derivedFrom.length === 0);
  return [
    ...told
      .filter((line) => !claims.some((claim) => speaksOf(claim, line)))
      .map(({ key, type, from, to }) => `${key === '' ? `${from} ${type} ${to}` : key} has no claim`),
    ...drawn
      .filter(({ derivedFrom }) => derivedFrom.some((carrier) => !keys.has(carrier)))
      .map(({ key }) => `${key} has lost a carrier`),
    ...claims
      .filter(({ relKey, subjectId, objectId }) => subjectId !== objectId && !keys.has(text(relKey)))
      .map(({ id }) => `${text(id)} is accepted and has no line`),
  ];
}

function speaksOf({ relKey, subjectId, type, objectId }: Told, line: Drawn): boolean {
  const ends = [text(subjectId), text(objectId)].toSorted();
  return (
    relKey === line.key && type === line.type && isDeepStrictEqual(ends, [line.from, line.to].toSorted())
  );
}

/** Claims and figures that no article states, or that stand where a text tells nothing. */
export function misplaced({ graph }: Loaded): string[] {
  const articles = new Map(
    labelled(graph, 'Article').map(({ id, properties }) => [
      text(properties['id']),
      { id, length: Number(properties['textLength']) },
    ]),
  );
  const statements = new Set(
    graph.lines.filter(({ type }) => type === 'STATED_IN').map(({ from, to }) => `${from} ${to}`),
  );
  return labelled(graph, 'Claim', 'Figure').flatMap(({ id: node, labels, properties: stated }) => {
    const id = text(stated['id']);
    const article = articles.get(text(stated['article']));
    if (article === undefined) return [`${id} is of an article that is not there`];
    const isStated = labels.includes('Figure') || statements.has(`${node} ${article.id}`);
    const spans = JSON.parse(text(stated['at']) || '[]') as { start: number; end: number }[];
    const { zones, paragraphs } = stated as { zones?: string[]; paragraphs?: number[] };
    const isPlaced =
      spans.length > 0 &&
      spans.every(({ start, end }) => start < end && end <= article.length) &&
      paragraphs?.length === spans.length &&
      !paragraphs.includes(0) &&
      zones?.every((zone) => TELLING.includes(zone)) === true;
    return faults([!isStated, `${id} is stated in no article`], [!isPlaced, `${id} has no place`]);
  });
}

/** Where a text tells its story; set down apart from the contract. */
const TELLING = ['title', 'standfirst', 'subhead', 'body', 'caption'];
