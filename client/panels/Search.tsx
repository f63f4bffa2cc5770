import { useEffect, useRef, useState } from 'react';
import { Autocomplete, Button, ListBox, ListBoxItem } from 'react-aria-components';
import { focusSoon, SEARCH_BOX } from '../commands/focus.ts';
import { ENTITY_TYPES, type EntityType } from '#contract/ontology';
import { MAX_SEARCH } from '#contract/query';
import type { Hit } from '../store/answers.ts';
import { Icon } from '../ui/Icon.tsx';
import { Key } from '../ui/Key.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer, useGround } from '../use-explorer.ts';
import { readTypePrefix } from '../words/type-prefix.ts';
import { HitRow } from './HitRow.tsx';
import {
  CutHint,
  DrawHint,
  ListOffer,
  LongHint,
  QueryHint,
  RecentSearches,
  TypeHint,
} from './SearchHints.tsx';
import { TypeChips } from './TypeChips.tsx';

/** Long enough to skip most half-typed names, too short to be felt. */
const PAUSE_MS = 150;

/** Find an actor by name or office: Enter draws it, Shift+Enter draws it with its neighbours. */
export function Search() {
  const { searched, task, nodes } = useExplorer((state) => ({
    searched: state.searched,
    task: state.tasks.search,
    nodes: state.nodes,
  }));
  const { store, stage } = useGround();
  const { search, add, select, rememberSearch } = useActions();
  const [text, setText] = useState(searched.text);
  const [pasted, setPasted] = useState<string | null>(null);
  const withNeighbours = useRef(false);
  /** A name that is being typed; one that was drawn, or that one comes back to, is not any more. */
  const isTyping = useRef(false);

  useEffect(() => {
    if (text === searched.text) return undefined;
    const pause = setTimeout(() => void search(text), text === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(pause);
  }, [text, searched.text, search]);

  const isAnswered = searched.text === text && searched.hits !== null;
  const shown = isAnswered ? (searched.hits ?? []) : [];
  const { type: typedType, name } = readTypePrefix(text);
  const draw = async ({ node: { id, hub } }: Hit) => {
    const wasDrawn = nodes.has(id);
    isTyping.current = false;
    // Before it draws: the method tells in order what was searched and what was added.
    rememberSearch(text);
    await add(id, { withNeighbours: withNeighbours.current });
    // The form that asks which neighbours gives the caret back: one Escape closes it, and the next one leaves the box.
    if (hub && store.getState().expanding !== null) setText('');
    if (!store.getState().nodes.has(id)) return;
    select({ nodes: new Set([id]), edges: new Set() }, 'replace');
    // A newcomer is brought into view when it has its place.
    if (wasDrawn) stage.canvas()?.focusOn([id]);
  };

  const chooseRecent = (recent: string) => {
    setText(recent);
    focusSoon(`#${SEARCH_BOX}`);
  };

  /** Enter that comes before the hits, or before the first of them is marked, draws it when it is there. */
  const drawFirst = async () => {
    if (!isAnswered) await search(text);
    const now = store.getState().searched;
    const first = now.text === text ? now.hits?.[0] : undefined;
    if (first !== undefined) await draw(first);
  };

  return (
    // Listens only for whether Shift is held while a hit is chosen, and for an Enter that finds no hit yet.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="search"
      onKeyDownCapture={(event) => {
        const { shiftKey, key, target, currentTarget } = event;
        withNeighbours.current = shiftKey;
        const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing);
        // The first Escape empties the box, the next one leaves it: then single keys are commands again.
        if (key === 'Escape' && text === '' && target instanceof HTMLElement) target.blur();
        // The key that leads here leads here from within, too: what was asked before is written over. In a name that is
        // being typed it is a letter.
        const isAsked = isPlain && !isTyping.current && store.getState().letterKeys;
        if (key === '/' && target instanceof HTMLInputElement && isAsked) {
          event.preventDefault();
          target.select();
        }
        if (key === 'Enter' && name !== '' && !(isAnswered && hasMarked(currentTarget))) void drawFirst();
      }}
      onPasteCapture={({ clipboardData }) => {
        const lines = clipboardData.getData('text');
        // The box makes one line of them.
        setPasted(lines.trim().split(/[\r\n]+/).length > 1 ? lines : null);
      }}
      onFocus={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) isTyping.current = false;
      }}
      onPointerDownCapture={({ shiftKey }) => {
        withNeighbours.current = shiftKey;
      }}
    >
      <Autocomplete
        inputValue={text}
        onInputChange={(typed) => {
          setText(typed);
          isTyping.current = typed !== '';
          if (typed === '') setPasted(null);
        }}
      >
        <SearchBox
          aria-label="Search for an actor"
          placeholder="Name, other name or office"
          inputId={SEARCH_BOX}
          most={MAX_SEARCH}
        >
          {text === '' ? (
            <Key of="/" />
          ) : (
            <Button className="icon-button" aria-label="Clear the search">
              <Icon name="close" />
            </Button>
          )}
        </SearchBox>
        {task?.is === 'failed' ? (
          <TroubleNote trouble={task.trouble} onRetry={() => void search(text)} />
        ) : null}
        {text === '' ? <RecentSearches onChoose={chooseRecent} /> : null}
        {text === '' || pasted !== null ? <ListOffer lines={pasted} /> : null}
        {typedType !== null && name === '' ? <TypeHint type={typedType} /> : null}
        {text.length >= MAX_SEARCH ? <LongHint most={MAX_SEARCH} /> : null}
        {typedType === null && searched.text === text ? (
          <TypeChips
            types={searched.types}
            hasMore={searched.limits.some(({ total }) => total === null)}
            chosen={searched.type}
            onChoose={(type) => void search(text, { type })}
          />
        ) : null}
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
                  : toNothing(name, searched.type)}
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
        <CutHint limits={searched.limits} />
        {shown.length > 0 ? <DrawHint /> : null}
        <QueryHint words={name} />
      </Autocomplete>
    </div>
  );
}

/** Then the list itself takes the key. */
function hasMarked(search: Element): boolean {
  return search.querySelector('.hits [data-focused]') !== null;
}

function toNothing(name: string, type: EntityType | null): string {
  const who = type === null ? 'Nothing loaded' : `Nothing loaded of the type ${ENTITY_TYPES[type].label}`;
  return `${who} is called “${name}”. Try one word of the name, or another name.`;
}
