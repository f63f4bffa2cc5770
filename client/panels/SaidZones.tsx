import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ZONES } from '#contract/article';
import { QUIET_ZONES, type StatementsAnswer } from '#contract/statements';
import type { SaidSearch } from '../store/statements.ts';
import { Chips } from '../ui/Chips.tsx';
import { useActions } from '../use-explorer.ts';
import { ZONE_WORDS } from '../words/zones.ts';

/** Which parts of a page are searched, how many sentences of each were found; folded, for most never ask. */
export function SaidZones({ said, answer }: { said: SaidSearch; answer: StatementsAnswer }) {
  const [isOpen, setOpen] = useState(false);
  const { searchSaid } = useActions();
  const off = ZONES.length - said.zones.length;
  return (
    <div className="said-zones">
      <Button className="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? 'Less' : 'More'}
      </Button>
      <span className="quiet">
        {' '}
        {off === 0 ? 'All parts of a page are searched.' : `${off} of ${ZONES.length} parts of a page are not searched.`}
      </span>
      {isOpen ? (
        <>
          <Chips
            label="Parts of a page that are searched"
            chips={ZONES.map((zone) => ({
              id: zone,
              words: (
                <>
                  {ZONE_WORDS[zone].label} <span className="number">{answer.zones[zone] ?? 0}</span>
                </>
              ),
            }))}
            chosen={said.zones}
            onChoose={(keys) => {
              const zones = ZONES.filter((zone) => keys.has(zone));
              // None would find nothing: the last one stays.
              if (zones.length > 0) void searchSaid(said.text, { zones });
            }}
          />
          <p className="quiet">
            {`Off unless chosen, for they carry no facts of their own: ${QUIET_ZONES.map((zone) => ZONE_WORDS[zone].label).join(', ')}.`}
          </p>
        </>
      ) : null}
    </div>
  );
} // oxfmt-ignore
