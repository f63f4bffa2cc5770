import type { CsvMapping, ImportedFile, ImportTable } from '#contract/imports';
import { toBeginning } from '#contract/shown-line';
import { nodesOf } from './csv-nodes.ts';
import { relationsOf } from './csv-relations.ts';
import { emptyDraft, leavingOut, type Draft } from './draft.ts';
import type { Mistakes } from './mistakes.ts';
import { namedOnly, namingIn } from './named-only.ts';
import { figuresOf, namesOf } from './own-figures.ts';
import { evidenceOf } from './own-evidence.ts';
import { rowsAndEvidence } from './own-rows.ts';
import { toMissing } from './own-tables.ts';
import { suggestMapping } from './suggest.ts';
import { readTable, type Table } from './table.ts';
import { unreadColumns, unreadTables } from './unread.ts';

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;
/** A column of more words than that holds names, and no kinds of anything. */
const FEW = 40;

/** A table of nodes, one of relations, or both, read as the mapping says or as it is suggested. */
export function readCsv(
  files: readonly ImportedFile[],
  { mapping: asked, mistakes }: { mapping: CsvMapping | null; mistakes: Mistakes },
): Draft {
  const tables = files.flatMap((file) => readTable(file, mistakes) ?? []);
  const known = { format: 'csv' as const, tables: tables.map(toTold) };
  if (tables.length < files.length) return emptyDraft(mistakes, known);
  const mapping = asked ?? suggestMapping(tables);
  const left = leavingOut();
  const told = { tables, mistakes, left };
  const nodes = mapping.nodes === null ? [] : nodesOf(mapping.nodes, told);
  const rows = mapping.relations === null ? [] : relationsOf(mapping.relations, told);
  const evidence = tables.flatMap(({ own }, file) => (own === 'evidence' ? evidenceOf(file, told) : []));
  const relations =
    evidence.length === 0
      ? rows
      : rowsAndEvidence({ rows: mapping.relations === null ? null : rows, evidence, left });
  const figures = tables.flatMap(({ own }, file) => (own === 'figures' ? figuresOf(file, told) : []));
  const names = namesOf(tables);
  const isOurs = evidence.length + figures.length > 0;
  if (mapping.nodes?.file !== undefined && mapping.nodes.file === mapping.relations?.file)
    mistakes.add(
      { file: files[0]?.name ?? '' },
      'is read both as nodes and as relations',
      'Choose one of the two.',
    );
  return {
    ...known,
    mapping,
    rows: tables.reduce((sum, table) => sum + table.rows.length, 0),
    entities: isOurs
      ? [...nodes, ...namedOnly(namingIn({ relations, figures }), { entities: nodes, names, left })]
      : nodes,
    relations,
    figures,
    leftOut: [...left.all(), ...unreadTables(tables, mapping)],
    unread: unreadColumns(tables, mapping),
    missing: tables.some(({ own }) => own !== null) ? [...withoutFigures(tables), ...toMissing()] : [],
    mistakes,
  };
}

function withoutFigures(tables: readonly Table[]): string[] {
  return tables.some(({ own }) => own === 'figures') ? [] : [NO_FIGURES];
}

const NO_FIGURES = 'Figures: their table, figures.csv, is not among these files.';

function toTold({ name, columns, rows }: Table): ImportTable {
  return {
    name,
    rows: rows.length,
    columns: columns.map((column, at) => {
      const words = [...new Set(rows.map(({ cells }) => cells[at] ?? ''))].filter(Boolean);
      const samples = words.slice(0, SAMPLES).map((word) => toBeginning(word, LONGEST_SAMPLE));
      return { name: column, samples, words: words.length <= FEW ? words : [] };
    }),
  };
}
