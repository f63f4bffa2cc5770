import { toIsoDay, type IsoPrefix } from '#contract/days';
import { isHypothesisId } from '#contract/own-marks';
import { unpack } from '#contract/packed-canvas';
import type { QueryHeader } from '#contract/query';
import { toSceneName } from '#drawing/scene-name';
import { standingsOf } from '#drawing/supposed';
import { isActual } from '#contract/support';
import type { Dossier, Told, Words } from '#export/dossier/dossier';
import { marksOf, toStatusWords, toSupport } from '../../client/words/relation.ts';
import { toSupposedNote } from '../../client/words/supposed-note.ts';
import { ofOneState } from '../articles/of-one-state.ts';
import { AppError } from '../errors.ts';
import { strengthOf } from '../paths/choose.ts';
import { toCounts } from '../pictures/counts.ts';
import { isBlank, type Picture } from '../pictures/draw.ts';
import { drawSeen, type Studio } from '../pictures/picture.ts';
import { readUnsaved, toAgain } from './again.ts';
import { readBeside } from './beside.ts';
import type { Commission } from './commission.ts';
import { toDataFiles } from './data-files.ts';
import { toDoubts } from './doubts.ts';
import { toFacts } from './facts.ts';
import { toFindings } from './findings.ts';
import { inTurns } from './in-turns.ts';
import { toListed } from './lines.ts';
import { readMatter, type Matter } from './matter.ts';
import { toNotices, toTold } from './notices.ts';
import { toGuardedSentence } from './says.ts';
import { toMethod } from './method.ts';
import { readAllSteps } from './steps.ts';
import type { DossierFile } from './write.ts';

export interface Bureau extends Studio {
  readonly queries: readonly QueryHeader[];
  /** Aborted when whoever asked has gone away. */
  readonly signal?: AbortSignal;
}

/** A dossier in words, with its picture as a page shows it and as paper does; null without one. */
export interface Made {
  readonly dossier: Dossier;
  readonly onPage: Picture | null;
  readonly onPaper: Picture | null;
  /** The data that it tells of, as tables and as our own file. */
  readonly toData: () => Promise<readonly DossierFile[]>;
  readonly dataDay: IsoPrefix | null;
  /** Aborted when whoever asked has gone away. */
  readonly signal?: AbortSignal;
}

/** Errors: `nothing-to-draw`, where there is neither a line nor an answer; `changed-meanwhile`. */
export function makeDossier(commission: Commission, bureau: Bureau): Promise<Made> {
  return ofOneState(bureau.db, () => make(commission, bureau));
}

async function make(commission: Commission, bureau: Bureau): Promise<Made> {
  const { signal } = bureau;
  const matter = await readMatter(commission, bureau, signal);
  const { options, seen, pictureOptions } = matter;
  const listed = await inTurns(toListed(matter), signal);
  const beside = await readBeside(matter, bureau.db, signal);
  const findings = toFindings(matter, beside, commission.asked);
  if (findings.length + listed.lines.length === 0) throw nothingToTell();
  const isDrawn = options.picture !== 'none' && !isBlank(seen.pictured);
  const draw = (format: 'svg' | 'pdf') => {
    signal?.throwIfAborted();
    return drawSeen(seen, { options: { ...pictureOptions, ...(format === 'svg' ? { paper: null } : ON_PAPER) }, format, isWithinText: true }, bureau);
  };
  const onPage = isDrawn ? await draw('svg') : null;
  const title = options.title === '' ? (commission.investigation?.title ?? commission.asked?.title ?? 'Dossier') : options.title;
  const notices = toNotices(matter, listed);
  return {
    dossier: {
      title,
      handling: options.handling,
      facts: toFacts(commission, matter, bureau),
      notices,
      findings,
      strongest: findings.length === 0 ? toStrongest(matter) : [],
      pictured: isDrawn ? toSceneName(seen.pictured.scene) : null,
      counts: isBlank(seen.pictured) ? [] : toCounts(seen.pictured),
      lines: listed.lines,
      sources: listed.sources,
      doubts: options.doubts ? toDoubts(matter, beside) : null,
      hypotheses: options.hypotheses ? toHypotheses(matter) : null,
      method: options.method ? await methodOf(commission, matter, bureau) : null,
      again: toAgain(commission, await readUnsaved(bureau.db, commission)),
    },
    onPage,
    onPaper: isDrawn ? await draw('pdf') : null,
    toData: () => toDataFiles(toDataOf(matter, { title, notices }), bureau),
    dataDay: matter.dataDay,
    ...(signal !== undefined && { signal }),
  };
} // oxfmt-ignore

/** On a page of its own. */
const ON_PAPER = { title: 'The picture', ground: 'white' } as const;

function nothingToTell(): AppError {
  return new AppError(
    'nothing-to-draw',
    'There is neither a line in sight nor an answer about paths that goes along.',
  );
}

const MOST_STRONGEST = 8;

/** Asserted or said, and neither hedged nor inferred: what a reader may take first. */
function toStrongest(matter: Matter): Words[] {
  const lines = matter.numbered.flatMap(({ n, edges }) => edges.map((edge) => ({ n, edge })));
  const firm = lines.filter(({ edge }) => isActual(edge.status) && marksOf(edge, null).length === 0 && edge.voices > 1);
  return firm
    .toSorted((one, other) => strengthOf(other.edge) - strengthOf(one.edge) || one.n - other.n)
    .slice(0, MOST_STRONGEST)
    .map(({ n, edge }) => [{ note: n }, ` ${toGuardedSentence(edge, matter)} (${toStatusWords(edge, matter.asOf)}, ${toSupport(edge)}).`]);
} // oxfmt-ignore

/** Whom it tells of, and each relation that has a number. */
function toDataOf({ seen, numbers, asOf }: Matter, { title, notices }: Pick<Dossier, 'title' | 'notices'>): Parameters<typeof toDataFiles>[0] {
  const nodes = [...seen.pictured.nodes.keys()].filter((id) => !isHypothesisId(id));
  return { what: 'drawn', asOf: asOf === null ? null : toIsoDay(asOf), title, nodes, edges: [...numbers.keys()], leftOut: [...notices] };
} // oxfmt-ignore

function toHypotheses({ canvas, nodes, edges, desk, unseen }: Matter): Told[] {
  const { hypotheses } = toTold({ canvas, unseen });
  const named = new Map<string, { readonly name: string }>([
    ...canvas.nodes.map((node) => [node.id, node] as const),
    ...nodes,
  ]);
  return toSupposedNote({ nodes: named, edges, hypotheses }, standingsOf({ ...desk, hypotheses })).map(
    ({ words, under }) => ({ says: words, under }),
  );
}

async function methodOf(
  { of, investigation, steps, asked }: Commission,
  { canvas, nodes, options }: Matter,
  { db, queries }: Bureau,
) {
  // A query is asked by no analyst: how it was asked stands with its answer.
  if (asked !== undefined) return null;
  const saved = investigation === null ? [] : await readAllSteps(db, investigation.id);
  // Steps name whom they named then.
  const names = new Map(unpack(of.canvas).nodes.map(({ id, name }) => [id, name]));
  return toMethod([...saved, ...steps], {
    queries,
    nameOf: (id) => nodes.get(id)?.name ?? names.get(id) ?? id,
    leftOut: options.hypotheses ? null : (canvas.hypotheses?.length ?? 0),
  });
}
