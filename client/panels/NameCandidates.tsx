import { Button } from 'react-aria-components';
import { chosenOf, NONE_OF_THESE, type NameRow } from '../store/name-list.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Key } from '../ui/Key.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { toCapital } from '../words/capital.ts';
import { digits } from '../words/count.ts';
import { toReasonWords, toTriedWords } from '../words/name-reasons.ts';
import { toAbout } from './NamesTable.tsx';

/** Who may be meant by the name of the row one is at: each with the digit that chooses it. */
export function NameCandidates({ row }: { row: NameRow | undefined }) {
  const { decideName } = useActions();
  const candidates = row?.answer?.candidates ?? [];
  if (row === undefined || candidates.length === 0)
    return (
      <section className="names-candidates" aria-label="Candidates">
        <p className="quiet">
          {row === undefined
            ? 'Go to a name: who may be meant by it is told here.'
            : row.answer === null
              ? 'It was not looked up.'
              : `${toCapital(toTriedWords(row.answer))}.`}
        </p>
      </section>
    );
  const chosen = chosenOf(row);
  const { more = 0, atLeast = false } = row.answer ?? {};
  return (
    <section className="names-candidates" aria-label="Candidates">
      <h3>
        <Name>{row.given}</Name>
      </h3>
      <ol>
        {candidates.map((one, at) => (
          <li key={one.id}>
            <Button
              className="names-candidate"
              aria-pressed={chosen?.id === one.id}
              onPress={() => decideName(row.line, one.id)}
            >
              {at < 9 ? <Key of={String(at + 1)} /> : <span className="key" />}
              <Glyph type={one.type} size={14} />
              <span className="hit-words">
                <Name>{one.name}</Name>
                <span className="quiet">
                  {toAbout(one)} · <Name>{toReasonWords(one)}</Name>
                </span>
              </span>
            </Button>
          </li>
        ))}
      </ol>
      {more === 0 && !atLeast ? null : (
        <p className="quiet">
          {atLeast ? `At least ${digits(more)} more are like it.` : `${digits(more)} more are like it.`}{' '}
          Search for the name to see them.
        </p>
      )}
      <div className="row">
        <Button
          className="button"
          aria-pressed={row.decided === NONE_OF_THESE}
          onPress={() => decideName(row.line, NONE_OF_THESE)}
        >
          None of these <Key of="0" />
        </Button>
        <Button
          className="button"
          isDisabled={row.decided === null}
          onPress={() => decideName(row.line, null)}
        >
          Undecided <Key of="U" />
        </Button>
      </div>
    </section>
  );
}

/** The keys of the table, beside it. */
export function NameKeys() {
  return (
    <p className="quiet names-keys">
      In the table: <Key of="ArrowUp" /> <Key of="ArrowDown" /> go to a name, <Key of="1" /> to <Key of="9" />{' '}
      choose a candidate, <Key of="Enter" /> accepts the likely one and goes on, <Key of="0" /> or{' '}
      <Key of="Backspace" /> none of these, <Key of="U" /> undecided. <Key of="Shift" /> with the arrows marks
      several.
    </p>
  );
}
