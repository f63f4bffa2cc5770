import { useEffect, useState, type ReactNode } from 'react';
import type { PictureTold } from '#contract/picture';
import { fieldsOf, isNothing } from '../store/picturing.ts';
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
  const isWrong = Object.keys(problems).length > 0;
  const isBusy = task?.is === 'running' || (isStale && !isWrong && task?.is !== 'failed');
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
          <Drawn isDim={isBusy || isWrong || task?.is === 'failed'} />
        )}
        <Refused />
      </div>
      {shown === null || isEmpty ? null : <PictureFacts told={shown.told} />}
    </section>
  );
}

function Drawn({ isDim }: { isDim: boolean }) {
  const { shown, isOnPaper } = useExplorer(({ picturing }) => ({
    shown: picturing.shown,
    isOnPaper: picturing.wish.paper !== null,
  }));
  const address = useAddress(shown?.file ?? null);
  if (shown === null || address === null) return null;
  return (
    <img
      className="picture-sheet"
      data-paper={isOnPaper || undefined}
      data-dim={isDim || undefined}
      src={address}
      width={shown.told.width}
      height={shown.told.height}
      alt={toAlt(shown.told)}
    />
  );
}

/** Where the browser finds the bytes, as long as they are shown. */
function useAddress(file: File | null): string | null {
  const [found, setFound] = useState<{ file: File; address: string } | null>(null);
  useEffect(() => {
    if (file === null) return undefined;
    const address = URL.createObjectURL(file);
    const image = new Image();
    let isLeft = false;
    // The one before stays until this one can be painted.
    const show = () => (isLeft ? undefined : setFound({ file, address }));
    image.addEventListener('load', show);
    image.src = address;
    return () => {
      isLeft = true;
      URL.revokeObjectURL(address);
    };
  }, [file]);
  return file === null ? null : (found?.address ?? null);
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
