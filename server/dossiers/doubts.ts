import type { GraphEdge } from '#contract/graph';
import { gradeRank } from '#contract/grades';
import { STATUSES, type Status } from '#contract/ontology';
import type { Doubt, Part, Words } from '#export/dossier/dossier';
import { toCheckedWords } from '../../client/words/checks.ts';
import { toGradeLabel } from '../../client/words/grades.ts';
import { claimsOf } from '../../client/words/path-sentence.ts';
import { MARKS, marksOf, type Mark } from '../../client/words/relation.ts';
import { toUncounted } from '../../client/words/support.ts';
import type { Beside, Denial } from './beside.ts';
import { toDenied } from './denied.ts';
import type { Matter } from './matter.ts';
import { toGuardedSentence } from './says.ts';
import { toSearchDoubts } from './search-doubts.ts';

/** What stands open on the lines of a dossier, the gravest first; kinds of which there is none are left out. */
export function toDoubts(matter: Matter, { denials }: Pick<Beside, 'denials'>): Doubt[] {
  return [...(matter.numbers.size === 0 ? [NO_LINE] : toLineDoubts(matter, denials)), ...toSearchDoubts(matter)];
} // oxfmt-ignore

/** Nothing to doubt must not read as nothing in doubt. */
const NO_LINE: Doubt = {
  title: 'Of lines',
  meaning: 'this dossier lists none, so none of them could be looked at for doubts',
  items: [],
};

function toLineDoubts(matter: Matter, denials: readonly Denial[]): Doubt[] {
  const lines = matter.numbered.flatMap(({ n, edges }) => edges.map((edge) => ({ n, edge })));
  const says = ({ n, edge }: Line): Words => [{ note: n }, ` ${toGuardedSentence(edge, matter)}.`];
  const marked = (mark: Mark): Doubt => ({
    title: MARK_TITLES[mark] ?? mark,
    meaning: MARKS[mark],
    items: lines.filter(({ edge }) => marksOf(edge, matter.asOf).includes(mark)).map(says),
  });
  const ofStatus = (status: Status): Doubt => ({
    title: STATUS_TITLES[status] ?? status,
    meaning: STATUSES[status].meaning,
    items: lines.filter(({ edge }) => edge.status === status).map((line) => says(line).concat(toBesideStatus(line.edge, matter))),
  });
  const cleared = lines.filter(({ edge }) => matter.checks.get(edge.key)?.holds === false);
  const unchecked = lines.filter(({ edge }) => !matter.checks.get(edge.key));
  const alone = lines.filter(({ edge }) => edge.voices <= 1);
  const low = lines.filter(({ edge }) => isLow(edge));
  const kinds: Doubt[] = [
    marked('contested'),
    ...(['denied', 'alleged', 'planned', 'wanted'] as const).map(ofStatus),
    toDenied(denials, matter),
    marked('inferred'),
    marked('hedged'),
    marked('caption'),
    {
      title: 'Graded low by an analyst',
      meaning: 'the best grade of its sources or of its claims is a doubtful one',
      items: low.map(({ n, edge }) => says({ n, edge }).concat(` Best source: ${toGradeLabel(edge.reliability)}; best claim: ${toGradeLabel(edge.credibility)}.`)),
    },
    {
      title: 'Checks that no longer hold',
      meaning: 'what somebody read is not what stands behind the line now',
      items: cleared.map(({ n, edge }) => says({ n, edge }).concat(` ${toSentence(toCheckedWords(matter.checks.get(edge.key)))}`)),
    },
    {
      title: 'One voice only',
      meaning: 'nobody else is known to say so, of whose word it would not be a copy',
      items: toOneItem(alone, lines.length),
    },
    {
      title: 'Not checked',
      meaning: 'nobody has marked that he read the passages behind the line',
      items: toOneItem(unchecked, lines.length),
    },
  ];
  return kinds.filter(({ items }) => items.length > 0);
} // oxfmt-ignore

/** The row of the line counts what is told as more than its status, but not firmly; here it is told as well. */
function toBesideStatus(edge: GraphEdge, { evidence }: Matter): string[] {
  const uncounted = toUncounted(edge, claimsOf(edge, evidence));
  return uncounted === '' ? [] : [` Not counted: ${uncounted}.`];
}

interface Line {
  readonly n: number;
  readonly edge: GraphEdge;
}

const MARK_TITLES: Readonly<Partial<Record<Mark, string>>> = {
  contested: 'Contested',
  inferred: 'Inferred',
  hedged: 'Hedged',
  caption: 'Picture captions only',
};

const STATUS_TITLES: Readonly<Partial<Record<Status, string>>> = {
  denied: 'Denied',
  alleged: 'Alleged',
  planned: 'Planned',
  wanted: 'Wanted',
};

/** D to F of sources, 4 to 6 of claims: worse than what nobody has graded. */
function isLow({ reliability, credibility }: GraphEdge): boolean {
  const worst = gradeRank(null);
  return [reliability, credibility].some((grade) => grade !== null && gradeRank(grade) > worst);
}

/** "All 8 lines." or "3 of 8 lines: [1], [4] and [5]." */
function toOneItem(some: readonly Line[], all: number): Words[] {
  const notes = [...new Set(some.map(({ n }) => n))];
  if (notes.length === 0) return [];
  if (some.length === all) return [[all === 1 ? 'The only line.' : all === 2 ? 'Both lines.' : `All ${all} lines.`]];
  const listed = notes.flatMap((note, at): Part[] => {
    const before = at === 0 ? '' : at === notes.length - 1 ? ' and ' : ', ';
    return before === '' ? [{ note }] : [before, { note }];
  });
  return [[`${some.length} of ${all} lines: `, ...listed, '.']];
} // oxfmt-ignore

function toSentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.?$/, '.')}`;
}
