import type { Limit } from '#contract/graph';
import { Button } from 'react-aria-components';
import { ENTITY_TYPES, type EntityType } from '#contract/ontology';
import { focusSoon, QUERY_FILTER } from '../commands/focus.ts';
import { Key } from '../ui/Key.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { toShelves } from '../words/shelves.ts';

/** Fewer letters stand in nearly every question. */
const TELLING_FROM = 3;

/** What was searched for lately, while nothing is typed. */
export function RecentSearches({ onChoose }: { onChoose: (text: string) => void }) {
  const recent = useExplorer((state) => state.recentSearches);
  const { forgetSearches } = useActions();
  return <Recent recent={recent} onChoose={onChoose} onForget={forgetSearches} />;
}

interface RecentProps {
  recent: readonly string[];
  onChoose: (text: string) => void;
  onForget: () => void;
}

export function Recent({ recent, onChoose, onForget }: RecentProps) {
  if (recent.length === 0) return null;
  return (
    <div className="recent" role="group" aria-label="Recent searches">
      <span className="quiet">Recent</span>
      {recent.map((text) => (
        <Button key={text} className="chip" onPress={() => onChoose(text)}>
          <Name>{text}</Name>
        </Button>
      ))}
      <Button className="link" onPress={onForget}>
        Forget them
      </Button>
    </div>
  );
}

interface ListOfferProps {
  /** Lines that were pasted into the search; null where none were. */
  lines: string | null;
}

/** Several lines are no name: they are looked up as a list, which can be opened here as well. */
export function ListOffer({ lines }: ListOfferProps) {
  const { openNames } = useActions();
  const names = lines?.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length ?? 0;
  return (
    <p className="quiet hint">
      {lines === null ? null : `You pasted ${count(names, 'line', 'lines')}. `}
      <Button className="link" onPress={() => openNames(lines ?? undefined)}>
        {lines === null ? 'Look up a list of names …' : 'Look them up as a list of names'}
      </Button>
    </p>
  );
}

/** A word that names nobody may name a question: `lifted`. */
export function QueryHint({ words }: { words: string }) {
  const queries = useExplorer((state) => state.queries);
  const { filterQueries } = useActions();
  const asked = words.trim();
  if (queries === null || asked.length < TELLING_FROM) return null;
  const found = toShelves(queries, { words: asked, tags: [] }).reduce(
    (sum, shelf) => sum + shelf.queries.length,
    0,
  );
  if (found === 0) return null;
  return (
    <p className="quiet hint">
      {count(found, 'saved query has', 'saved queries have')} “<Name>{asked}</Name>” too.{' '}
      <Button
        className="link"
        onPress={() => {
          filterQueries(asked);
          focusSoon(`#${QUERY_FILTER}`);
        }}
      >
        Show {found === 1 ? 'it' : 'them'}
      </Button>
    </p>
  );
}

/** A type was typed, and no name yet. */
export function TypeHint({ type }: { type: EntityType }) {
  return (
    <p className="quiet hint" role="status">
      Only {ENTITY_TYPES[type].plural.toLowerCase()}: now type a name.
    </p>
  );
}

/** Long before that every name has ended. */
export function LongHint({ most }: { most: number }) {
  return (
    <p className="quiet hint" role="status">
      No more than {most} letters are searched for; what lies behind them was left out.
    </p>
  );
}

/** Not all hits are listed. Who searches sets no limit, but can say more of whom they mean. */
export function CutHint({ limits }: { limits: readonly Limit[] }) {
  const [cut] = limits;
  if (cut === undefined) return null;
  const all = cut.total === null ? 'there are more' : `of ${cut.total.toLocaleString('en')}`;
  return (
    <p className="quiet hint" role="status">
      {`The first ${cut.shown.toLocaleString('en')} are listed, ${all}: the likeliest come first. Another word or a type finds others.`}
    </p>
  );
}

export function DrawHint() {
  return (
    <p className="quiet hint">
      <Key of="Enter" /> draws it, <Key of="Shift+Enter" /> with its neighbours
    </p>
  );
}
