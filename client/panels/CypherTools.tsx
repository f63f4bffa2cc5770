import { Button, Toolbar } from 'react-aria-components';
import type { Code } from '../editor/code.ts';
import { Key } from '../ui/Key.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

/** What is done with the whole text. */
export function CypherTools({ code }: { code: Code | null }) {
  const { isEmpty, isRunning } = useExplorer(({ cypher, cypherRun }) => ({
    isEmpty: cypher.text.trim() === '',
    isRunning: cypherRun !== null,
  }));
  const { runCypher, cancelCypher } = useActions();
  return (
    <Toolbar className="row cypher-tools" aria-label="The text">
      {isRunning ? (
        <Button className="button" onPress={cancelCypher}>
          Cancel <Key of="Esc" />
        </Button>
      ) : (
        <Button className="button primary" isDisabled={isEmpty} onPress={() => void runCypher()}>
          Run <Key of="Mod+Enter" />
        </Button>
      )}
      <span className="space" />
      <Button
        className="button quiet-button"
        isDisabled={isEmpty || code === null}
        onPress={() => void code?.format()}
      >
        Format
      </Button>
      <Button
        className="button quiet-button"
        isDisabled={isEmpty || code === null}
        onPress={() => code?.find()}
      >
        Find in text
      </Button>
    </Toolbar>
  );
}
