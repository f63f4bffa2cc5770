import { useRef, useState } from 'react';
import { Button, Heading } from 'react-aria-components';
import { EDITOR_BUTTON, EDITOR_PANEL, focusSoon } from '../commands/focus.ts';
import type { Code } from '../editor/code.ts';
import { Icon } from '../ui/Icon.tsx';
import { isMac } from '../ui/Key.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { CypherCode } from './CypherCode.tsx';
import { CypherHeld } from './CypherHeld.tsx';
import { CypherParams } from './CypherParams.tsx';
import { CypherRuns } from './CypherRuns.tsx';
import { CypherSlot } from './CypherSlot.tsx';
import { CypherStanding } from './CypherStanding.tsx';
import { CypherTools } from './CypherTools.tsx';
import { CypherVerdict } from './CypherVerdict.tsx';

/** Cypher, written, checked while it is written, and run. */
export function CypherPanel() {
  const { open, runCypher, cancelCypher } = useActions();
  const isRunning = useExplorer((state) => state.cypherRun !== null);
  const [code, setCode] = useState<Code | null>(null);
  const cameFrom = useRef<EventTarget | null>(null);
  const close = () => {
    open('editor', false);
    const opener = cameFrom.current;
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    else focusSoon(`#${EDITOR_BUTTON}`);
  };
  return (
    // Escape cancels and Ctrl+Enter runs, from wherever in it the caret is.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      id={EDITOR_PANEL}
      className="panel"
      aria-label="Write Cypher"
      onFocus={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget))
          cameFrom.current = relatedTarget;
      }}
      onKeyDown={(event) => {
        // The editor has had its own say: it closes its lists first.
        if (event.defaultPrevented) return;
        if (event.key === 'Escape' && isRunning) cancelCypher();
        if (event.key === 'Enter' && (isMac() ? event.metaKey : event.ctrlKey)) {
          event.preventDefault();
          void runCypher();
        }
      }}
    >
      <header className="panel-head">
        <Heading level={2}>Write Cypher</Heading>
        <Button className="icon-button" aria-label="Close Write Cypher" onPress={close}>
          <Icon name="close" />
        </Button>
      </header>
      <div className="panel-body cypher">
        <CypherTools code={code} />
        <CypherSlot />
        <CypherCode onReady={setCode} />
        <CypherVerdict code={code} />
        <CypherParams />
        <CypherStanding />
        <CypherHeld />
        <CypherRuns />
      </div>
    </section>
  );
}
