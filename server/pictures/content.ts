import type { Day, IsoPrefix } from '#contract/days';
import type { LinesEvidence } from '#contract/evidence';
import type { GraphEdge } from '#contract/graph';
import { LETTERS, type PictureOf, type PictureOptions } from '#contract/picture';
import { PALETTE } from '#drawing/palette';
import type { Scene } from '#drawing/scene';
import type { Content } from '#export/picture/content';
import { say, type Said } from '#export/picture/said';
import { toLegend, toThread } from '#export/picture/legend';
import { tallyChecks, toTallyWords } from '../../client/words/checks.ts';
import { count, countOf, digits } from '../../client/words/count.ts';
import { toDate } from '../../client/words/days.ts';
import type { Check } from '#contract/checks';
import { toCited, type Noted } from './cited.ts';
import { toDrawnCounts, toLeftOut } from './counts.ts';
import type { Pictured } from './drawn.ts';

/** With more lines, numbers would hide what they stand on, and nobody would read the list. */
export const MOST_FOOTNOTES = 400;

/** A line between closed groups may stand for thousands of relations: so many of them are told, and the others counted. */
const MOST_OF_A_NOTE = 20;

interface Told {
  readonly of: PictureOf;
  readonly options: PictureOptions;
  readonly pictured: Pictured;
  readonly evidence: Pick<LinesEvidence, 'lines' | 'claims' | 'articles'>;
  readonly checks: readonly Check[] | null;
  /** Of the data; as of when lines are judged, as it was told; and the last day that it may mean. */
  readonly dataDay: IsoPrefix | null;
  readonly day: IsoPrefix | null;
  readonly asOf: Day | null;
  readonly version: string;
  readonly isOnPaper: boolean;
  /** Letters that no face has, of all that is written. */
  readonly missing: readonly string[];
}

/** The lines that wear a footnote. */
export function toNoted(pictured: Pictured, { parts }: PictureOptions): Noted[] {
  if (!parts.footnotes || !parts.sources) return [];
  const noted = toNumbered(pictured);
  if (noted.length > MOST_FOOTNOTES) return [];
  return noted.map(({ n, edges }) => ({ n, edges: edges.slice(0, MOST_OF_A_NOTE), more: Math.max(0, edges.length - MOST_OF_A_NOTE) }));
} // oxfmt-ignore

/** All lines that are drawn: those of a lit path as it is walked, then the others in the order of their ends. */
export function toNumbered({ scene, nodes, edges, lights }: Pictured): Noted[] {
  const walked = [...new Set(lights.flatMap((path) => path.edges))];
  const steps = new Map(walked.map((key, at) => [scene.gathered.lineOf.get(key) ?? key, at]));
  const stepOf = (key: string): string => String(steps.get(key) ?? walked.length).padStart(6, '0');
  const nameOf = (id: string): string => nodes.get(id)?.name ?? scene.nodes.get(id)?.name ?? id;
  const drawn = [...scene.edges.values()].flatMap((line): { key: string; edges: GraphEdge[] }[] => {
    if (line.supposed) return [];
    const keys = scene.gathered.relations.get(line.key) ?? [line.key];
    const own = keys.flatMap((key) => edges.get(key) ?? []);
    return own.length === 0 ? [] : [{ key: line.key, edges: own }];
  });
  const orderOf = ({ key, edges: [first] }: (typeof drawn)[number]): string[] =>
    first === undefined ? [stepOf(key), key] : [stepOf(key), nameOf(first.from), nameOf(first.to), key];
  return drawn
    .map((one) => ({ edges: one.edges, order: orderOf(one) }))
    .toSorted((a, b) => compareAll(a.order, b.order))
    .map(({ edges: own }, at) => ({ n: at + 1, edges: own }));
}

function compareAll(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  if (at < 0) return 0;
  return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

/** The scene with the numbers of its footnotes. */
function withNotes<S extends Scene>(scene: S, noted: readonly Noted[]): S {
  const numbers = new Map(noted.flatMap(({ n, edges }) => edges.map(({ key }) => [key, String(n)] as const)));
  const noteOf = (key: string): string | undefined =>
    numbers.get(key) ?? numbers.get(scene.gathered.relations.get(key)?.[0] ?? '');
  return {
    ...scene,
    edges: new Map(
      [...scene.edges].map(([key, edge]) => {
        const note = noteOf(key);
        return [key, note === undefined ? edge : { ...edge, note }];
      }),
    ),
  };
}

export function toContent(told: Told, noted: readonly Noted[]): Content {
  const { of, options, pictured, evidence, asOf, version } = told;
  const { parts } = options;
  const { nodes, edges, frames, cards } = pictured;
  const scene = withNotes(pictured.scene, noted);
  const lit = pictured.lit === null ? null : withNotes(pictured.lit, noted);
  const said = say({ scene, lit }, { zoom: LETTERS[options.letters], mayWiden: !told.isOnPaper });
  const { lines, sources, unquoted } = toCited(noted, { nodes, evidence, asOf, words: options.passages });
  const legend = toLegend({
    scene,
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    asOf,
    family: PALETTE[options.theme].family,
  });
  return {
    title: options.title,
    subtitle: options.subtitle,
    question: parts.question ? of.question : [],
    handling: options.handling,
    scene,
    lit,
    said,
    frames,
    cards,
    legend: parts.legend ? [...(lit === null ? [] : [toThread(pictured.lights.length)]), ...legend] : [],
    counts: [...(parts.counts ? toDrawnCounts(pictured) : []), ...toChecked(told)],
    cut: toAllCut(told, { unquoted, said }),
    lines,
    sources,
    imprint: [
      ...(parts.date ? [toDataWords(told), `Redthread ${version}`] : []),
      ...(options.analyst === '' ? [] : [`By ${options.analyst}, stated, not verified`]),
    ],
    hasFingerprint: parts.fingerprint,
    hasPageNumbers: options.pageNumbers,
  };
} // oxfmt-ignore

/** "Data as of May 2024, judged as of 2019": two days, unless they are one. */
function toDataWords({ dataDay, day }: Pick<Told, 'dataDay' | 'day'>): string {
  if (dataDay === null) return 'No data';
  const judged = day === null || day === dataDay ? '' : `, judged as of ${toDate(day)}`;
  return `Data as of ${toDate(dataDay)}${judged}`;
}

/** What a reader would miss without knowing: no choice of parts silences it. */
function toAllCut(told: Told, { unquoted, said }: { unquoted: number; said: Said }): string[] {
  const { options, pictured, missing } = told;
  const { scene } = pictured;
  const lines = [...scene.edges.values()].filter(({ supposed }) => !supposed).length;
  const wantsNotes = options.parts.footnotes && options.parts.sources;
  return [
    ...toCut(told),
    ...toLeftOut(pictured),
    said.unnamed === 0 ? '' : `Without their names: ${countOf(said.unnamed, scene.nodes.size, 'actor', 'actors')}, because there is no room beside them.`,
    wantsNotes && lines > MOST_FOOTNOTES
      ? `Footnotes: on 0 of ${digits(lines)} lines, because more than ${digits(MOST_FOOTNOTES)} would hide what they stand on. The data export lists the sources of every line.`
      : '',
    unquoted === 0 ? '' : `${count(unquoted, 'place is', 'places are')} cited without its words, because the text is not at hand.`,
    missing.length === 0
      ? ''
      : `Shown as □, because no face of this program has them: ${count(missing.length, 'letter', 'letters')} (${missing.slice(0, 12).map(toCodePoint).join(', ')}${missing.length > 12 ? ', …' : ''}).`,
  ].filter(Boolean);
} // oxfmt-ignore

/** What was cut before it reached the canvas, and what of the canvas the graph does not hold. */
export function toCut({ of, pictured: { absent } }: Pick<Told, 'of' | 'pictured'>): string[] {
  const gone = [
    absent.nodes === 0 ? '' : count(absent.nodes, 'actor', 'actors'),
    absent.edges === 0 ? '' : count(absent.edges, 'relation', 'relations'),
  ].filter(Boolean);
  const told = `Not drawn, because the graph does not hold them any more: ${gone.join(' and ')} of the canvas.`;
  return gone.length === 0 ? [...of.cut] : [...of.cut, told];
}

function toCodePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** "14 of 16 lines checked by Ada Quill and Bo Reed, stated, not verified." */
function toChecked({ checks, pictured: { edges } }: Told): string[] {
  if (checks === null || edges.size === 0) return [];
  const tally = tallyChecks(edges.keys(), new Map(checks.map((check) => [check.relation, check])));
  const names = [...new Set(checks.flatMap((check) => (check.holds ? [check.by] : [])))].toSorted();
  const by = names.length === 0 ? '' : ` by ${names.join(', ')}, stated, not verified`;
  const words = `${toTallyWords(tally)}${by}.`;
  return [`${words.charAt(0).toUpperCase()}${words.slice(1)}`];
}
