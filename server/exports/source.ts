import type { ExportRequest } from '#contract/exports';
import type { ExportSource } from '#export/source';
import type { Db } from '../db/run.ts';
import { AppError } from '../errors.ts';
import { readChosen } from './chosen.ts';
import { allEntities, allRelations } from './elements.ts';
import { figuresOf, readCounted } from './figures.ts';
import { withEvidence } from './lines.ts';
import { readState } from './state.ts';

export interface Asked {
  readonly db: Db;
  /** The version of this program. */
  readonly redthread: string;
  readonly signal: AbortSignal;
}

/** It throws when the graph has become another one since the source was opened. */
type OpenedSource = ExportSource & { readonly isUnchanged: () => Promise<void> };

/** What is asked for, ready to be read; refuses what would be an empty file. */
export async function openSource(request: ExportRequest, asked: Asked): Promise<OpenedSource> {
  const { db, redthread } = asked;
  const before = await readState(db);
  const asOf = request.asOf ?? before.day;
  const counted = await readCounted(db);
  const lines = (relations: Parameters<typeof withEvidence>[0]) =>
    withEvidence(relations, { ...asked, asOf, counted });
  const isUnchanged = async () => {
    const now = await readState(db);
    if (now.state !== before.state)
      throw new AppError(
        'changed-meanwhile',
        'The graph was changed while it was exported: there is no file.',
      );
  };
  if (request.what === 'everything') {
    if (before.entities === 0) throw nothing('Nothing is loaded.');
    return {
      head: {
        what: 'everything',
        title: null,
        asOf,
        redthread,
        counts: { nodes: before.entities, relations: before.relations, figures: sumOf(counted) },
        limits: WITHHELD,
      },
      nodes: () => allEntities(db),
      lines: () => lines(allRelations(db, { inAll: before.relations })),
      figures: () => figuresOf([...counted.keys()], asked),
      holds: () => true,
      isUnchanged,
    };
  }
  const { what, title, leftOut } = request;
  const { nodes, relations, missing } = await readChosen(db, request);
  if (nodes.length === 0)
    throw nothing(missing.length > 0 ? missing.join(' ') : 'Neither an entity nor a relation was named.');
  const subjects = nodes.map(({ id }) => id).filter((id) => counted.has(id));
  const keys = new Set(relations.map(({ edge }) => edge.key));
  return {
    head: {
      what,
      title,
      asOf,
      redthread,
      counts: {
        nodes: nodes.length,
        relations: relations.length,
        figures: sumOf(new Map(subjects.map((id) => [id, counted.get(id) ?? 0]))),
      },
      limits: [...leftOut, ...missing, ...WITHHELD],
    },
    nodes: () => eachOf(nodes),
    lines: () => lines(relations),
    figures: () => figuresOf(subjects, asked),
    holds: (key) => keys.has(key),
    isUnchanged,
  };
}

const WITHHELD = [
  'The words of the articles: where each passage stands is told instead.',
  'Where articles name somebody without a claim: only the passages of claims are told.',
  'What analysts decided and checked, by whom and why, and claims that they dispute: only what follows from it is told, and beside each claim that it was corrected.',
];

function sumOf(counted: ReadonlyMap<string, number>): number {
  return [...counted.values()].reduce((sum, figures) => sum + figures, 0);
}

function nothing(why: string): AppError {
  return new AppError('nothing-to-export', why);
}

async function* eachOf<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}
