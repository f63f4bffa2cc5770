import { Button, Dialog, Form, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { Expanding } from '../store/expanding.ts';
import { neighboursDrawn } from '../store/graph.ts';
import { Icon } from '../ui/Icon.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Name } from '../ui/Name.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count, outOf } from '../words/count.ts';
import { ExpandChoices } from './ExpandChoices.tsx';

/** Which neighbours are wanted, counted before anything is fetched: a hub is never expanded blindly. */
export function ExpandMenu() {
  const expanding = useExplorer((state) => state.expanding);
  const { closeExpansion } = useActions();
  return (
    <ModalOverlay
      className="overlay"
      isDismissable
      isOpen={expanding !== null}
      onOpenChange={(isOpen) => (isOpen ? undefined : closeExpansion())}
    >
      <Modal className="palette expand-menu">
        <Dialog>{expanding === null ? null : <Menu key={expanding.id} expanding={expanding} />}</Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Menu({ expanding }: { expanding: Expanding }) {
  const { id, choice, counts } = expanding;
  const { node, drawn, task } = useExplorer((state) => ({
    node: state.nodes.get(id),
    drawn: neighboursDrawn(state, id),
    task: state.tasks['count neighbours'],
  }));
  const { bring, askExpansion, chooseNeighbours, closeExpansion } = useActions();
  const name = node?.name ?? id;
  const left = counts?.chosen.notDrawn;
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        closeExpansion();
        if (left !== 0) void bring(id, choice);
      }}
    >
      <header className="panel-head">
        <Heading slot="title" level={2} className="clip">
          <Name>{`Expand ${name} by …`}</Name>
        </Heading>
        <Button slot="close" className="icon-button" aria-label="Close">
          <Icon name="close" />
        </Button>
      </header>
      <p>
        <Name>{name}</Name>
        {` has ${count(node?.degree ?? 0, 'neighbour', 'neighbours')}, ${drawn.toLocaleString('en')} ${drawn === 1 ? 'is' : 'are'} drawn: choose which.`}
        <span className="quiet"> They come with all lines that join them to the canvas.</span>
      </p>
      {task?.is === 'failed' ? (
        <TroubleNote
          trouble={task.trouble}
          onRetry={() =>
            void (counts === null ? askExpansion(id) : chooseNeighbours({ types: choice.types }))
          }
        />
      ) : null}
      {counts === null && task?.is === 'running' ? (
        <Loading label="Counting the neighbours" lines={['title', 'line', 'short']} />
      ) : null}
      {counts === null ? null : (
        <div aria-busy={task?.is === 'running'}>
          <ExpandChoices
            choice={choice}
            counts={counts}
            onChoose={(change) => void chooseNeighbours(change)}
          />
        </div>
      )}
      <footer className="row expand-foot">
        <Button
          type="submit"
          className="button"
          // Enter brings the next ones, whoever the menu was opened for. With none left it closes the menu: a button
          // that is switched off while it has the focus would lose it.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
        >
          {toBringWords(choice.limit, left)}
        </Button>
        <span className="quiet" role="status">
          {toFitWords(expanding)}
        </span>
      </footer>
    </Form>
  );
}

/** While they are not counted it is not known how many will come, only how many at most. */
function toBringWords(limit: number, left: number | undefined): string {
  if (left === undefined) return `Bring the next ${limit}`;
  if (left === 0) return 'None is left: close';
  return left > limit ? `Bring the next ${limit} of ${left.toLocaleString('en')}` : `Bring ${left}`;
}

function toFitWords({ counts }: Expanding): string {
  if (counts === null) return '';
  const { neighbours, notDrawn } = counts.chosen;
  if (neighbours === 0) return 'No neighbour fits this choice.';
  if (notDrawn === 0) return `All ${neighbours.toLocaleString('en')} that fit are drawn.`;
  return `${outOf(notDrawn, neighbours)} that fit are not drawn yet.`;
}
