import type { Check } from '#contract/checks';
import type { EvidenceClaim, LinesEvidence } from '#contract/evidence';
import type { GraphEdge, GraphNode, Subgraph } from '#contract/graph';
import { relationRow } from '#contract/ontology';
import type { FoundPath } from '#contract/path-answer';
import { statusOf } from '#contract/support';
import type { Day } from '#contract/days';
import { toClause, toFronted, type Speakers } from './clause.ts';
import { isToldFirmly } from './support.ts';
import { isPlural, toWhoOrWhich } from './who-or-which.ts';

/** What a sentence is put together of: words, an actor, and the footnote of a line. */
export type Piece =
  | string
  | { readonly actor: GraphNode }
  | { readonly note: number; readonly line: GraphEdge };

export interface PathTold {
  readonly graph: Subgraph;
  /** Null while it is not there: nobody is named who is quoted. */
  readonly evidence: LinesEvidence | null;
  readonly asOf: Day | null;
  /** The footnote of each line by its key. */
  readonly notes: ReadonlyMap<string, number>;
  /** By the keys of lines, where it is told who checked them. */
  readonly checks?: ReadonlyMap<string, Check | null>;
}

/** The footnotes of paths that are read together: a line that several of them walk has one. */
export function numberLines(paths: readonly FoundPath[]): ReadonlyMap<string, number> {
  const keys = new Set(paths.flatMap(({ steps }) => steps.map(({ line }) => line)));
  return new Map([...keys].map((key, at) => [key, at + 1]));
}

/**
 * A path as one sentence, in the direction of its words: "Ada is secretary of the Office [1], which is part of the State
 * [2]". Each relative clause ends with the actor that the next one is about; only the last may end with its verb. What is
 * denied is no relative clause: "and it is denied that" says of all of it that it is.
 */
export function toSentence(path: FoundPath, told: PathTold): Piece[] {
  const nodes = new Map(told.graph.nodes.map((node) => [node.id, node]));
  const edges = new Map(told.graph.edges.map((edge) => [edge.key, edge]));
  const steps = path.steps.flatMap(({ line }, at) => {
    const edge = edges.get(line);
    const [from, to] = [nodes.get(path.nodes[at] ?? ''), nodes.get(path.nodes[at + 1] ?? '')];
    if (edge === undefined || from === undefined || to === undefined) return [];
    return [{ edge, from, to }];
  });
  const pieces = steps.flatMap(({ edge, from, to }, at): Piece[] => {
    const telling = { ...quotedFor(edge, told.evidence), asOf: told.asOf };
    const turned = edge.from !== from.id && relationRow(edge.type).symmetric !== true;
    const note = { note: told.notes.get(edge.key) ?? 0, line: edge };
    const isLast = at === steps.length - 1;
    if (at > 0 && isLast && turned && edge.status !== 'denied') {
      const { preposition, verb, rest } = toFronted(edge, { ...telling, isPlural: isPlural(to) });
      const which = `${preposition === '' ? '' : `${preposition} `}${toWhoOrWhich(from) === 'who' ? 'whom' : 'which'}`;
      return [`, ${which} `, { actor: to }, ` ${verb}${rest} `, note];
    }
    // Nothing need follow the last name, so that the last line need not be turned.
    const isTurned = turned && !(at > 0 && isLast);
    const [first, second] = isTurned === turned ? [from, to] : [to, from];
    const { verb, rest, isDenied } = toClause(edge, {
      ...telling,
      turned: isTurned,
      isPlural: isPlural(first),
    });
    const behind: readonly Piece[] = [` ${verb} `, { actor: second }, `${rest} `, note];
    const denial = at === 0 ? 'It is denied that ' : ', and it is denied that ';
    const named: readonly Piece[] = [isDenied ? denial : '', { actor: first }];
    const begin: readonly Piece[] = at === 0 || isDenied ? named : [`, ${toWhoOrWhich(from)}`];
    return begin.concat(behind);
  });
  return pieces.length === 0 ? [] : [...pieces, '.'];
}

/** The claims that carry a line, those first that are as strong as it stands. */
export function claimsOf(edge: GraphEdge, evidence: LinesEvidence | null): EvidenceClaim[] {
  const carrying = evidence === null ? [] : (byLine(evidence).get(edge.key) ?? []);
  const isTelling = (claim: EvidenceClaim) => statusOf(claim) === edge.status;
  return [...carrying.filter(isTelling), ...carrying.filter((claim) => !isTelling(claim))];
}

/** It is asked of one line after the other, and there may be thousands. */
const indexes = new WeakMap<LinesEvidence, ReadonlyMap<string, readonly EvidenceClaim[]>>();

function byLine(evidence: LinesEvidence): ReadonlyMap<string, readonly EvidenceClaim[]> {
  const known = indexes.get(evidence);
  if (known !== undefined) return known;
  const claims = new Map(evidence.claims.map((claim) => [claim.id, claim]));
  const index = new Map(evidence.lines.map(({ key, claims: ids }) => [key, ids.flatMap((id) => claims.get(id) ?? [])]));
  indexes.set(evidence, index);
  return index;
} // oxfmt-ignore

/** Whom a line that is not the articles' own word rests on, and by whom they have what none of them has of its own. */
function quotedFor(
  edge: GraphEdge,
  evidence: LinesEvidence | null,
): { speakers: Speakers; relays: Speakers } {
  const ofStatus = claimsOf(edge, evidence).filter((claim) => statusOf(claim) === edge.status);
  const firm = ofStatus.filter(isToldFirmly);
  const telling = firm.length > 0 ? firm : ofStatus;
  const speakers = edge.status === 'asserted' ? [] : telling.flatMap(({ speaker }) => speaker ?? []);
  const relays = telling.flatMap(({ relay }) => relay ?? []);
  return { speakers: distinct(speakers), relays: relays.length < telling.length ? [] : distinct(relays) };
}

function distinct(speakers: Speakers): Speakers {
  return [...new Map(speakers.map((speaker) => [speaker.id, speaker])).values()];
}

/** The same without anything to press: what is copied, and what screen readers are told. */
export function toPlain(
  pieces: readonly Piece[],
  toNote: (note: number) => string = (note) => `[${note}]`,
): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'actor' in piece ? piece.actor.name : toNote(piece.note);
    })
    .join('');
}
