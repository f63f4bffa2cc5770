import {
  NODE_FIELDS,
  RELATION_FIELDS,
  type CsvMapping,
  type ImportPreview,
  type ImportTable,
  type NodeField,
  type NodeMapping,
  type RelationField,
  type RelationMapping,
} from '#contract/imports';
import {
  ENTITY_TYPES, ENTITY_TYPE_NAMES, relationRow, RELATION_TYPES, STATUSES, STATUS_ORDER,
  type EntityType, type RelationType, type Status,
} from '#contract/ontology'; // oxfmt-ignore
import { Section } from '../ui/Section.tsx';
import { useActions } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { ImportColumn } from './ImportColumn.tsx';
import { ImportWords } from './ImportWords.tsx';

const NODE_LABELS: Record<NodeField, string> = {
  id: 'Id', name: 'Name', type: 'Type', aliases: 'Other names', summary: 'What it is', kind: 'Kind', named: 'Named by the texts',
  birthDate: 'Born on', identifiers: 'Identifiers', members: 'Of a group: what its members are', membersLeast: 'At least so many',
  membersMost: 'At most so many',
}; // oxfmt-ignore
const RELATION_LABELS: Record<RelationField, string> = {
  from: 'From', to: 'To', type: 'Kind of relation', status: 'Status', since: 'Since', until: 'Until',
  reported: 'Reported on', role: 'Office', qualifiers: 'Qualifiers', hedged: 'Hedged', inferred: 'Inferred',
  says: 'Sentence', cites: 'Its source', notBefore: 'Not before', notAfter: 'Not after', shownOn: 'Shown to be so on',
  speaker: 'Said by', occasion: 'Occasion', key: 'Of an export: key of the relation', periods: 'Of an export: periods',
  certain: 'Of an export: certain periods',
}; // oxfmt-ignore

const ENTITY_CHOICES = ENTITY_TYPE_NAMES.map((type) => ({ id: type, label: ENTITY_TYPES[type].label }));
const RELATION_CHOICES = (Object.keys(RELATION_TYPES) as RelationType[]) // its own keys
  .filter((type) => relationRow(type).derived !== true)
  .map((type) => ({ id: type, label: `${relationRow(type).phrase.replace('{role}', '…')} (${type})` }));
const STATUS_CHOICES = STATUS_ORDER.map((status) => ({ id: status, label: STATUSES[status].label }));

/** Which column holds what, and which of our words theirs are. */
export function ImportMapping({
  preview: { mapping: suggested, tables, mistakes },
  chosen,
}: {
  preview: ImportPreview;
  /** As the analyst has it, which the preview may not show yet: one choice must not undo the one before. */
  chosen: CsvMapping | null;
}) {
  const { changeDataImport } = useActions();
  const mapping = chosen ?? suggested;
  if (mapping === null || tables.length === 0) return null;
  const change = (part: Partial<CsvMapping>) => void changeDataImport({ mapping: { ...mapping, ...part } });
  const { nodes, relations } = mapping;
  return (
    <>
      {tables.map((table, file) => (
        <Section
          key={table.name}
          title={`How ${table.name} is read`}
          note={count(table.rows, 'row', 'rows')}
          {...(mistakes.some(({ file: name }) => name === table.name) ? {} : { isFolded: true as const })}
        >
          <div className="import-columns">
            <label className="field">
              <span>It is a table of</span>
              <select
                value={relations?.file === file ? 'relations' : nodes?.file === file ? 'nodes' : ''}
                onChange={({ target }) => change(asTable(mapping, { file, is: target.value }))}
              >
                <option value="">nothing: it is left out</option>
                <option value="nodes">nodes: people, bodies, things</option>
                <option value="relations">relations between them</option>
              </select>
            </label>
            {nodes?.file === file ? (
              <Nodes nodes={nodes} table={table} onChange={(next) => change({ nodes: next })} />
            ) : null}
            {relations?.file === file ? (
              <Relations
                relations={relations}
                table={table}
                onChange={(next) => change({ relations: next })}
              />
            ) : null}
          </div>
        </Section>
      ))}
    </>
  );
}

function asTable({ nodes, relations }: CsvMapping, { file, is }: { file: number; is: string }): CsvMapping {
  const others = {
    nodes: nodes?.file === file ? null : nodes,
    relations: relations?.file === file ? null : relations,
  };
  if (is === 'nodes') return { ...others, nodes: { file, columns: {}, type: null, types: [] } };
  if (is !== 'relations') return others;
  return {
    ...others,
    relations: { file, columns: {}, type: null, types: [], status: 'asserted', statuses: [] },
  };
}

interface TableProps {
  table: ImportTable;
}

function Nodes({
  nodes,
  table,
  onChange,
}: TableProps & { nodes: NodeMapping; onChange: (next: NodeMapping) => void }) {
  return (
    <>
      {NODE_FIELDS.map((field) => (
        <ImportColumn
          key={field}
          label={NODE_LABELS[field]}
          table={table}
          column={nodes.columns[field]}
          onChange={(column) => onChange({ ...nodes, columns: withColumn(nodes.columns, field, column) })}
        />
      ))}
      <ImportWords<EntityType>
        label="Type"
        table={table}
        column={nodes.columns.type}
        words={nodes.types}
        choices={ENTITY_CHOICES}
        all={nodes.type}
        onAll={(type) => onChange({ ...nodes, type })}
        onWords={(types) => onChange({ ...nodes, types })}
      />
    </>
  );
}

function Relations({
  relations,
  table,
  onChange,
}: TableProps & { relations: RelationMapping; onChange: (next: RelationMapping) => void }) {
  return (
    <>
      {RELATION_FIELDS.map((field) => (
        <ImportColumn
          key={field}
          label={RELATION_LABELS[field]}
          table={table}
          column={relations.columns[field]}
          onChange={(column) =>
            onChange({ ...relations, columns: withColumn(relations.columns, field, column) })
          }
        />
      ))}
      <ImportWords<RelationType>
        label="Kind of relation"
        table={table}
        column={relations.columns.type}
        words={relations.types}
        choices={RELATION_CHOICES}
        all={relations.type}
        onAll={(type) => onChange({ ...relations, type })}
        onWords={(types) => onChange({ ...relations, types })}
      />
      <ImportWords<Status>
        label="Status"
        table={table}
        column={relations.columns.status}
        words={relations.statuses}
        choices={STATUS_CHOICES}
        all={relations.status}
        onAll={(status) => onChange({ ...relations, status: status ?? 'asserted' })}
        onWords={(statuses) => onChange({ ...relations, statuses })}
      />
    </>
  );
}

function withColumn<F extends string>(
  columns: Partial<Record<F, string>>,
  field: F,
  column: string | null,
): Partial<Record<F, string>> {
  const { [field]: _before, ...others } = columns;
  // Without one of its own fields, and with it again.
  return (column === null ? others : { ...others, [field]: column }) as Partial<Record<F, string>>;
}
