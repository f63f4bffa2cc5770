import { Button } from 'react-aria-components';
import { focusSoon } from '../commands/focus.ts';
import {
  BY_HAND,
  chosenOf,
  isByHand,
  NONE_OF_THESE,
  standingOf,
  toMissWords,
  type NameRow,
} from '../store/name-list.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Key } from '../ui/Key.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { toCapital } from '../words/capital.ts';
import { digits } from '../words/count.ts';
import { toReasonWords } from '../words/name-reasons.ts';
import { ActorPicker } from './ActorPicker.tsx';
import { toAbout } from './NamesTable.tsx';

interface NameCandidatesProps extends Search {
  row: NameRow | undefined;
}

interface Search {
  isSearching: boolean;
  onSearch: () => void;
  onChosen: () => void;
}

/** Who may be meant by the name of the row one is at: each with the digit that chooses it, or anybody else by hand. */
export function NameCandidates({ row, ...search }: NameCandidatesProps) {
  if (row === undefined || standingOf(row) === 'waiting')
    return (
      <section className="names-candidates" aria-label="Candidates">
        <p className="quiet">
          {row === undefined ? 'Go to a name: who may be meant by it is told here.' : 'It was not looked up.'}
        </p>
      </section>
    );
  return (
    <section className="names-candidates" aria-label="Candidates">
      <h3>
        <Name>{row.given}</Name>
      </h3>
      <Found row={row} />
      <ByHand row={row} {...search} />
      <Decisions row={row} />
    </section>
  );
}

function Found({ row }: { row: NameRow }) {
  const { decideName } = useActions();
  const { candidates = [], more = 0, atLeast = false } = row.answer ?? {};
  if (candidates.length === 0) return <p className="quiet">{`${toCapital(toMissWords(row))}.`}</p>;
  const chosen = chosenOf(row);
  return (
    <>
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
    </>
  );
}

/** Whoever is none of the candidates is looked for; then the next row is at hand again. */
function ByHand({ row, isSearching, onSearch, onChosen }: Search & { row: NameRow }) {
  const { chooseForName } = useActions();
  const { byHand } = row;
  return (
    <>
      {byHand === null || !isByHand(row) ? null : (
        <p className="names-by-hand">
          <Glyph type={byHand.type} size={14} />
          <span className="hit-words">
            <Name>{byHand.name}</Name>
            <span className="quiet">
              {toAbout(byHand)} · {BY_HAND}
            </span>
          </span>
        </p>
      )}
      {isSearching ? (
        <ActorPicker
          label="Somebody else, chosen by hand"
          actor={null}
          onPick={(actor) => {
            if (actor === null) return;
            chooseForName(row.line, actor);
            onChosen();
            focusSoon(`.names-rows [role="row"][data-key="${row.line}"]`);
          }}
        />
      ) : (
        // A box would offer actors to whoever only passes by.
        <Button className="button" onPress={onSearch}>
          Somebody else <Key of="/" />
        </Button>
      )}
    </>
  );
}

function Decisions({ row }: { row: NameRow }) {
  const { decideName } = useActions();
  return (
    <div className="row">
      <Button
        className="button"
        aria-pressed={row.decided === NONE_OF_THESE}
        isDisabled={row.answer === null}
        onPress={() => decideName(row.line, NONE_OF_THESE)}
      >
        None of these <Key of="0" />
      </Button>
      <Button className="button" isDisabled={row.decided === null} onPress={() => decideName(row.line, null)}>
        Undecided <Key of="U" />
      </Button>
    </div>
  );
}

/** The keys of the table, beside it. */
export function NameKeys() {
  return (
    <p className="quiet names-keys">
      In the table: <Key of="ArrowUp" /> <Key of="ArrowDown" /> go to a name, <Key of="1" /> to <Key of="9" />{' '}
      choose a candidate, <Key of="Enter" /> accepts the likely one and goes on, or those of all marked rows,{' '}
      <Key of="Shift+Enter" /> all likely ones that are listed, <Key of="0" /> or <Key of="Backspace" /> none
      of these, <Key of="/" /> somebody else by hand, <Key of="U" /> undecided. <Key of="Shift" /> with the
      arrows marks several.
    </p>
  );
}
