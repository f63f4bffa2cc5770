import { Text } from 'react-aria-components';
import { ENTITY_TYPES } from '#contract/ontology';
import { toRole } from '#contract/phrases';
import type { Hit } from '../store/answers.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { Name } from '../ui/Name.tsx';
import { otherNames } from '../words/names.ts';
import { toOfficeWords } from '../words/office-hit.ts';

const MOST_ALIASES = 3;

/** Why it was found. That the whole name was typed needs no words. */
const WHY = {
  name: null,
  words: 'words of the name',
  beginnings: 'begins so',
  office: 'by office',
  written: null,
  spelling: 'a similar spelling',
} as const satisfies Record<Hit['matchedBy'], string | null>;

/** One actor that was found: its type and office, its other names, and why it was found. */
export function HitRow({ hit, isDrawn = false }: { hit: Hit; isDrawn?: boolean }) {
  const { node, matched, matchedBy, office } = hit;
  const isOtherName = matched !== node.name && matchedBy !== 'office';
  const others = otherNames(node).filter((alias) => !isOtherName || alias !== matched);
  const kind = node.role ?? node.kind;
  const why = WHY[matchedBy];
  return (
    <>
      <Glyph type={node.type} />
      <span className="hit-words">
        <Text slot="label" className="hit-name clamp-2">
          <Name>{node.name}</Name>
        </Text>
        <Text slot="description" className="hit-about clamp-4">
          {ENTITY_TYPES[node.type].label}
          {isDrawn ? ' · on the canvas' : null}
          {office === null ? null : (
            <>
              {' '}
              · <Name>{toOfficeWords(office)}</Name>
            </>
          )}
          {kind === null || office !== null ? null : <> · {toRole(kind)}</>}
          {isOtherName ? (
            <>
              {' '}
              · {matchedBy === 'written' ? 'in a text called' : 'known as'} <Name>{matched}</Name>
            </>
          ) : null}
          {why === null ? null : <> · {why}</>}
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
