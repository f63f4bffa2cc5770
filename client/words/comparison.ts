import type { Limit } from '#contract/graph';
import { toPhrase, toTail } from '#contract/phrases';
import { STATUSES, Status } from '#contract/ontology';
import {
  DIFFERENCES,
  SHORT_FINGERPRINT,
  type Change,
  type Comparison,
  type Difference,
  type DifferenceKind,
  type VersionRow,
} from '#contract/versions';
import { count } from './count.ts';
import { toDate } from './days.ts';
import { toLine } from './markdown.ts';
import { toLimitWords } from './limits.ts';

/** "0f3a 99c1 d204": as it is printed beside a picture. */
export function toShortFingerprint(fingerprint: string): string {
  return (fingerprint.slice(0, SHORT_FINGERPRINT).match(/.{4}/g) ?? []).join(' ');
}

/** "12 March 2026". */
export function toVersionDay({ at }: Pick<VersionRow, 'at'>): string {
  return toDate(at.slice(0, 10));
}

/** In the order of the table of kinds; none is empty. In each, whatever is no line comes before the lines it hangs on. */
export function toGroups({ differences, edges }: Comparison): [DifferenceKind, Difference[]][] {
  const kinds = Object.keys(DIFFERENCES) as DifferenceKind[];
  const lines = new Set(edges.map(({ key }) => key));
  return kinds.flatMap((kind): [DifferenceKind, Difference[]][] => {
    const ofKind = differences.filter((difference) => difference.kind === kind);
    const isLine = ({ of }: Difference) => of !== null && lines.has(of);
    const own = [...ofKind.filter((one) => !isLine(one)), ...ofKind.filter(isLine)];
    return own.length === 0 ? [] : [[kind, own]];
  });
}

/** What a difference is about: "Ada met Ben", "Ada", "the canvas". */
export function toSubjectWords({ of }: Pick<Difference, 'of'>, { nodes, edges }: Comparison): string {
  if (of === null) return 'the canvas';
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name ?? id;
  const edge = edges.find(({ key }) => key === of);
  if (edge === undefined) return nameOf(of);
  return [nameOf(edge.from), toPhrase(edge), nameOf(edge.to), toTail(edge)].filter(Boolean).join(' ');
}

/** "denied before, asserted now". */
export function toChangeOf({ kind, was, now }: Change): string {
  const plain = (text: string) => (kind === 'status' ? STATUSES[Status.parse(text)].label : text);
  if (was !== null && now !== null) return `${plain(was)} → ${plain(now)}`;
  return plain(now ?? was ?? '');
}

/** Those of which a few words tell what was and what is; a claim would be told with its whole wording. */
const SHORT: ReadonlySet<DifferenceKind> = new Set(['status', 'renamed', 'dates', 'merged']);

/** "changed status: denied → asserted; new denials": all that has changed of one actor or line. */
export function toChangesWords(changes: readonly Change[]): string {
  const words = changes.map((change) => {
    const label = DIFFERENCES[change.kind].label.toLowerCase();
    return SHORT.has(change.kind) ? `${label}: ${toChangeOf(change)}` : label;
  });
  return [...new Set(words)].join('; ');
}

interface Marked {
  readonly marked: number;
  readonly limits: readonly Limit[];
}

/** "at least 2 elements are told otherwise today": of a comparison that was cut, what is marked is not all. */
export function toMarkedWords({ marked, limits }: Marked): string {
  const isCut = limits.length > 0;
  if (marked === 0) return `nothing ${isCut ? 'that was compared ' : ''}is told otherwise today`;
  const elements = count(marked, 'element is', 'elements are');
  return `${isCut ? 'at least ' : ''}${elements} told otherwise today, and marked`;
}

/** "version 2, As filed, of 12 March 2026" */
export function toSideWords(row: VersionRow | null): string {
  return row === null ? 'now' : `version ${row.n}, ${row.name}, of ${toVersionDay(row)}`;
}

export function toMovedWords(moved: number): string {
  if (moved === 0) return '';
  return `${moved === 1 ? '1 actor stands' : `${moved.toLocaleString('en')} actors stand`} elsewhere, which changes no fact.`;
}

/** The whole comparison as a text to be kept beside the report. */
export function toComparisonNote(comparison: Comparison): string {
  const { was, now, moved, wordings, limits } = comparison;
  const lines = [
    `# ${toLine(was.title)}: what has changed`,
    '',
    `From ${toLine(toSideWords(was))} (fingerprint ${toShortFingerprint(was.fingerprint)})`,
    `to ${toLine(toSideWords(now))}${now === null ? '' : ` (fingerprint ${toShortFingerprint(now.fingerprint)})`}.`,
    '',
  ];
  const groups = toGroups(comparison);
  if (groups.length === 0) lines.push('Nothing has changed.', '');
  for (const [kind, own] of groups) {
    lines.push(`## ${DIFFERENCES[kind].label} (${own.length})`, '');
    for (const difference of own) {
      const change = toChangeOf(difference);
      const what = difference.what === null ? '' : `${toLine(difference.what)}, `;
      lines.push(
        `- ${what}${toLine(toSubjectWords(difference, comparison))}${change === '' ? '' : `: ${toLine(change)}`}`,
      );
      if (difference.claim !== null) lines.push(`  - claim ${toLine(difference.claim)}`);
    }
    lines.push('');
  }
  if (wordings.length > 0) lines.push('## The wording then and now', '');
  for (const wording of wordings) {
    lines.push(`### ${toLine(toSubjectWords(wording, comparison))}`, '');
    for (const [side, claims] of [
      ['Then', wording.was],
      ['Now', wording.now],
    ] as const) {
      lines.push(
        `${side}:`,
        '',
        ...(claims.length === 0
          ? ['- nothing']
          : claims.map(({ says, status }) => `- ${toLine(says)} (${status})`)),
        '',
      );
    }
  }
  if (moved > 0) lines.push(toMovedWords(moved), '');
  lines.push(...limits.map((limit) => toLine(toLimitWords(limit))));
  return `${lines.join('\n').trimEnd()}\n`;
}
