import { Button, Heading } from 'react-aria-components';
import { Icon } from '../ui/Icon.tsx';
import { Key } from '../ui/Key.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Name } from '../ui/Name.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { onlyHypothesis, sizeOf } from '../store/selected.ts';
import { useActions, useExplorer } from '../use-explorer.ts';
import { EntityEvidence } from './EntityEvidence.tsx';
import { HypothesisEvidence } from './HypothesisEvidence.tsx';
import { SelectionEvidence } from './SelectionEvidence.tsx';
import { RelationEvidence } from './RelationEvidence.tsx';

/** Who said so, where and when: the evidence of what is selected. */
export function InspectPanel() {
  const { fold } = useActions();
  return (
    <div className="panel">
      <header className="panel-head">
        <Heading level={2}>Evidence</Heading>
        <Button className="icon-button" aria-label="Fold Evidence" onPress={() => fold('inspect', true)}>
          <Icon name="right" />
        </Button>
      </header>
      <BackToText />
      <div className="panel-body">
        <Inspected />
      </div>
    </div>
  );
}

/** Where the evidence has taken the place of an open article (styles/reader.css says where): the way back to it. */
function BackToText() {
  const title = useExplorer(({ reading }) => reading?.account?.article.title);
  const { showText } = useActions();
  if (title === undefined) return null;
  return (
    <Button className="back-to-text" onPress={showText}>
      <Icon name="left" />
      <span>Back to the article</span>
      <span className="quiet">
        <Name>{title}</Name>
      </span>
    </Button>
  );
}

function Inspected() {
  const { inspected, task, selection, hypothesis } = useExplorer((state) => ({
    hypothesis: onlyHypothesis(state),
    inspected: state.inspected,
    task: state.tasks.inspect,
    selection: state.selection,
  }));
  const { inspect } = useActions();
  if (inspected === null) {
    if (hypothesis !== undefined) return <HypothesisEvidence hypothesis={hypothesis} />;
    return sizeOf(selection) > 1 ? <SelectionEvidence /> : <Nothing />;
  }
  if (task?.is === 'failed') {
    return <TroubleNote trouble={task.trouble} onRetry={() => void inspect(inspected.subject)} />;
  }
  const { evidence } = inspected;
  if (evidence === null)
    return <Loading label="Reading the evidence" lines={['title', 'line', 'line', 'short']} />;
  if (evidence.relation !== null)
    return <RelationEvidence evidence={evidence} relation={evidence.relation} />;
  if (evidence.entity !== null) return <EntityEvidence evidence={evidence} entity={evidence.entity} />;
  return <Nothing />;
}

function Nothing() {
  return (
    <div className="empty">
      <p>Select an actor or a line to read who says so.</p>
      <p className="quiet">
        Each line on the canvas rests on claims: who stated it, in which article, on which day, and what
        speaks against it. Without the mouse, <Key of="Shift+T" /> goes to the table: choose a row of it.
      </p>
    </div>
  );
}
