import type { ImportTable } from '#contract/imports';
import { Name } from '../ui/Name.tsx';

interface ImportWordsProps<T extends string> {
  label: string;
  table: ImportTable;
  column: string | undefined;
  words: readonly { word: string; as: T | null }[];
  choices: readonly { id: T; label: string }[];
  /** What every row is where no column says it. */
  all: T | null;
  onAll: (all: T | null) => void;
  onWords: (words: { word: string; as: T | null }[]) => void;
}

const LEFT_OUT = '-';

/** Their words as ours, or one of ours for all rows. */
export function ImportWords<T extends string>(props: ImportWordsProps<T>) {
  const { label, column, words, choices, all, onAll, onWords } = props;
  if (column === undefined)
    return (
      <label className="field">
        <span>{label} of every row</span>
        <select
          value={all ?? ''}
          onChange={({ target }) => onAll(choices.find(({ id }) => id === target.value)?.id ?? null)}
        >
          <option value="">not chosen</option>
          <Choices of={choices} />
        </select>
      </label>
    );
  const listed = listWords(props);
  return (
    <fieldset className="import-words">
      <legend>{label}: their words as ours</legend>
      {listed.map((word) => {
        const told = words.find((one) => one.word === word);
        const value = told === undefined ? '' : (told.as ?? LEFT_OUT);
        return (
          <label key={word} className="field">
            <span>
              “<Name>{word}</Name>” is
            </span>
            <select
              value={value}
              onChange={({ target }) => {
                const others = words.filter((one) => one.word !== word);
                const as = choices.find(({ id }) => id === target.value)?.id ?? null;
                onWords(target.value === '' ? others : [...others, { word, as }]);
              }}
            >
              <option value="">not chosen</option>
              <option value={LEFT_OUT}>left out, with its rows</option>
              <Choices of={choices} />
            </select>
          </label>
        );
      })}
    </fieldset>
  );
}

/** Those of the column that the server told first, and those that have a meaning already. */
function listWords<T extends string>({ table, column, words }: ImportWordsProps<T>): string[] {
  const inColumn = table.columns.find(({ name }) => name === column)?.words ?? [];
  return [...new Set([...inColumn, ...words.map(({ word }) => word)])].filter((word) => word !== '');
}

function Choices({ of }: { of: readonly { id: string; label: string }[] }) {
  return of.map(({ id, label }) => (
    <option key={id} value={id}>
      {label}
    </option>
  ));
}
