import { toIsoDay } from '#contract/days';
import type { DossierRequest } from '#contract/dossier';
import type { QueryHeader } from '#contract/query';
import { toMarks } from '#drawing/kept-canvas';
import { toSceneName } from '#drawing/scene-name';
import { standingsOf } from '#drawing/supposed';
import { isActual } from '#contract/support';
import type { Dossier, Told, Words } from '#export/dossier/dossier';
import { tallyChecks, toTallyWords } from '../../client/words/checks.ts';
import { toCapital } from '../../client/words/capital.ts';
import { count } from '../../client/words/count.ts';
import { toDate } from '../../client/words/days.ts';
import { marksOf, toStatusWords, toSupport } from '../../client/words/relation.ts';
import { toSupposedNote } from '../../client/words/supposed-note.ts';
import { AppError } from '../errors.ts';
import { strengthOf } from '../paths/choose.ts';
import { toCounts, toCut } from '../pictures/content.ts';
import { isBlank, type Picture } from '../pictures/draw.ts';
import { drawSeen, type Studio } from '../pictures/picture.ts';
import { toAgain } from './again.ts';
import { toDoubts } from './doubts.ts';
import { toFindings } from './findings.ts';
import { toListed, type Listed } from './lines.ts';
import { readMatter, type Matter } from './matter.ts';
import { toGuardedSentence } from './says.ts';
import { toMethod } from './method.ts';
import { readAllSteps } from './steps.ts';

export interface Bureau extends Studio {
  readonly queries: readonly QueryHeader[];
}

/** A dossier in words, and its picture as a page shows it and as paper does; null without one. */
export interface Made {
  readonly dossier: Dossier;
  readonly onPage: Picture | null;
  readonly onPaper: Picture | null;
}

/** Errors: `nothing-to-draw`, where there is neither a line nor an answer. */
export async function makeDossier(request: DossierRequest, bureau: Bureau): Promise<Made> {
  const matter = await readMatter(request, bureau);
  const { options, seen, pictureOptions } = matter;
  const listed = toListed(matter);
  const findings = toFindings(matter);
  if (findings.length + listed.lines.length === 0) throw nothingToTell();
  const isDrawn = options.picture !== 'none' && !isBlank(seen.pictured);
  const draw = (format: 'svg' | 'pdf') =>
    drawSeen(seen, { options: { ...pictureOptions, ...(format === 'svg' ? { paper: null } : ON_PAPER) }, format, isWithinText: true }, bureau);
  const onPage = isDrawn ? await draw('svg') : null;
  return {
    dossier: {
      title: options.title === '' ? (request.investigation?.title ?? 'Dossier') : options.title,
      handling: options.handling,
      facts: toFacts(request, matter, bureau),
      notices: toNotices(matter, listed),
      findings,
      strongest: findings.length === 0 ? toStrongest(matter) : [],
      pictured: isDrawn ? toSceneName(seen.pictured.scene) : null,
      counts: toCounts({ pictured: seen.pictured }),
      lines: listed.lines,
      sources: listed.sources,
      doubts: options.doubts ? toDoubts(matter) : null,
      hypotheses: options.hypotheses ? toHypotheses(matter) : null,
      method: options.method ? await methodOf(request, matter, bureau) : null,
      again: toAgain(request),
    },
    onPage,
    onPaper: isDrawn ? await draw('pdf') : null,
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

function toFacts({ of, investigation }: DossierRequest, matter: Matter, { version }: Studio): Dossier['facts'] {
  const { asOf, options, checks, numbers, results } = matter;
  const tally = tallyChecks(numbers.keys(), checks);
  const facts: (readonly [string, string] | null)[] = [
    investigation === null ? ['Of', 'a canvas that is not kept'] : ['Investigation', `${investigation.title}, version ${investigation.version} (${investigation.id})`],
    ['Data as of', asOf === null ? 'no day: nothing is loaded' : toDate(toIsoDay(asOf))],
    of.question.length === 0 ? null : ['Asked last', of.question.join(' ')],
    results.length === 0 ? null : ['Answers', count(results.length, 'answer about paths', 'answers about paths')],
    ['Lines', numbers.size === 0 ? 'none' : `${count(numbers.size, 'line', 'lines')}; ${toTallyWords(tally)}`],
    options.analyst === '' ? null : ['By', `${options.analyst}, stated, not verified`],
    ['Made with', `Redthread ${version}`],
  ];
  return facts.flatMap((fact) => (fact === null ? [] : [fact]));
} // oxfmt-ignore

/** What a reader would miss without knowing. */
function toNotices({ seen, options, canvas, results }: Matter, { unquoted, quoted }: Listed): string[] {
  const isOfCanvas = options.picture !== 'findings';
  const left = (canvas.results?.length ?? 0) - results.length;
  return [
    ...(isOfCanvas ? toCut({ of: seen.of, pictured: seen.pictured }) : []),
    left > 0 && options.results !== null ? `${toCapital(count(left, 'kept answer', 'kept answers'))} of the investigation left out by choice.` : '',
    options.method ? '' : 'The method is left out by choice.',
    options.doubts ? '' : 'The open doubts are left out by choice.',
    quoted.passages === 0 ? '' : `Quoted word for word: ${count(quoted.passages, 'passage', 'passages')}, ${count(quoted.words, 'word', 'words')} in all.`,
    unquoted === 0 ? '' : `${count(unquoted, 'place is', 'places are')} cited without its words, because the text is not at hand.`,
  ].filter((words) => words !== '');
} // oxfmt-ignore

function toHypotheses({ canvas, nodes, edges, seen }: Matter): Told[] {
  const { hypotheses } = toMarks(canvas);
  const { desk } = seen.pictured;
  const named = new Map<string, { readonly name: string }>([
    ...canvas.nodes.map((node) => [node.id, node] as const),
    ...nodes,
  ]);
  return toSupposedNote({ nodes: named, edges, hypotheses }, standingsOf({ ...desk, hypotheses })).map(
    ({ words, under }) => ({ says: words, under }),
  );
}

async function methodOf(
  request: DossierRequest,
  { canvas, nodes, options }: Matter,
  { db, queries }: Bureau,
) {
  const { investigation, steps } = request;
  const saved = investigation === null ? [] : await readAllSteps(db, investigation.id);
  const names = new Map(canvas.nodes.map(({ id, name }) => [id, name]));
  return toMethod([...saved, ...steps], {
    queries,
    nameOf: (id) => nodes.get(id)?.name ?? names.get(id) ?? id,
    leftOut: options.hypotheses ? null : (canvas.hypotheses?.length ?? 0),
  });
}
