import { ENTITY_TYPES, type EntityType } from '#contract/ontology';
import { GLYPH_SIZE, GLYPHS } from '#drawing/glyphs';
import { toShapePath } from '#drawing/shapes';

/** The sign of a type as the canvas draws it: outline, colour of the family, small picture. */
export function Glyph({ type, size = 18 }: { type: EntityType; size?: number }) {
  const { family, shape, glyph } = ENTITY_TYPES[type];
  const box = size * 1.4;
  const scale = (size * 0.56) / GLYPH_SIZE;
  return (
    <svg
      className="glyph"
      width={box}
      height={box}
      viewBox={`${-box / 2} ${-box / 2} ${box} ${box}`}
      aria-hidden="true"
      data-ring={shape === 'ring' || undefined}
      style={{ color: `var(--${family})` }}
    >
      <path className="outline" d={toShapePath(shape, size)} />
      {size >= 16 && GLYPHS[glyph] !== '' ? (
        <path
          className="sign"
          d={GLYPHS[glyph]}
          transform={`scale(${scale}) translate(${-GLYPH_SIZE / 2} ${-GLYPH_SIZE / 2})`}
        />
      ) : null}
    </svg>
  );
}
