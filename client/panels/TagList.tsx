import { Button } from 'react-aria-components';
import { sightOf } from '#drawing/filters';
import { focusSoon, NOTE_BUTTON } from '../commands/focus.ts';
import { tagsOf } from '../store/marking.ts';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { outOf } from '../words/count.ts';

/** The analyst's own tags with how much of each is drawn. A click selects it. */
export function TagList() {
  const { tags, sight } = useExplorer((state) => ({ tags: state.tags, sight: sightOf(state) }));
  const { selectTagged } = useActions();
  if (tags.size === 0) return null;
  const drawn = tagsOf(new Map([...tags].filter(([of]) => sight.nodes.has(of) || sight.edges.has(of))));
  return (
    <ul aria-label="Tags" className="tags-drawn">
      {[...tagsOf(tags)].map(([name, all]) => (
        <li key={name} title="A tag of your own. Click selects what has it">
          <Button
            className="legend-row"
            aria-label={`Tag ${name}: ${outOf(drawn.get(name) ?? 0, all)} drawn; select`}
            onPress={() => selectTagged(name)}
          >
            <span className="tag-sign" aria-hidden="true">
              #
            </span>
            <span className="legend-label">
              <Name>{name}</Name>{' '}
            </span>
            <span className="number">{drawn.get(name) === all ? all : outOf(drawn.get(name) ?? 0, all)}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What one element is tagged with, each with the way to take it off. */
export function TagChips({ of }: { of: string }) {
  const tags = useExplorer((state) => state.tags.get(of));
  const { untag, selectTagged } = useActions();
  if (tags === undefined) return null;
  return (
    <ul className="tag-chips" aria-label="Tags">
      {tags.map((name) => (
        <li key={name} className="tag-chip">
          <Button
            className="link"
            aria-label={`Select all that is tagged ${name}`}
            onPress={() => selectTagged(name)}
          >
            # <Name>{name}</Name>
          </Button>
          <Button
            className="icon-button small"
            aria-label={`Take the tag ${name} off`}
            onPress={() => {
              untag([of], name);
              focusSoon(tags.length > 1 ? '.tag-chip .icon-button' : `#${NOTE_BUTTON}`);
            }}
          >
            ×
          </Button>
        </li>
      ))}
    </ul>
  );
}
