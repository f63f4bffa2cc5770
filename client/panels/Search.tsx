import { useEffect, useRef, useState } from 'react';
import { Autocomplete, Button, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import type { EntityType } from '#contract/ontology';
import { SEARCH_BOX } from '../commands/focus.ts';
import type { Hit } from '../store/answers.ts';
import { Icon } from '../ui/Icon.tsx';
import { Key } from '../ui/Key.tsx';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { HitRow } from './HitRow.tsx';
import { TypeChips } from './TypeChips.tsx';

/** Long enough to skip most half-typed names, too short to be felt. */
const PAUSE_MS = 150;

/** Find an actor by name: Enter draws it, Shift+Enter draws it with its neighbours. */
export function Search() {
  const { searched, task, nodes } = useExplorer((state) => ({
    searched: state.searched,
    task: state.tasks.search,
    nodes: state.nodes,
  }));
  const { store, stage } = useGround();
  const { search, add, select } = useActions();
  const [text, setText] = useState(searched.text);
  const [type, setType] = useState<EntityType | null>(null);
  const withNeighbours = useRef(false);

  useEffect(() => {
    if (text === searched.text) return undefined;
    const pause = setTimeout(() => void search(text), text === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(pause);
  }, [text, searched.text, search]);

  const hits = (searched.text === text ? searched.hits : null) ?? [];
  const shown = hits.filter(({ node }) => type === null || node.type === type);
  const draw = async ({ node: { id } }: Hit) => {
    const wasDrawn = nodes.has(id);
    await add(id, { withNeighbours: withNeighbours.current });
    if (!store.getState().nodes.has(id)) return;
    select({ nodes: new Set([id]), edges: new Set() }, 'replace');
    // A newcomer is brought into view when it has its place.
    if (wasDrawn) stage.canvas()?.focusOn([id]);
  };

  /** Enter that comes before the hits draws the first of them when they come. */
  const drawFirst = async () => {
    await search(text);
    const now = store.getState().searched;
    const first = now.text === text ? now.hits?.[0] : undefined;
    if (first !== undefined) await draw(first);
  };

  return (
    // Listens only for whether Shift is held while a hit is chosen, and for an Enter that finds no hit yet.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="search"
      onKeyDownCapture={({ shiftKey, key, target }) => {
        withNeighbours.current = shiftKey;
        // The first Escape empties the box, the next one leaves it: then single keys are commands again.
        if (key === 'Escape' && text === '' && target instanceof HTMLElement) target.blur();
        const isTooEarly = searched.text !== text || searched.hits === null;
        if (key === 'Enter' && text.trim() !== '' && isTooEarly) void drawFirst();
      }}
      onPointerDownCapture={({ shiftKey }) => {
        withNeighbours.current = shiftKey;
      }}
    >
      <Autocomplete
        inputValue={text}
        onInputChange={(value) => {
          setText(value);
          setType(null);
        }}
      >
        <SearchField className="search-field" aria-label="Search for an actor">
          <Icon name="search" />
          <Input id={SEARCH_BOX} placeholder="Name or other name" maxLength={200} />
          {text === '' ? (
            <Key of="/" />
          ) : (
            <Button className="icon-button" aria-label="Clear the search">
              <Icon name="close" />
            </Button>
          )}
        </SearchField>
        {task?.is === 'failed' ? (
          <TroubleNote trouble={task.trouble} onRetry={() => void search(text)} />
        ) : null}
        <TypeChips hits={hits} chosen={type} onChoose={setType} />
        {searched.hits === null && task?.is !== 'running' ? null : (
          <ListBox
            className="hits"
            aria-label="Hits"
            aria-busy={task?.is === 'running'}
            items={shown.map((hit) => ({ id: hit.node.id, hit }))}
            dependencies={[nodes]}
            onAction={(id) => shown.filter((hit) => hit.node.id === id).forEach((hit) => void draw(hit))}
            renderEmptyState={() => (
              <p className="quiet empty-hits">
                {task?.is === 'running' || searched.text !== text
                  ? 'Searching …'
                  : `Nothing loaded is called “${searched.text.trim()}”. Try one word of the name, or another name.`}
              </p>
            )}
          >
            {({ hit }) => (
              <ListBoxItem className="hit" textValue={hit.node.name}>
                <HitRow hit={hit} isDrawn={nodes.has(hit.node.id)} />
              </ListBoxItem>
            )}
          </ListBox>
        )}
        <LimitsNote limits={searched.limits} />
        {shown.length > 0 ? (
          <p className="quiet hint">
            <Key of="Enter" /> draws it, <Key of="Shift+Enter" /> with its neighbours
          </p>
        ) : null}
      </Autocomplete>
    </div>
  );
}
