import { useState } from 'react';
import { Button, ListBoxItem } from 'react-aria-components';
import { SearchBox } from '../ui/SearchBox.tsx';
import { Ticks } from '../ui/Ticks.tsx';

interface TickedListProps {
  readonly label: string;
  readonly rows: readonly { readonly id: string; readonly words: string; readonly also?: string }[];
  readonly chosen: readonly string[];
  /** One of them, and several. */
  readonly what: readonly [one: string, several: string];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Any of many: found by their words, ticked, and told above the list while they are out of sight. */
export function TickedList({ label, rows, chosen, what: [one, several], onChoose }: TickedListProps) {
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  const shown = rows.filter(({ words: named, also = '' }) =>
    `${named} ${also}`.toLowerCase().includes(wanted),
  );
  return (
    <>
      <p className="field-label">
        {label}{' '}
        {chosen.length === 0 ? null : (
          <>
            <span className="quiet">{`${chosen.length} chosen`}</span>{' '}
            <Button className="link" aria-label={`${label}: choose none`} onPress={() => onChoose([])}>
              none
            </Button>
          </>
        )}
      </p>
      <SearchBox
        aria-label={`${label}: find ${several}`}
        placeholder={`Which ${one}?`}
        value={words}
        onChange={setWords}
      />
      <Ticks
        className="filter-rows ticked-list"
        label={label}
        ticked={chosen}
        // Those that are not shown stay as they are.
        onTick={(isTicked) =>
          onChoose(
            rows
              .map(({ id }) => id)
              .filter((id) => (shown.some((row) => row.id === id) ? isTicked(id) : chosen.includes(id))),
          )
        }
        renderEmptyState={() => <p className="quiet">{`No ${one} is called so.`}</p>}
      >
        {shown.map((row) => (
          <ListBoxItem key={row.id} id={row.id} className="filter-row" textValue={row.words}>
            <span className="check-box" aria-hidden="true" />
            <span className="clip">{row.words}</span>
          </ListBoxItem>
        ))}
      </Ticks>
    </>
  );
}
