import type { Check } from '#contract/checks';
import type { Day, IsoPrefix } from '#contract/days';
import type { DossierOptions, DossierRequest } from '#contract/dossier';
import type { EvidenceArticle, EvidenceClaim, LinesEvidence } from '#contract/evidence';
import type { GraphEdge, GraphNode } from '#contract/graph';
import { idsOf, type KeptPaths } from '#contract/kept-paths';
import { unpack } from '#contract/packed-canvas';
import { PictureOptions } from '#contract/picture';
import type { SavedCanvas } from '#contract/saved-canvas';
import { tellsOfUnseen, toUnseen, withoutNames, type Unseen } from '#drawing/unseen';
import type { Merger } from '../../client/words/merged.ts';
import { evidenceOfLines } from '../articles/line-evidence.ts';
import { NO_TEXTS } from '../articles/texts.ts';
import { readChecks } from '../checks/read.ts';
import { readGraph } from '../investigations/facts.ts';
import type { Noted } from '../pictures/cited.ts';
import { toNumbered } from '../pictures/content.ts';
import { see, type Seen, type Studio } from '../pictures/picture.ts';
import { keysOf, toFoundCanvas } from './answers.ts';
import { currentAnswers } from './current-answers.ts';
import { refuseUnknown } from './refuse-unknown.ts';

/** All that a dossier is written from, read once. */
export interface Matter {
  readonly canvas: SavedCanvas;
  readonly options: DossierOptions;
  readonly pictureOptions: PictureOptions;
  readonly seen: Seen;
  /** The canvas itself, whatever the picture shows of it. */
  readonly desk: Seen['pictured']['desk'];
  readonly unseen: Unseen;
  readonly results: readonly KeptPaths[];
  /** How many answers stay behind: by choice, or since they tell of somebody who is hidden. */
  readonly left: { readonly byChoice: number; readonly asHidden: number };
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  /** Lines by their numbers: those that are drawn first, then those within closed groups, then those that only answers walk. */
  readonly numbered: readonly Noted[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Those of them within closed groups. */
  readonly within: readonly Noted[];
  readonly evidence: LinesEvidence;
  readonly checks: ReadonlyMap<string, Check | null>;
  /** The day of the data; by another one it may be judged what has ended. */
  readonly dataDay: IsoPrefix | null;
  readonly judgedOn: IsoPrefix | null;
  readonly asOf: Day | null;
  /** Whom the answers named that was merged since. */
  readonly mergers: readonly Merger[];
}

/** Of one line; more are counted. */
const MOST_CLAIMS = 100;
/** So many lines are asked for at once. */
const AT_ONCE = 500;

export async function readMatter({ of, options, answers }: DossierRequest, studio: Studio, signal?: AbortSignal): Promise<Matter> {
  const { db, texts } = studio;
  const written = unpack(of.canvas);
  const pictureOptions = toPictureOptions(options);
  const bare = options.hypotheses ? written : { ...written, hypotheses: [] };
  const onCanvas = await see({ ...of, canvas: bare }, pictureOptions, db);
  const { desk } = onCanvas.pictured;
  // Whom the graph does not hold now may be hidden all the same.
  const hidden = new Set(written.nodes.flatMap(({ id, hidden: isHidden }) => (isHidden ? [id] : [])));
  const unseen = toUnseen(written.nodes, { ...desk, hidden });
  const { results: told, left } = choose([...(written.results ?? []), ...answers], { options, unseen });
  const names = new Map(written.nodes.map(({ id, name }) => [id, name]));
  const named = { ids: idsOf(told), keys: keysOf(told), nameOf: (id: string) => names.get(id) ?? id };
  const { results, mergers } = await currentAnswers(told, named, db);
  const held = await readGraph(db, { ids: idsOf(results), keys: keysOf(results) });
  const isOfFindings = options.picture === 'findings';
  const found = { ...of, investigation: null, steps: [], cut: [] };
  const drawn = isOfFindings ? await see({ ...found, canvas: toFoundCanvas(results, held) }, pictureOptions, db) : onCanvas;
  const bareWords = { question: withoutNames(of.question, unseen), cut: withoutNames(drawn.of.cut, unseen) };
  const seen = { ...drawn, of: { ...drawn.of, ...bareWords } };
  const { pictured, asOf } = seen;
  const current = options.picture === 'findings' ? written : unpack(seen.of.canvas);
  const canvas = options.hypotheses ? current : { ...current, hypotheses: written.hypotheses };
  const nodes = new Map([...held.nodes.map((node) => [node.id, node] as const), ...pictured.nodes]);
  const edges = new Map([...pictured.edges, ...pictured.within, ...held.edges.map((edge) => [edge.key, edge] as const)]);
  const onPicture = toNumbered(pictured);
  const within = toFurther([...pictured.within.keys()].toSorted(), { edges, before: onPicture });
  const before = [...onPicture, ...within];
  const numbered = [...before, ...toFurther(keysOf(results), { edges, before })];
  const numbers = new Map(numbered.flatMap(({ n, edges: own }) => own.map(({ key }) => [key, n] as const)));
  const keys = [...numbers.keys()];
  const ask = (text: string, params: Record<string, unknown>) => db.records(text, params);
  const { checks } = await readChecks(keys, { ask, texts });
  return {
    canvas,
    options,
    pictureOptions,
    seen,
    desk,
    unseen,
    results,
    left,
    nodes,
    edges,
    numbered,
    numbers,
    within,
    evidence: await evidenceOf(keys, { db, texts: options.passages === 0 ? NO_TEXTS : texts, ...(signal !== undefined && { signal }) }),
    checks: new Map(checks.map((check) => [check.relation, check])),
    dataDay: seen.dataDay,
    judgedOn: seen.day,
    asOf,
    mergers,
  };
} // oxfmt-ignore

/** What stands in the text of a dossier is not told again within its picture. */
function toPictureOptions({ paper, cards }: DossierOptions): PictureOptions {
  return PictureOptions.parse({ paper, parts: { question: false, date: false, fingerprint: false, cards } });
}

/** Whoever names an answer wants it, whomever it tells of. */
function choose(
  kept: readonly KeptPaths[],
  { options: { results: chosen }, unseen }: Pick<Matter, 'options' | 'unseen'>,
): Pick<Matter, 'results' | 'left'> {
  refuseUnknown(chosen ?? [], kept);
  const results = kept.filter((one) =>
    chosen === null ? !tellsOfUnseen(one, unseen) : chosen.includes(one.id),
  );
  const left = kept.length - results.length;
  return {
    results,
    left: chosen === null ? { byChoice: 0, asHidden: left } : { byChoice: left, asHidden: 0 },
  };
}

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
    library.signal?.throwIfAborted();
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
