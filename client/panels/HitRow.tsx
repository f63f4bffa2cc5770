import { Text } from 'react-aria-components';
import { ENTITY_TYPES } from '#contract/ontology';
import { toRole } from '#contract/phrases';
import type { Hit } from '../store/answers.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Name } from '../ui/Name.tsx';
import { otherNames } from '../words/names.ts';

const MOST_ALIASES = 3;

/** One actor that was found: its type and office, its other names, and which name matched. */
export function HitRow({
  hit: { node, matched, matchedBy },
  isDrawn = false,
}: {
  hit: Hit;
  isDrawn?: boolean;
}) {
  const others = otherNames(node).filter((alias) => alias !== matched);
  const kind = node.role ?? node.kind;
  return (
    <>
      <Glyph type={node.type} />
      <span className="hit-words">
        <Text slot="label" className="hit-name clamp-2">
          <Name>{node.name}</Name>
        </Text>
        <Text slot="description" className="hit-about clamp-2">
          {ENTITY_TYPES[node.type].label}
          {isDrawn ? ' · on the canvas' : null}
          {kind === null ? null : <> · {toRole(kind)}</>}
          {matched === node.name ? null : (
            <>
              {' '}
              · {matchedBy === 'written' ? 'in a text called' : 'known as'} <Name>{matched}</Name>
            </>
          )}
          {matchedBy === 'spelling' ? ' · a similar spelling' : null}
          {others.length > 0 ? (
            <>
              {' '}
              · also <Name>{others.slice(0, MOST_ALIASES).join(', ')}</Name>
              {others.length > MOST_ALIASES ? ` and ${others.length - MOST_ALIASES} more` : null}
            </>
          ) : null}
        </Text>
      </span>
    </>
  );
}
