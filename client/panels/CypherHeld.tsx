import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toClock } from '../words/clock.ts';
import { toCypherLine } from '../words/cypher-title.ts';

/** Texts that ran when Neo4j ended. They may have ended it, so somebody has to say that they may run again. */
export function CypherHeld() {
  const held = useExplorer((state) => state.heldTexts);
  const { readHeldTexts, letTextRun, openInEditor } = useActions();
  useEffect(() => void readHeldTexts(), [readHeldTexts]);
  if (held.length === 0) return null;
  return (
    <Section title="Held back" count={held.length}>
      <p className="quiet">
        These ran when Neo4j ended, and one of them may have been why. They do not run again until somebody
        lets them.
      </p>
      <ul className="rows" aria-label="Held back">
        {held.map(({ id, text, at, by }) => (
          <li key={id} className="held-text">
            <Button className="link cypher-line" onPress={() => openInEditor({ text })}>
              <Name>{toCypherLine(text)}</Name>
            </Button>
            <span className="quiet">
              <Name>{[toClock(at), by].filter(Boolean).join(', ')}</Name>
            </span>
            <Button className="button" onPress={() => void letTextRun(id)}>
              Let it run again
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
