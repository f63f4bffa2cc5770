import type { Check } from '#contract/checks';
import type { Day } from '#contract/days';
import type { DossierOptions, DossierRequest } from '#contract/dossier';
import type { EvidenceArticle, EvidenceClaim, LinesEvidence } from '#contract/evidence';
import { NO_FILTERS } from '#contract/filters';
import type { GraphEdge, GraphNode } from '#contract/graph';
import type { KeptPaths } from '#contract/kept-paths';
import { unpack } from '#contract/packed-canvas';
import { PictureOptions } from '#contract/picture';
import type { SavedCanvas } from '#contract/saved-canvas';
import type { Merger } from '../../client/words/merged.ts';
import { evidenceOfLines } from '../articles/line-evidence.ts';
import { NO_TEXTS } from '../articles/texts.ts';
import { readChecks } from '../checks/read.ts';
import { readGraph } from '../investigations/facts.ts';
import type { Noted } from '../pictures/cited.ts';
import { toNumbered } from '../pictures/content.ts';
import { see, type Seen, type Studio } from '../pictures/picture.ts';
import { toQueryCanvas } from '../pictures/query-canvas.ts';
import { currentAnswers } from './current-answers.ts';

/** All that a dossier is written from, read once. */
export interface Matter {
  readonly canvas: SavedCanvas;
  readonly options: DossierOptions;
  readonly pictureOptions: PictureOptions;
  readonly seen: Seen;
  readonly results: readonly KeptPaths[];
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** Lines by their numbers: those that are drawn first, then those that only answers walk. */
  readonly numbered: readonly Noted[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly evidence: LinesEvidence;
  readonly checks: ReadonlyMap<string, Check | null>;
  readonly asOf: Day | null;
  /** Whom the answers named that was merged since. */
  readonly mergers: readonly Merger[];
}

/** Of one line; more are counted. */
const MOST_CLAIMS = 100;
/** So many lines are asked for at once. */
const AT_ONCE = 500;

export async function readMatter({ of, options, answers }: DossierRequest, studio: Studio): Promise<Matter> {
  const { db, texts } = studio;
  const written = unpack(of.canvas);
  const kept = [...(written.results ?? []), ...answers];
  const { results: chosen } = options;
  const told = chosen === null ? kept : kept.filter(({ id }) => chosen.includes(id));
  const names = new Map(written.nodes.map(({ id, name }) => [id, name]));
  const named = { ids: idsIn(told), keys: keysIn(told), nameOf: (id: string) => names.get(id) ?? id };
  const { results, mergers } = await currentAnswers(told, named, db);
  const held = await readGraph(db, { ids: idsIn(results), keys: keysIn(results) });
  const pictureOptions = toPictureOptions(options);
  const bare = options.hypotheses ? written : { ...written, hypotheses: [] };
  const drawn =
    options.picture === 'findings'
      ? { ...of, canvas: toFound(results, held), cut: [] }
      : { ...of, canvas: bare };
  const seen = await see(drawn, pictureOptions, db);
  const { pictured, asOf } = seen;
  const current = options.picture === 'findings' ? written : unpack(seen.of.canvas);
  const canvas = options.hypotheses ? current : { ...current, hypotheses: written.hypotheses };
  const nodes = new Map([...held.nodes.map((node) => [node.id, node] as const), ...pictured.nodes]);
  const edges = new Map([...pictured.edges, ...held.edges.map((edge) => [edge.key, edge] as const)]);
  const onPicture = toNumbered(pictured);
  const numbered = [...onPicture, ...toFurther(keysIn(results), { edges, before: onPicture })];
  const numbers = new Map(numbered.flatMap(({ n, edges: own }) => own.map(({ key }) => [key, n] as const)));
  const keys = [...numbers.keys()];
  const library = { db, texts: options.passages === 0 ? NO_TEXTS : texts };
  const ask = (text: string, params: Record<string, unknown>) => db.records(text, params);
  const { checks } = await readChecks(keys, { ask, texts });
  return {
    canvas,
    options,
    pictureOptions,
    seen,
    results,
    nodes,
    edges,
    numbered,
    numbers,
    evidence: await evidenceOf(keys, library),
    checks: new Map(checks.map((check) => [check.relation, check])),
    asOf,
    mergers,
  };
} // oxfmt-ignore

/** What stands in the text of a dossier is not told again within its picture. */
function toPictureOptions({ paper }: DossierOptions): PictureOptions {
  return PictureOptions.parse({ paper, parts: { question: false, date: false, fingerprint: false } });
}

function keysIn(results: readonly KeptPaths[]): string[] {
  return [
    ...new Set(results.flatMap(({ paths }) => paths.flatMap(({ lines }) => lines.map(({ key }) => key)))),
  ];
}

/** Whom the answers walk, and whom their questions name. */
function idsIn(results: readonly KeptPaths[]): string[] {
  const named = results.flatMap(({ paths, question: { from, to, via, avoid, hubs } }) =>
    [...paths.flatMap(({ nodes }) => nodes), ...from, ...to, ...via, ...avoid, ...hubs.letIn]); // oxfmt-ignore
  return [...new Set(named)];
}

/** The paths of the answers on a canvas of their own. */
function toFound(
  results: readonly KeptPaths[],
  { nodes, edges }: { nodes: readonly GraphNode[]; edges: readonly GraphEdge[] },
): SavedCanvas {
  const rows = results.flatMap(({ paths }) => paths.map((path) => [path.nodes, path.lines.map(({ key }) => key)]));
  const on = new Set(results.flatMap(({ paths }) => paths.flatMap((path) => path.nodes)));
  const graph = { nodes: nodes.filter(({ id }) => on.has(id)), edges: [...edges] };
  if (graph.nodes.length === 0) return EMPTY;
  // So many can be lit at once; of the others the actors and lines are drawn.
  return toQueryCanvas({ columns: ['ids', 'keys'], rows: rows.slice(0, MOST_LIT), graph }, null);
} // oxfmt-ignore

const MOST_LIT = 50;

function toFurther(
  keys: readonly string[],
  { edges, before }: { edges: ReadonlyMap<string, GraphEdge>; before: readonly Noted[] },
): Noted[] {
  const known = new Set(before.flatMap(({ edges: own }) => own.map(({ key }) => key)));
  const others = keys.filter((key) => !known.has(key)).flatMap((key) => edges.get(key) ?? []);
  return others.map((edge, at) => ({ n: before.length + at + 1, edges: [edge] }));
}

type Library = Parameters<typeof evidenceOfLines>[1];

async function evidenceOf(keys: readonly string[], library: Library): Promise<LinesEvidence> {
  const claims = new Map<string, EvidenceClaim>();
  const articles = new Map<string, EvidenceArticle>();
  const [lines, unknown]: [LinesEvidence['lines'], string[]] = [[], []];
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    // One after the other: each is a large answer.
    // oxlint-disable-next-line no-await-in-loop
    const part = await evidenceOfLines(keys.slice(from, from + AT_ONCE), library, MOST_CLAIMS);
    lines.push(...part.lines);
    unknown.push(...part.unknown);
    for (const claim of part.claims) claims.set(claim.id, claim);
    for (const article of part.articles) articles.set(article.id, article);
  }
  return { lines, claims: [...claims.values()], articles: [...articles.values()], unknown };
}

/** As a canvas on which nothing was ever drawn. */
export const EMPTY: SavedCanvas = {
  format: 1, nodes: [], edges: [], thread: null, groups: [], notes: [], cards: [], filters: NO_FILTERS, viewport: null,
}; // oxfmt-ignore
