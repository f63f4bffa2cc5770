import { Button } from 'react-aria-components';
import { SAID_IN, type StatementsAnswer } from '#contract/statements';
import type { SaidSearch } from '../store/statements.ts';
import { Key } from '../ui/Key.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { toUnsearched } from '../words/said.ts';
import { ZONE_WORDS } from '../words/zones.ts';

/** How to ask, while nothing is typed. */
export function SaidSyntax() {
  return (
    <p className="quiet hint">
      All words in one sentence; <code>"in this order"</code>, <code>begin*</code>, <code>-without</code>.
      Claims, figures, your notes, and the texts that are at hand. <Key of="Mod+Shift+F" /> comes here.
    </p>
  );
}

export function SaidKeys() {
  return (
    <p className="quiet hint">
      <Key of="Enter" /> opens it, <Key of="Shift+Enter" /> puts it on the canvas
    </p>
  );
}

/** Nothing was found, and why that may be. */
export function NothingSaid({ said, answer }: { said: SaidSearch; answer: StatementsAnswer }) {
  const { searchSaid } = useActions();
  const unsearched = toUnsearched(answer, said.zones);
  const elsewhere = SAID_IN.reduce((sum, place) => sum + answer.counts[place], 0);
  return (
    <div className="quiet empty-hits" role="status">
      <p>
        Nothing {said.place === null ? '' : `among the ${said.place} `}says “<Name>{said.text.trim()}</Name>”.
        {elsewhere > 0 ? ' Elsewhere there is something.' : ' Try fewer words, or the beginning of one with *.'}
      </p>
      {unsearched.length > 0 ? (
        <p>
          Not searched, and found there: {unsearched.map(({ zone, hits }) => `${ZONE_WORDS[zone].label} ${hits}`).join(', ')}.{' '}
          <Button
            className="link"
            onPress={() => void searchSaid(said.text, { zones: [...said.zones, ...unsearched.map(({ zone }) => zone)] })}
          >
            Search there, too
          </Button>
        </p>
      ) : null}
      <AbsentTexts texts={answer.texts} />
    </div>
  );
} // oxfmt-ignore

/** Which texts were not searched, for they are not here. */
export function AbsentTexts({ texts: { present, of, why } }: { texts: StatementsAnswer['texts'] }) {
  if (present === of) return null;
  const absent = of - present;
  return (
    <p className="quiet hint">
      {present === 0 ? 'The texts of the articles are' : count(absent, 'text is', 'texts are')} not at hand, and not searched:{' '}
      <Name>{why}</Name> {present === 0 ? 'Set ARTICLES_DIR to the folder that holds them.' : null}
    </p>
  );
} // oxfmt-ignore
