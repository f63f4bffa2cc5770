import type { KeyboardEvent } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { SAID_IN, type StatementsAnswer } from '#contract/statements';
import { focusSoon, SAID_BOX } from '../commands/focus.ts';
import type { SaidSearch } from '../store/statements.ts';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { digits, outOf } from '../words/count.ts';
import { SAID_WORDS, toHomes } from '../words/said.ts';
import { AbsentTexts, NothingSaid, SaidKeys } from './SaidHints.tsx';
import { SaidRow } from './SaidRow.tsx';
import { SaidZones } from './SaidZones.tsx';

interface SaidAnswerProps {
  said: SaidSearch;
  answer: StatementsAnswer;
  isBusy: boolean;
}

/** What was found, by article and in its order; and how to look elsewhere. */
export function SaidAnswer({ said, answer, isBusy }: SaidAnswerProps) {
  const { moreSaid } = useActions();
  if (answer.why !== null) {
    return (
      <p className="quiet hint" role="status">
        {answer.why}
      </p>
    );
  }
  const { hits, limits } = answer;
  const [cut] = limits;
  return (
    <>
      <PlaceChips said={said} counts={answer.counts} />
      <SaidZones said={said} answer={answer} />
      {hits.length === 0 ? (
        <NothingSaid said={said} answer={answer} />
      ) : (
        // Its rows are the controls; it only walks between them.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div className="said-hits" aria-busy={isBusy} onKeyDown={walkHits}>
          {toHomes(answer).map(({ id, title, about, hits: own }) => (
            <section key={id} aria-label={title}>
              <h3 className="said-home">
                <Name>{title}</Name> <span className="quiet">{about}</span>
              </h3>
              <ul>
                {own.map((hit) => (
                  <SaidRow key={`${hit.in} ${hit.id}`} hit={hit} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      {cut === undefined ? null : (
        <p className="quiet hint" role="status">
          {outOf(cut.shown, cut.total ?? cut.shown)} hits are listed, the likeliest first.{' '}
          <Button className="link" isPending={isBusy} onPress={() => void moreSaid()}>
            Show more
          </Button>
        </p>
      )}
      {hits.length === 0 ? null : <SaidKeys />}
      {hits.length === 0 ? null : <AbsentTexts texts={answer.texts} />}
    </>
  );
} // oxfmt-ignore

/** The arrows go from hit to hit, Tab to what can be done with one. */
function walkHits(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === 'Escape') focusSoon(`#${SAID_BOX}`);
  const row = event.target instanceof Element ? event.target.closest('.said-row') : null;
  if (row === null || (step === undefined && event.key !== 'Home' && event.key !== 'End')) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.said-open')];
  const here = all.findIndex((open) => row.contains(open));
  if (step === undefined) all.at(event.key === 'Home' ? 0 : -1)?.focus();
  else if (here + step < 0) focusSoon(`#${SAID_BOX}`);
  else all[here + step]?.focus();
}

function PlaceChips({ said, counts }: { said: SaidSearch; counts: StatementsAnswer['counts'] }) {
  const { searchSaid } = useActions();
  const all = SAID_IN.reduce((sum, place) => sum + counts[place], 0);
  return (
    <ToggleButtonGroup
      className="chips"
      aria-label="Where it was said"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[said.place ?? 'all']}
      onSelectionChange={(keys) =>
        void searchSaid(said.text, { place: SAID_IN.find((place) => keys.has(place)) ?? null })
      }
    >
      <ToggleButton className="chip" id="all">
        All <span className="number">{digits(all)}</span>
      </ToggleButton>
      {SAID_IN.map((place) => (
        <ToggleButton className="chip" id={place} key={place}>
          {SAID_WORDS[place].many} <span className="number">{digits(counts[place])}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
