import type { GraphEdge } from '#contract/graph';
import type { KeptPaths } from '#contract/kept-paths';
import type { FoundPath } from '#contract/path-answer';
import type { Finding, Words } from '#export/dossier/dossier';
import { toCapital } from '../../client/words/capital.ts';
import { toDate } from '../../client/words/days.ts';
import { toGradedPremises } from '../../client/words/graded-premises.ts';
import { toChangeWords, toWholeEnding } from '../../client/words/kept-paths.ts';
import { toCounted, toQuestionWords } from '../../client/words/path-question.ts';
import { toSentence, type PathTold, type Piece } from '../../client/words/path-sentence.ts';
import { toPremises } from '../../client/words/premises.ts';
import { strengthOf } from '../paths/choose.ts';
import { timesMeet } from '../paths/meet.ts';
import type { Beside } from './beside.ts';
import type { AskedQuery } from './commission.ts';
import type { Matter } from './matter.ts';
import { toNameOf } from './name-of.ts';
import { toWays } from './search-doubts.ts';

type KeptPath = KeptPaths['paths'][number];

/** Each answer with its sentences, on what the graph holds of them now; and what is lit on the canvas. */
export function toFindings(matter: Matter, { ends }: Pick<Beside, 'ends'>, asked?: AskedQuery): Finding[] {
  const told = toTold(matter);
  if (asked !== undefined && asked.nothing !== null)
    return [{ title: asked.title, ending: 'none', asked: matter.seen.of.question, paths: [], proof: asked.nothing }];
  return [
    ...matter.results.map((kept) => toFinding(kept, { matter, told, ends, asked })),
    ...toLit(matter, { told, asked }),
  ];
} // oxfmt-ignore

interface Within {
  readonly matter: Matter;
  readonly told: PathTold;
  readonly ends: Beside['ends'];
  /** It was asked to make this very dossier. */
  readonly asked: AskedQuery | undefined;
}

function toTold({ nodes, edges, evidence, asOf, numbers }: Matter): PathTold {
  return {
    graph: { nodes: [...nodes.values()], edges: [...edges.values()] },
    evidence,
    asOf,
    notes: numbers,
  };
}

function toFinding(kept: KeptPaths, within: Within): Finding {
  const { title, at, question, ending, paths, proof = [] } = kept;
  const nameOf = toNameOf(within.matter);
  const ways = [...toCounted(question, nameOf), toWays(question, proof)];
  const against = new Set(paths.flatMap(({ nodes }) => [nodes[0], nodes.at(-1)]));
  return {
    title,
    ending,
    asked: [
      `${toQuestionWords(question, nameOf)}: ${toWholeEnding(kept)}.`,
      // Whoever asks to have it told asks on the data that it tells: the hour would only make two files of one.
      ...(within.asked === undefined ? [`As it was answered on ${toDate(at.slice(0, 10))} at ${at.slice(11, 16)} (UTC).`] : []),
      // What shows that there is none says so itself.
      ...(proof.length === 0 ? ways : []),
    ],
    paths: paths.map((path) => toPath(path, within, nameOf)),
    proof: [
      ...(ending !== 'found' && proof.length === 0 ? [NO_PROOF] : proof),
      ...[...against].flatMap((id = '') => within.ends.get(id) ?? []),
    ],
  };
} // oxfmt-ignore

const NO_PROOF =
  'What was searched was not kept with this answer, since an older version kept it. Ask again to have it.';

/** In the numbers of this dossier; as it was kept, where the graph does not hold all of it any more. */
function toPath(path: KeptPath, { matter, told }: Pick<Within, 'matter' | 'told'>, nameOf: (id: string) => string): Finding['paths'][number] {
  const lines = path.lines.flatMap(({ key }) => matter.edges.get(key) ?? []);
  const isWhole = lines.length === path.lines.length && path.nodes.every((id) => matter.nodes.has(id));
  if (!isWhole || lines.length !== path.nodes.length - 1) {
    const [sentence = path.nodes.map(nameOf).join(' – '), ...notes] = path.told ?? [];
    return {
      says: [sentence],
      under: [[GONE], ...notes.map((words) => [words])],
    };
  }
  const found = toFound(path.nodes, lines);
  return {
    says: toWords(toSentence(found, told)),
    under: [
      ...toPremises(found, told).map(toWords),
      ...toGradedPremises(found, told).map(toWords),
      ...toSince(path, lines).map((words) => [words]),
    ],
  };
} // oxfmt-ignore

const GONE =
  'The graph does not hold all of it any more: these are the words, and the numbers of footnotes, that it was kept with.';

function toFound(nodes: readonly string[], lines: readonly GraphEdge[]): FoundPath {
  const least = Math.min(...lines.map(strengthOf));
  return {
    nodes: [...nodes],
    steps: lines.map(({ key }) => ({ line: key, parallel: [], others: 0 })),
    meets: lines.slice(1).map((line, at) => timesMeet(lines[at] ?? line, line)),
    weakest: lines.filter((line) => strengthOf(line) === least).map(({ key }) => key),
    degree: 0,
  };
}

/** What its lines rest on otherwise than on the day it was kept. */
function toSince({ lines: kept }: KeptPath, lines: readonly GraphEdge[]): string[] {
  return kept.flatMap((before, at) => {
    const now = lines[at];
    if (now === undefined) return [];
    const { key, status, voices, stories } = now;
    const isSame = before.status === status && before.voices === voices && before.stories === stories;
    return isSame ? [] : [`Since it was answered: ${toChangeWords({ before, now: { key, status, voices, stories } })}.`];
  });
} // oxfmt-ignore

/** Paths that are lit on what is drawn, unless they stand among the answers already. */
function toLit({ canvas, options, results, seen, nodes, edges }: Matter, { told, asked }: Pick<Within, 'told' | 'asked'>): Finding[] {
  if (options.picture === 'findings' || seen.pictured.lit === null) return [];
  const known = new Set(results.flatMap(({ paths }) => paths.map((path) => path.nodes.join(' '))));
  const threads = [canvas.thread, ...(canvas.threads ?? [])].flatMap((thread) => thread ?? []);
  const paths = threads.flatMap((thread): Finding['paths'] => {
    const lines = thread.edges.flatMap((key) => (seen.pictured.edges.has(key) ? (edges.get(key) ?? []) : []));
    const isWhole = lines.length === thread.nodes.length - 1 && thread.nodes.every((id) => nodes.has(id));
    if (!isWhole || lines.length === 0 || known.has(thread.nodes.join(' '))) return [];
    const found = toFound(thread.nodes, lines);
    return [{ says: toWords(toSentence(found, told)), under: toPremises(found, told).map(toWords) }];
  });
  if (paths.length === 0) return [];
  const isAsked = asked !== undefined;
  return [{ title: isAsked ? asked.title : 'Lit on the canvas', ending: isAsked ? 'found' : 'lit', asked: [], paths, proof: [] }];
} // oxfmt-ignore

export function toWords(pieces: readonly Piece[]): Words {
  return pieces.map((piece, at) => {
    if (typeof piece === 'string') return at === 0 ? toCapital(piece) : piece;
    return 'actor' in piece ? piece.actor.name : { note: piece.note };
  });
}
