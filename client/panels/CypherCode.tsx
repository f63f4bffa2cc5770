import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Code } from '../editor/code.ts';
import { paramsIn } from '../words/cypher-params.ts';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { problemsOf } from '../words/cypher-problems.ts';

const HELP = 'cypher-help';
const LABEL = 'Cypher text';
const HINT = 'Type Cypher. Ctrl and Space offers what may follow.';

interface CypherCodeProps {
  /** Null when it is gone. */
  onReady: (code: Code | null) => void;
}

/** The text itself. Until the editor has come, and where it cannot come, a plain field holds it. */
export function CypherCode({ onReady }: CypherCodeProps) {
  const { store } = useGround();
  const { writeCypher } = useActions();
  const place = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
  const [code, setCode] = useState<Code | null>(null);
  const { text, verdict, refused, task } = useExplorer((state) => ({
    text: state.cypher.text,
    verdict: state.verdict,
    refused: state.refused,
    task: state.tasks.schema,
  }));

  useEffect(() => {
    const {
      schema: known,
      verdict: judged,
      cypher,
      readLiveSchema,
      checkCypher,
      leaveCheck,
    } = store.getState();
    if (known === null) void readLiveSchema();
    if (judged?.of !== cypher.text) void checkCypher();
    const begun = begin(store, place);
    const show = async () => {
      const made = await begun.code;
      if (made === null) return;
      const field = plain.current;
      if (field !== null && field === document.activeElement)
        made.goTo(field.selectionStart, field.selectionEnd);
      setCode(made);
      onReady(made);
    };
    void show();
    return () => {
      begun.end();
      leaveCheck();
      setCode(null);
      onReady(null);
    };
  }, [store, onReady]);

  useEffect(() => code?.write(text), [code, text]);
  useEffect(() => {
    const found = problemsOf({ text, verdict, refused });
    // Those of a text that was changed since have moved with what they were about.
    if (found.of === text) code?.mark(found.diagnostics);
  }, [code, text, verdict, refused]);

  return (
    <div className="cypher-code" data-ready={code !== null}>
      <p id={HELP} className="visually-hidden">
        Tab indents. Escape, then Tab, leaves the editor. Control and Space offers what may follow. F8 goes to
        the next problem.
      </p>
      <div ref={place} />
      {code === null ? (
        <textarea
          ref={plain}
          aria-label={LABEL}
          spellCheck={false}
          rows={10}
          value={text}
          placeholder={HINT}
          onChange={(event) => writeCypher(event.target.value)}
        />
      ) : null}
      {task?.is === 'failed' ? <NoNames why={task.trouble.title} /> : null}
    </div>
  );
}

/** What the graph holds has not come; the words of the language are offered all the same. */
function NoNames({ why }: { why: string }) {
  const { readLiveSchema } = useActions();
  return (
    <p className="quiet">
      {`Names of the graph are not offered: ${why}. `}
      <Button className="link" onPress={() => void readLiveSchema()}>
        Ask for them again
      </Button>
    </p>
  );
}

type Store = ReturnType<typeof useGround>['store'];

/** The editor is loaded when somebody writes, and not before. */
function begin(store: Store, place: { readonly current: HTMLElement | null }) {
  let made: Code | null = null;
  let isOver = false;
  const code = import('../editor/code.ts').then(
    ({ createCode }) => {
      const parent = place.current;
      if (isOver || parent === null) return null;
      const { cypher, writeCypher, runCypher } = store.getState();
      made = createCode({
        parent,
        text: cypher.text,
        label: LABEL,
        describedBy: HELP,
        hint: HINT,
        known: () => {
          const { schema, cypher: now } = store.getState();
          return { schema, params: paramsIn(now.text).map(({ name }) => name) };
        },
        onText: writeCypher,
        onRun: () => void runCypher(),
      });
      return made;
    },
    // The plain field stays.
    () => null,
  );
  return {
    code,
    end() {
      isOver = true;
      made?.destroy();
    },
  };
}
