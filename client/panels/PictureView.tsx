import { useEffect, useState, type ReactNode } from 'react';
import type { PictureTold } from '#contract/picture';
import { fieldsOf, isNothing, type Picturing } from '../store/picturing.ts';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { Pick } from './PictureFields.tsx';
import { PictureFacts } from './PictureFacts.tsx';

type Zoom = 'fit' | 'wide' | 'whole';

/** The picture itself: the very file that is downloaded. */
export function PictureView() {
  const [zoom, setZoom] = useState<Zoom>('fit');
  const { picturing, task, isEmpty } = useExplorer((state) => ({
    picturing: state.picturing,
    task: state.tasks.picture,
    isEmpty: isNothing(state),
  }));
  const { wish, shown, isStale, problems } = picturing;
  const painted = usePainted(shown);
  const isWrong = Object.keys(problems).length > 0;
  const isComing = shown !== null && painted?.of !== shown;
  const isBusy = task?.is === 'running' || isComing || (isStale && !isWrong && task?.is !== 'failed');
  return (
    <section className="picture-view" aria-label="Preview" aria-busy={isBusy}>
      <div className="picture-bar">
        <Pick
          label="Zoom of the preview"
          value={zoom}
          of={{ fit: 'Whole', wide: 'Width', whole: '100 %' }}
          onPick={setZoom}
        />
        <span role="status" className="quiet">
          {isBusy ? 'Drawing …' : ''}
        </span>
      </div>
      <div
        className="picture-stage"
        data-zoom={zoom}
        data-ground={wish.ground}
        // What scrolls is scrolled by keys, too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label="The picture"
      >
        {isEmpty ? (
          <Nothing title="The canvas is empty">
            Search for somebody, ask a question or draw the overview; then come back for the picture.
          </Nothing>
        ) : (
          <Drawn painted={painted} isDim={isBusy || isWrong || task?.is === 'failed'} />
        )}
        <Refused />
      </div>
      {painted === null || isEmpty ? null : <PictureFacts told={painted.of.told} />}
    </section>
  );
}

function Drawn({ painted, isDim }: { painted: Painted | null; isDim: boolean }) {
  const isOnPaper = useExplorer(({ picturing }) => picturing.wish.paper !== null);
  if (painted === null) return null;
  const { told } = painted.of;
  if (painted.address === null)
    return (
      <Nothing title="This browser cannot show the picture">
        It was made, and can be downloaded as it is. Draw less at once to see it here.
      </Nothing>
    );
  return (
    <img
      className="picture-sheet"
      data-paper={isOnPaper || undefined}
      data-dim={isDim || undefined}
      src={painted.address}
      width={told.width}
      height={told.height}
      alt={toAlt(told)}
    />
  );
}

type Shown = NonNullable<Picturing['shown']>;

/** What is seen, which may be of before; without an address the browser could not paint it. */
interface Painted {
  readonly of: Shown;
  readonly address: string | null;
}

/** Where the browser finds the bytes. The one before stays until this one can be painted, with what is told of it. */
function usePainted(shown: Shown | null): Painted | null {
  const [painted, setPainted] = useState<Painted | null>(null);
  useEffect(() => {
    if (shown === null) return undefined;
    const address = URL.createObjectURL(shown.file);
    const image = new Image();
    let isLeft = false;
    const show = (found: string | null) => (isLeft ? undefined : setPainted({ of: shown, address: found }));
    image.addEventListener('load', () => show(address));
    image.addEventListener('error', () => show(null));
    image.src = address;
    return () => {
      isLeft = true;
      URL.revokeObjectURL(address);
    };
  }, [shown]);
  return shown === null ? null : painted;
}

function toAlt({ nodes, edges }: PictureTold): string {
  return `Picture of ${count(nodes, 'actor', 'actors')} and ${count(edges, 'relation', 'relations')}`;
}

/** Why there is no picture of what is wished for; the one before it stays. */
function Refused() {
  const { task, problems } = useExplorer(({ tasks, picturing }) => ({
    task: tasks.picture,
    problems: picturing.problems,
  }));
  const { drawPicture } = useActions();
  const isWrong = Object.keys(problems).length > 0;
  const isAtFields = task?.is === 'failed' && Object.keys(fieldsOf(task.trouble)).length > 0;
  if (isWrong && (task?.is !== 'failed' || isAtFields))
    return (
      <p className="picture-wait" role="status">
        The picture waits until what is marked on the left is corrected.
      </p>
    );
  if (task?.is !== 'failed') return null;
  const { trouble } = task;
  if (trouble.code === 'nothing-to-draw')
    return (
      <Nothing title={trouble.title}>
        {trouble.detail} {trouble.advice}
      </Nothing>
    );
  return (
    <div className="picture-failed">
      <TroubleNote trouble={trouble} onRetry={() => void drawPicture()} />
    </div>
  );
}

function Nothing({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="picture-nothing" role="status">
      <strong>{title}</strong>
      <p>{children}</p>
    </div>
  );
}
