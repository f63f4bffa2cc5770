import { useEffect } from 'react';
import { Button } from 'react-aria-components';
import { ENTITY_TYPES, ENTITY_TYPE_NAMES } from '#contract/ontology';
import { Glyph } from '../ui/Glyph.tsx';
import { Key } from '../ui/Key.tsx';
import { Name } from '../ui/Name.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';

/** The first minute, an emptied desk, or a start that failed. */
export function EmptyCanvas() {
  const { start, overview } = useExplorer(({ tasks }) => ({ start: tasks.start, overview: tasks.overview }));
  const actions = useActions();
  if (start?.is === 'running' || overview?.is === 'running') {
    return (
      <div className="empty-canvas" role="status">
        <span className="spinner" aria-hidden="true" />
        <p>Reading the network …</p>
      </div>
    );
  }
  if (start?.is === 'failed') {
    return (
      <div className="empty-canvas">
        <TroubleNote trouble={start.trouble} onRetry={() => void actions.restart()} />
        <div className="row">
          <Button className="button" onPress={() => actions.open('investigations', true)}>
            See the investigations
          </Button>
          <Button className="button" onPress={() => void actions.beginAnew()}>
            Begin with the overview
          </Button>
        </div>
      </div>
    );
  }
  if (overview?.is === 'failed') {
    return (
      <div className="empty-canvas">
        <TroubleNote trouble={overview.trouble} onRetry={() => void actions.drawOverview()} />
      </div>
    );
  }
  return <Welcome />;
}

/** What is loaded, and three ways to begin. */
function Welcome() {
  const { counts, listed } = useExplorer(({ about, listed: { rows } }) => ({
    counts: about?.counts.byType,
    listed: rows,
  }));
  const { drawOverview, listInvestigations, openInvestigation } = useActions();
  useEffect(() => void listInvestigations(''), [listInvestigations]);
  const types = ENTITY_TYPE_NAMES.filter((type) => (counts?.[type] ?? 0) > 0);
  const examples = (listed ?? []).filter(({ example }) => example);
  return (
    <div className="empty-canvas welcome">
      <p>Nothing is drawn.</p>
      <p className="quiet">
        Search for a name (<Key of="/" />) and press <Key of="Enter" />, or begin with what is loaded:
      </p>
      <ul className="welcome-types" aria-label="What is loaded">
        {types.map((type) => (
          <li key={type}>
            <Button className="button" onPress={() => void drawOverview([type])}>
              <Glyph type={type} size={12} />
              {ENTITY_TYPES[type].plural}{' '}
              <span className="number">{counts?.[type]?.toLocaleString('en')}</span>
            </Button>
          </li>
        ))}
      </ul>
      <Button className="button primary" onPress={() => void drawOverview()}>
        Draw the overview
      </Button>
      {examples.length === 0 ? null : (
        <>
          <p className="quiet">Or look at what others made of it:</p>
          <ul className="welcome-examples" aria-label="Examples">
            {examples.map((row) => (
              <li key={row.id}>
                <Button className="button" onPress={() => void openInvestigation(row.id)}>
                  <Name>{row.title}</Name>{' '}
                  <span className="quiet">{count(row.nodes, 'actor', 'actors')}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
