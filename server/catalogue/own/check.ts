import { Title } from '#contract/investigations';
import type { Verdict } from '#contract/cypher';
import type { HeaderFault } from '#contract/own-queries';
import type { QueryHeader } from '#contract/query';
import { withPlainEnds } from '#contract/write-source';
import { groupBy } from '../../articles/group-by.ts';
import { AppError } from '../../errors.ts';
import { crossMistakes } from '../cross-check.ts';
import { refused } from '../../gate/rules.ts';
import { checkHeader } from '../header.ts';
import { readTagLines } from '../header-lines.ts';

/** May this text run? Whatever analysts wrote is judged as nobody trusts it. */
export type Judge = (header: QueryHeader) => Promise<Verdict>;

type Shipped = ReadonlyMap<string, QueryHeader>;

export interface Written {
  id: string;
  source: string;
  shipped: Shipped;
}

const MOST_ABOUT = 2_000;
const TURNS = /[\u202A-\u202E\u2066-\u2069]/;

/** The header of an own query, or all that is wrong with it: what is asked of a shipped one, and what a list can show. */
export function checkOwnHeader({ id, source: written, shipped }: Written): {
  header: QueryHeader | null;
  faults: HeaderFault[];
} {
  // By the very lines that are read as its header.
  const source = withPlainEnds(written);
  const { header, faults } = checkHeader({ id, source });
  const more = [...ownFaults(source), ...choiceFaults({ id, source, shipped, header })];
  const all = [...faults, ...more].toSorted((a, b) => a.line - b.line);
  return { header: all.length === 0 ? header : null, faults: all };
}

function ownFaults(source: string): HeaderFault[] {
  const lines = source.split('\n');
  const { tags, length } = readTagLines(lines);
  const turned = lines.slice(0, length).flatMap((text, at): HeaderFault[] => {
    const problem = 'signs that turn the direction of letters would show this otherwise than it is';
    return TURNS.test(text) ? [{ line: at + 1, problem }] : [];
  });
  const told = tags.flatMap(({ tag, words, line }): HeaderFault[] => {
    const problem = whyNot(tag, words);
    return problem === undefined ? [] : [{ line, problem }];
  });
  return [...told, ...turned];
}

function whyNot(tag: string, words: string): string | undefined {
  if (tag === 'was') return 'an own query keeps its id; leave @was out';
  if (tag === 'about' && words.length > MOST_ABOUT) return `@about of ${MOST_ABOUT} letters at most`;
  if (tag !== 'title' || words === '' || TURNS.test(words)) return undefined;
  return Title.safeParse(words).error?.issues[0]?.message;
}

function choiceFaults({ header, source, shipped }: Written & { header: QueryHeader | null }): HeaderFault[] {
  if (header === null) return [];
  const others = [...shipped.values()].map((other) => ({ file: other.id, source: '', header: other }));
  const { was: _was, ...mine } = header;
  return crossMistakes([...others, { file: OWN_FILE, source, header: mine }])
    .filter(({ file }) => file === OWN_FILE)
    .map(({ line, problem }) => ({ line, problem }));
}

const OWN_FILE = 'own';

/** The same, and the gate's verdict on its text; only the plan knows its columns, and whether `@total` is one. */
export async function checkOwnQuery(
  written: Written,
  judge: Judge,
): Promise<{ header: QueryHeader | null; faults: HeaderFault[]; verdict: Verdict | null }> {
  const { header, faults } = checkOwnHeader(written);
  if (header === null) return { header, faults, verdict: null };
  const verdict = await judge(header);
  const { total } = header;
  if (total === undefined || verdict.columns === undefined || verdict.columns.includes(total))
    return { header, faults, verdict };
  const { tags } = readTagLines(withPlainEnds(written.source).split('\n'));
  const line = tags.find(({ tag }) => tag === 'total')?.line ?? 1;
  const problem = `the query has no column ${total}; its columns: ${verdict.columns.join(', ')}`;
  return { header: null, faults: [{ line, problem }], verdict };
}

/** Header and text, or the reason why this is not kept. */
export async function demandRight(written: Written, judge: Judge): Promise<QueryHeader> {
  const { header, faults, verdict } = await checkOwnQuery(written, judge);
  if (header === null || verdict === null) {
    const fields = [...groupBy(faults, ({ line }) => line)].map(([line, told]) => ({
      path: `line ${line}`,
      problem: told.map(({ problem }) => problem).join('; '),
    }));
    throw new AppError('bad-header', 'It was not saved.', { fields });
  }
  if (verdict.runs) return header;
  throw refused(verdict.diagnostics.filter(({ severity }) => severity === 'error'));
}

/** The first thing that stands against a text, with what to write instead. */
export function refusalOf({ diagnostics }: Verdict): string | null {
  const first = diagnostics.find(({ severity }) => severity === 'error');
  if (first === undefined) return null;
  return [first.message, first.advice].filter((words) => words !== null).join(' ');
}
