import {
  useContext,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import {
  Button, ButtonContext, ComboBox, ComboBoxStateContext, FieldError, Group, Input, Label, ListBox, ListBoxItem, Popover, type Key,
} from 'react-aria-components'; // oxfmt-ignore
import type { Hit } from '../store/answers.ts';
import type { LookUp } from '../store/finding.ts';
import type { GraphNode } from '#contract/graph';
import type { EntityType } from '#contract/ontology';
import { Glyph } from '../ui/Glyph.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useExplorer } from '../use-explorer.ts';
import { HitRow } from './HitRow.tsx';
import { useLookUp } from './use-look-up.ts';

interface ActorPickerProps {
  label: string;
  /** Which part of a question it is, to be found by. */
  end?: string | undefined;
  /** Null also where it adds to a list: then it is empty again after each choice. */
  actor: GraphNode | null;
  adds?: boolean | undefined;
  /** Only these may be chosen; any when not given. */
  types?: readonly EntityType[] | undefined;
  problem?: string | undefined;
  /** Between its label and its box. */
  chips?: ReactNode;
  onPick: (actor: GraphNode | null) => void;
  /** The actor was confirmed by Enter, or nobody more is to be added: whoever works by keys goes on from here. */
  onEnter?: ((actor: GraphNode | null) => void) | undefined;
}

const NO_CONTEXT = {};
/** With nothing typed, what is on the canvas is offered: this many of it. */
const OFFERED = 30;

/**
 * Choose an actor by name; before anything is typed, from what is selected and drawn. What is shown is what is chosen:
 * the first letter that differs from its name lets the actor go.
 */
export function ActorPicker({
  label,
  end,
  actor,
  adds = false,
  types,
  problem,
  chips,
  onPick,
  onEnter,
}: ActorPickerProps) {
  const [text, setText] = useState(actor?.name ?? '');
  const [lastActor, setLastActor] = useState(actor);
  const [isOpen, setOpen] = useState(false);
  // Chosen elsewhere: swapped, or taken from the selection.
  if (actor !== lastActor) {
    setLastActor(actor);
    setText(actor?.name ?? '');
  }
  const typed = actor === null ? text.trim() : '';
  const drawn = useDrawnHits(types);
  const found = useLookUp(typed, types);
  const isAsking = typed !== '' && found === null;
  const offered = found?.hits ?? (isAsking ? [] : drawn);
  // React Aria takes a choice that is not offered for no choice.
  const chosen =
    actor === null || offered.some(({ node }) => node.id === actor.id)
      ? []
      : [{ node: actor, matched: actor.name, matchedBy: 'name' as const, office: null }];
  const items = [...chosen, ...offered].map((hit) => ({ id: hit.node.id, hit }));
  // While the list is open, it says what was found.
  const told = found?.trouble?.title ?? (isOpen ? undefined : toUnchosen(found)) ?? problem;
  const take = (id: Key | null) => {
    const picked = items.find((row) => row.id === id)?.hit.node;
    if (picked === undefined) return;
    setText(adds ? '' : picked.name);
    if (picked !== actor) onPick(picked);
  };
  const enter = (id: Key | null) => {
    const entered = items.find((row) => row.id === id)?.hit.node;
    if (entered !== undefined && !adds) onEnter?.(entered);
    if (id === null && adds) onEnter?.(null);
  };
  return (
    <ComboBox
      className="field picker"
      data-end={end}
      items={items}
      inputValue={text}
      selectedKey={actor?.id ?? null}
      onOpenChange={setOpen}
      onInputChange={(value) => {
        setText(value);
        if (actor === null || value === actor.name) return;
        setLastActor(null);
        onPick(null);
      }}
      onSelectionChange={take}
      // Whoever comes back to a chosen actor reads it, and is not offered others unasked.
      menuTrigger={actor === null ? 'focus' : 'input'}
      allowsEmptyCollection
      // Enter on words that name nobody ends the list; otherwise it would open again at once.
      allowsCustomValue
      isInvalid={told !== undefined}
    >
      <Label>{label}</Label>
      {/* Theirs are buttons of their own, not the one that opens the list. */}
      <ButtonContext value={NO_CONTEXT}>{chips}</ButtonContext>
      <Group className="picker-box">
        {actor === null ? <Icon name="search" /> : <Glyph type={actor.type} size={14} />}
        <NameInput isAsking={isAsking} found={found} adds={adds} onEnter={enter} />
        <Button className="icon-button" aria-label="Offer actors">
          <Icon name="down" />
        </Button>
      </Group>
      <FieldError>{told}</FieldError>
      <Popover className="popover">
        <ListBox
          className={found === null ? 'hits' : 'hits first-is-next'}
          renderEmptyState={() => (
            <p className="quiet empty-hits">
              {found?.trouble?.title ?? (isAsking ? 'Searching …' : 'Nothing loaded has this name.')}
            </p>
          )}
        >
          {({ hit }: (typeof items)[number]) => (
            <ListBoxItem className="hit" textValue={hit.node.name}>
              <HitRow hit={hit} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

interface NameInputProps {
  isAsking: boolean;
  found: LookUp | null;
  adds: boolean;
  onEnter: (id: Key | null) => void;
}

/**
 * Enter takes the first hit when the arrow keys have chosen none, as it does in the search, and waits for it where none
 * has come yet; on a chosen actor it goes on.
 */
function NameInput({ isAsking, found, adds, onEnter }: NameInputProps) {
  const state = useContext(ComboBoxStateContext);
  const isDismissed = useRef(false);
  /** Enter came before the hits. */
  const isAwaited = useRef(false);
  const offer = useEffectEvent(() => {
    if (state?.isFocused !== true) return;
    const first = isAwaited.current ? found?.hits[0]?.node.id : undefined;
    isAwaited.current = false;
    if (first !== undefined) {
      state.setValue(first);
      onEnter(first);
    } else if (!state.isOpen && !isDismissed.current) state.open(null, 'input');
  });
  useEffect(() => {
    // A list closes when what it stands in is scrolled, and that by itself when an answer above it goes.
    if (found !== null) offer();
  }, [found]);
  const takeOne = (event: KeyboardEvent) => {
    isDismissed.current = isAsking && event.key === 'Escape';
    // Any other key means something else than to take whoever comes.
    isAwaited.current = isAsking && event.key === 'Enter' && state?.isOpen === true;
    // A list that goes on offering would be left with whoever the mouse rests on.
    if (event.key === 'Tab' && adds && state?.inputValue === '') state.selectionManager.setFocusedKey(null);
    if (event.key !== 'Enter' || state === null) return;
    const { isOpen, inputValue, collection, selectionManager } = state;
    if (!isOpen) {
      if (!adds || inputValue === '') onEnter(state.selectedKey);
      return;
    }
    const first = inputValue === '' ? null : collection.getFirstKey();
    const wanted = selectionManager.focusedKey ?? first;
    if (adds && wanted === null && inputValue === '') {
      event.preventDefault();
      event.stopPropagation();
      onEnter(null);
      return;
    }
    if (wanted === null && !isAsking) return;
    // Otherwise React Aria takes the words themselves, and closes the list that is still to come.
    event.preventDefault();
    event.stopPropagation();
    if (wanted === null) return;
    selectionManager.select(wanted);
    onEnter(wanted);
  };
  return <Input placeholder="Name or other name" onKeyDownCapture={takeOne} />;
}

/** What was typed names nobody, or nobody was chosen by it. */
function toUnchosen(found: LookUp | null): string | undefined {
  if (found === null) return undefined;
  if (found.hits.length === 0) return `Nobody has the name “${found.text}”. Choose another.`;
  return `“${found.text}” is not chosen yet. Choose one who is offered.`;
}

/** The selected first. */
function useDrawnHits(types: readonly EntityType[] | undefined): readonly Hit[] {
  const { nodes, selection } = useExplorer((state) => ({
    nodes: state.nodes,
    selection: state.selection.nodes,
  }));
  const rank = (id: string) => (selection.has(id) ? 0 : 1);
  return [...nodes.values()]
    .filter(({ type }) => types?.includes(type) ?? true)
    .toSorted((a, b) => rank(a.id) - rank(b.id) || b.degree - a.degree)
    .slice(0, OFFERED)
    .map((node) => ({ node, matched: node.name, matchedBy: 'name' as const, office: null }));
}
