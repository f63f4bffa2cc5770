import { Switch } from 'react-aria-components';
import {
  guessHow,
  readTable,
  toColumnName,
  type HowRead,
  type NameTable,
  type Parting,
} from '../reading/name-list.ts';
import { Name } from '../ui/Name.tsx';

interface NamesColumnsProps {
  text: string;
  table: NameTable;
  how: HowRead;
  onChange: (how: HowRead) => void;
}

const PARTINGS: readonly (readonly [Parting, string])[] = [
  ['lines', 'One name a line'],
  [',', 'Columns, by commas'],
  [';', 'Columns, by semicolons'],
  ['\t', 'Columns, by tabs'],
];
const PREVIEWED = 4;
/** More columns than that fill no screen; the one that is chosen is always among them. */
const MOST_COLUMNS = 12;

/** How the text is taken apart, and which of its columns holds the names, beside its first rows. */
export function NamesColumns({ text, table, how, onChange }: NamesColumnsProps) {
  const { rows, columns } = table;
  const heads = how.isHeaded ? (rows[0]?.cells ?? []) : [];
  const first = rows.slice(how.isHeaded ? 1 : 0).slice(0, PREVIEWED);
  const nameOf = (at: number) => toColumnName(heads, at);
  const shown = Array.from({ length: columns }, (_, at) => at).filter(
    (at) => at < MOST_COLUMNS || at === how.column,
  );
  return (
    <div className="names-columns">
      <div className="row">
        <label className="field">
          <span>Taken apart as</span>
          <select
            value={how.parting}
            onChange={({ target }) => {
              const parting = PARTINGS.find(([one]) => one === target.value)?.[0] ?? 'lines';
              onChange(guessHow(readTable(text, parting)));
            }}
          >
            {PARTINGS.map(([parting, words]) => (
              <option key={words} value={parting}>
                {words}
              </option>
            ))}
          </select>
        </label>
        {columns < 2 ? null : (
          <label className="field">
            <span>Column of the names</span>
            <select
              value={how.column}
              onChange={({ target }) => onChange({ ...how, column: Number(target.value) })}
            >
              {Array.from({ length: columns }, (_, at) => (
                <option key={at} value={at}>
                  {nameOf(at)}
                </option>
              ))}
            </select>
          </label>
        )}
        <Switch
          className="switch"
          isSelected={how.isHeaded}
          onChange={(isHeaded) => onChange({ ...how, isHeaded })}
        >
          <span className="knob" />
          The first row is a heading
        </Switch>
      </div>
      <div className="names-preview">
        <table aria-label="The first rows">
          <thead>
            <tr>
              {shown.map((at) => (
                <th key={at} scope="col" data-chosen={at === how.column || undefined}>
                  <Name>{nameOf(at)}</Name>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first.map(({ line, cells }) => (
              <tr key={line}>
                {shown.map((at) => (
                  <td key={at} data-chosen={at === how.column || undefined}>
                    <Name>{(cells[at] ?? '').slice(0, 80)}</Name>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
