import { useState } from 'react';
import { Button } from 'react-aria-components';
import { mostUnasked } from '../store/asking.ts';
import type { Asked } from '../store/desk.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';

/** Draws what the answer returned, and nothing else. A large one is drawn on a second word. */
export function CypherGraph({ asked }: { asked: Asked }) {
  const { rows, graph } = asked.result;
  const { nodes, edges } = graph;
  const most = useExplorer(mostUnasked);
  const { drawAnswer } = useActions();
  const [wanted, setWanted] = useState<'add' | 'replace' | null>(null);
  if (rows.length === 0) return null;
  if (nodes.length === 0)
    return <span className="quiet">It returns no entities or relations: there is nothing to draw.</span>;
  const size = `${count(nodes.length, 'actor', 'actors')} and ${count(edges.length, 'relation', 'relations')}`;
  const draw = (how: 'add' | 'replace') => {
    setWanted(null);
    drawAnswer(asked, how);
  };
  const ask = (how: 'add' | 'replace') => (nodes.length + edges.length > most ? setWanted(how) : draw(how));
  if (wanted !== null) {
    return (
      <span className="row" role="group" aria-label="A large answer">
        {`This would draw ${size}.`}
        <Button className="link" onPress={() => draw(wanted)}>
          Draw them all
        </Button>
        <Button className="link" onPress={() => setWanted(null)}>
          Draw none
        </Button>
      </span>
    );
  }
  return (
    <>
      <span className="quiet">{size}</span>
      <Button className="link" onPress={() => ask('add')}>
        Add to the canvas
      </Button>
      <Button className="link" onPress={() => ask('replace')}>
        Replace the canvas
      </Button>
    </>
  );
}
