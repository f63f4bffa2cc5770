import type { CsvMapping, ImportedFile, ImportTable } from '#contract/imports';
import { toBeginning } from '#contract/shown-line';
import { nodesOf } from './csv-nodes.ts';
import { relationsOf } from './csv-relations.ts';
import { emptyDraft, leavingOut, type Draft } from './draft.ts';
import type { Mistakes } from './mistakes.ts';
import { suggestMapping } from './suggest.ts';
import { readTable, type Table } from './table.ts';

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
  const relations = mapping.relations === null ? [] : relationsOf(mapping.relations, told);
  if (mapping.nodes?.file !== undefined && mapping.nodes.file === mapping.relations?.file)
    mistakes.add(
      { file: files[0]?.name ?? '' },
      'is read both as nodes and as relations',
      'Choose one of the two.',
    );
  return {
    ...known,
    mapping,
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    entities: nodes,
    relations,
    leftOut: left.all(),
    mistakes,
  };
}

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
