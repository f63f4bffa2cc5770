import { useMemo, useRef } from 'react';
import { useMove } from 'react-aria';
import { Button } from 'react-aria-components';
import { sightOf } from '#drawing/filters';
import { toFrameBoxes, type FrameBox } from '#drawing/frames';
import { CANVAS, focusSoon } from '../commands/focus.ts';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { count, countOf } from '../words/count.ts';
import { useFollowing } from './use-following.ts';

/** Titles around actors: they stand in the picture around their members, who move with them. */
export function Frames() {
  const framed = useExplorer((state) => ({
    frames: state.frames,
    positions: state.positions,
    groups: state.groups,
    nodes: sightOf(state).nodes,
  }));
  const boxes = useMemo(() => toFrameBoxes(framed), [framed]);
  const layer = useRef<HTMLDivElement>(null);
  useFollowing(layer, boxes.length > 0);
  if (boxes.length === 0) return null;
  return (
    <div ref={layer} className="frames">
      {boxes.map((box) => (
        <Frame key={box.id} box={box} />
      ))}
    </div>
  );
}

function Frame({ box }: { box: FrameBox }) {
  const { stage } = useGround();
  const { moveFrame, titleFrame, dropFrame, selectFramed } = useActions();
  const drag = useRef(0);
  const { moveProps } = useMove({
    onMoveStart() {
      drag.current += 1;
    },
    onMove({ deltaX, deltaY, pointerType }) {
      // A key moves by a step of the grid, a hand by pixels of the screen.
      const scale = pointerType === 'keyboard' ? 8 : 1 / (stage.canvas()?.zoom() ?? 1);
      // Strokes on the same frame are one step, as one drag is.
      const series = pointerType === 'keyboard' ? 0 : drag.current;
      moveFrame(box.id, { x: deltaX * scale, y: deltaY * scale }, series);
    },
  });
  const { id, title, at, width, height, seen, members, others } = box;
  return (
    <section
      className="frame"
      aria-label={`Frame ${title}`}
      data-frame={id}
      style={{ left: at.x, top: at.y, width, height }}
    >
      <div className="frame-head">
        <button
          type="button"
          className="frame-title"
          aria-label={`${title}, ${toMembers(box)}: arrow keys move its actors`}
          {...moveProps}
        >
          <Name>{title}</Name>
          {seen < members || others > 0 ? <span className="quiet"> {toMembers(box)}</span> : null}
        </button>
        <span className="frame-tools">
          <Button className="link" onPress={() => selectFramed(id)}>
            Select
          </Button>
          <Button className="link" onPress={() => titleFrame(id)}>
            Rename
          </Button>
          <Button
            className="link"
            onPress={() => {
              dropFrame(id);
              focusSoon(CANVAS);
            }}
          >
            Remove
          </Button>
        </span>
      </div>
    </section>
  );
}

/** "2 of its 3 actors; 4 others stand within": who stands within by chance is not moved, and is not meant. */
function toMembers({ seen, members, others }: FrameBox): string {
  const own =
    seen === members
      ? count(members, 'actor', 'actors')
      : `${countOf(seen, members, 'actor', 'actors')} seen`;
  if (others === 0) return own;
  return `${own}; ${count(others, 'other stands', 'others stand')} within`;
}
