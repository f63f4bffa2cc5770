import type { Diagnostic } from '#contract/cypher';
import { Button } from 'react-aria-components';
import type { Trouble } from '../api.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toPlacesInText, toPlaceWords } from '../words/cypher-run.ts';

/** How the run goes: its place in the queue while it waits, and why there is no answer when it failed. */
export function CypherStanding() {
  const { run, task, text, refused } = useExplorer((state) => ({
    run: state.cypherRun,
    task: state.tasks.cypher,
    text: state.cypher.text,
    refused: state.refused,
  }));
  const { cancelCypher, dismissTrouble, runCypher } = useActions();
  if (run !== null) {
    return (
      <p className="busy" role="status">
        <span className="spinner" aria-hidden="true" />
        {toPlaceWords(run.state)}
        <Button className="button" onPress={cancelCypher}>
          Cancel the run
        </Button>
      </p>
    );
  }
  if (task?.is !== 'failed') return null;
  const { trouble } = task;
  const onDismiss = () => dismissTrouble('cypher');
  // The same text would be refused again.
  if (refused !== null)
    return <TroubleNote trouble={toOutcome(trouble, { text, refused })} onDismiss={onDismiss} />;
  return <TroubleNote trouble={trouble} onRetry={() => void runCypher()} onDismiss={onDismiss} />;
}

interface Refused {
  /** What stands in the editor now. */
  readonly text: string;
  readonly refused: { readonly of: string; readonly diagnostics: readonly Diagnostic[] };
}

/**
 * What is wrong with the text is told beside its place. What happened while it ran is told here alone, and so is what
 * was wrong with a text that was changed while it waited.
 */
function toOutcome(trouble: Trouble, { text, refused: { of, diagnostics } }: Refused): Omit<Trouble, 'code'> {
  const [first] = diagnostics;
  const told = { ...trouble, id: null };
  if (first === undefined) return told;
  const places = toPlacesInText(of, diagnostics);
  if (first.rule !== 'failed' && of === text) return { ...told, detail: `See ${places}, above.`, advice: '' };
  // Where it cannot be told what of the text it was, it was all of it.
  const isWhole = first.start === 0 && first.end >= of.length;
  const place = isWhole ? '' : ` This ${of === text ? 'is' : 'was'} at ${places}.`;
  return { ...told, detail: `${first.message}${place}`, advice: first.advice ?? trouble.advice };
}
