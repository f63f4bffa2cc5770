import type { ImportTable } from '#contract/imports';

interface ImportColumnProps {
  label: string;
  table: ImportTable;
  column: string | undefined;
  onChange: (column: string | null) => void;
}

/** Which column holds this; each is offered with what stands in it first. */
export function ImportColumn({ label, table, column, onChange }: ImportColumnProps) {
  return (
    <label className="field">
      <span>{label}</span>
      <select
        value={column ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      >
        <option value="">no column</option>
        {table.columns.map(({ name, samples }) => (
          <option key={name} value={name}>
            {samples[0] === undefined ? name : `${name} — ${samples[0]}`}
          </option>
        ))}
      </select>
    </label>
  );
}
