import { useState } from 'react';
import { Button } from 'react-aria-components';
import { STATUSES } from '#contract/ontology';
import { CANVAS, focusSoon } from '../commands/focus.ts';
import { Name } from '../ui/Name.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toChangesWords } from '../words/comparison.ts';
import { toNewsWords } from '../words/since-saved.ts';

/** What the database says otherwise since the canvas was saved: it stays until it has been seen. */
export function SinceSaved() {
  const { absent, nodes, edges, isViewing } = useExplorer((state) => ({
    absent: state.absent,
    nodes: state.nodes,
    edges: state.edges,
    isViewing: state.viewing !== null,
  }));
  const { select, takeNews } = useActions();
  const [isOpen, setOpen] = useState(false);
  const lines = [...absent.statuses].flatMap(([key, was]) => {
    const edge = edges.get(key);
    return edge === undefined ? [] : [{ edge, was }];
  });
  const actors = [...absent.names].flatMap(([id, was]) => {
    const node = nodes.get(id);
    return node === undefined ? [] : [{ node, was }];
  });
  // Of a version nothing has changed: it is shown as it was.
  if (isViewing || lines.length + actors.length === 0) return null;
  const nameOf = (id: string) => nodes.get(id)?.name ?? id;
  return (
    <section className="pill since-saved" aria-label="Since this was saved">
      <p>{toNewsWords({ lines: lines.map(({ edge }) => edge.status), actors: actors.length })}</p>
      <Button className="link" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {isOpen ? 'list none' : 'list them'}
      </Button>
      <Button
        className="link"
        onPress={() => {
          takeNews();
          focusSoon(CANVAS);
        }}
      >
        I have seen it
      </Button>
      {isOpen ? (
        <ul className="since-list" aria-label="What the database says otherwise">
          {lines.map(({ edge, was }) => (
            <li key={edge.key}>
              <Button
                className="step"
                onPress={() => select({ nodes: new Set(), edges: new Set([edge.key]) }, 'replace')}
              >
                <Sentence edge={edge} nameOf={nameOf} />{' '}
                <span className="status-words">
                  {STATUSES[was].label} → {STATUSES[edge.status].label}
                </span>
              </Button>
            </li>
          ))}
          {actors.map(({ node, was }) => (
            <li key={node.id}>
              <Button
                className="step"
                onPress={() => select({ nodes: new Set([node.id]), edges: new Set() }, 'replace')}
              >
                <Name>{node.name}</Name>{' '}
                <span className="status-words">
                  was called <Name>{was}</Name>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

/** In the evidence of a line or an actor, until the news has been seen; of a version, what is told otherwise today. */
export function SavedAs({ of }: { of: string }) {
  const { changes, isViewing } = useExplorer(({ absent, viewing }) => ({
    changes: absent.otherwise.get(of),
    isViewing: viewing !== null,
  }));
  if (changes === undefined) return null;
  return (
    <p className="saved-as">
      The database says it otherwise {isViewing ? 'today' : 'than it was saved'}:{' '}
      <Name>{toChangesWords(changes)}</Name>.
    </p>
  );
}
