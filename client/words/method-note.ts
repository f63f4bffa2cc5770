import type { About } from '#contract/endpoints';
import type { StepRecord } from '#contract/investigations';
import { count } from './count.ts';

interface Noted {
  readonly title: string;
  /** The address that opens it; null while it is not kept. */
  readonly address: string | null;
  readonly by: string | null;
  readonly about: About | null;
  readonly steps: readonly Omit<StepRecord, 'n'>[];
}

/**
 * How a canvas came to be, as Markdown: each step with its query, parameters, time, counts and what was left out.
 * Undoing is a step like any other, so that the note tells the way that was gone and not the way one would have liked.
 */
export function toMethodNote({ title, address, by, about, steps }: Noted): string {
  const head = [
    `# ${toLine(title)}: how it was made`,
    '',
    ...(address === null ? [] : [`- Investigation: ${address}`]),
    ...(by === null ? [] : [`- Analyst: ${toLine(by)} (stated, not verified)`]),
    ...(about === null ? [] : [`- Loaded: ${toLoaded(about)}`]),
    `- ${count(steps.length, 'step', 'steps')}, times in UTC`,
  ];
  const body = steps.flatMap((step, at) => ['', ...toStep(step, at + 1)]);
  return `${[...head, ...body].join('\n')}\n`;
}

function toLoaded({ version, counts, asOf }: About): string {
  const loaded = [
    count(counts.articles, 'article', 'articles'),
    count(counts.claims, 'claim', 'claims'),
    count(counts.entities, 'entity', 'entities'),
    count(counts.relations, 'relation', 'relations'),
  ];
  return `${loaded.join(', ')}; the latest article is of ${asOf ?? 'no day'}; Redthread ${version}`;
}

function toStep(
  { at, label, query, milliseconds, added, removed, limits }: Noted['steps'][number],
  n: number,
) {
  const changes = [...toChange('added', added), ...toChange('removed', removed)];
  return [
    `${n}. **${toLine(label)}** (${at.replace('T', ' ').replace(/\.\d+Z$/, '')})`,
    ...(changes.length === 0 ? [] : [`   - ${changes.join('; ')}`]),
    ...(query === null
      ? []
      : [`   - asked: \`${query.id}\` with \`${toCode(query.params)}\`${toTime(milliseconds)}`]),
    ...limits.map((limit) => `   - left out: ${toLine(limit)}`),
  ];
}

function toTime(milliseconds: number | null): string {
  return milliseconds === null ? '' : `, answered in ${Math.round(milliseconds)} ms`;
}

function toChange(word: string, { nodes, edges }: StepRecord['added']): string[] {
  if (nodes + edges === 0) return [];
  const parts = [
    nodes === 0 ? '' : count(nodes, 'actor', 'actors'),
    edges === 0 ? '' : count(edges, 'relation', 'relations'),
  ];
  return [`${parts.filter(Boolean).join(', ')} ${word}`];
}

/** A backtick would end the code; JSON may write it by its number. */
function toCode(params: object): string {
  return JSON.stringify(params).replaceAll('`', String.raw`\u0060`);
}

/** What analysts typed and what articles call things must not become a heading or a link of the note. */
function toLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|]/g, '\\$&');
}
