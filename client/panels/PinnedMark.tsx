import { GLYPH_SIZE, PIN } from '#drawing/glyphs';
import { useExplorer } from '../use-explorer.ts';

/** The pin that some actors wear. */
export function PinnedMark() {
  const pinned = useExplorer((state) => [...state.pinned].filter((id) => !state.hidden.has(id)).length);
  if (pinned === 0) return null;
  return (
    <li title="Placed by hand: no layout moves it. Shift+K unpins what is selected">
      <svg
        className="pin"
        width="13"
        height="13"
        viewBox={`0 0 ${GLYPH_SIZE} ${GLYPH_SIZE}`}
        aria-hidden="true"
      >
        <path d={PIN} />
      </svg>
      pinned <span className="number">{pinned}</span>
    </li>
  );
}
