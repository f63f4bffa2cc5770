import { useEffect, useState } from 'react';
import {
  Button,
  ComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import type { Hit } from '../store/answers.ts';
import type { LookUp } from '../store/finding.ts';
import type { GraphNode } from '#contract/graph';
import { Glyph } from '../ui/Glyph.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { HitRow } from './HitRow.tsx';

interface ActorPickerProps {
  label: string;
  actor: GraphNode | null;
  problem?: string | undefined;
  onPick: (actor: GraphNode | null) => void;
}

const PAUSE_MS = 150;
/** With nothing typed, what is on the canvas is offered: this many of it. */
const OFFERED = 30;

/** Choose an actor by name; before anything is typed, from what is selected and drawn. */
export function ActorPicker({ label, actor, problem, onPick }: ActorPickerProps) {
  const [text, setText] = useState(actor?.name ?? '');
  const [lastActor, setLastActor] = useState(actor);
  // Chosen elsewhere: swapped, or taken from the selection.
  if (actor !== lastActor) {
    setLastActor(actor);
    setText(actor?.name ?? '');
  }
  const drawn = useDrawnHits();
  const found = useLookUp(text === actor?.name ? '' : text);
  const failure = found?.trouble?.title;

  const isAsking = text.trim() !== '' && text !== actor?.name && found === null;
  const offered = found?.hits ?? (isAsking ? [] : drawn);
  // React Aria takes a choice that is not offered for no choice.
  const chosen =
    actor === null || found !== null || offered.some(({ node }) => node.id === actor.id)
      ? []
      : [{ node: actor, matched: actor.name, matchedBy: 'name' as const }];
  const items = [...chosen, ...offered].map((hit) => ({ id: hit.node.id, hit }));
  return (
    <ComboBox
      className="field picker"
      items={items}
      inputValue={text}
      selectedKey={actor?.id ?? null}
      onInputChange={setText}
      onSelectionChange={(id) => {
        // Leaving the field with half a name in it is no choice.
        const isLeft = id === null && text.trim() !== '';
        const picked = isLeft ? actor : (items.find((row) => row.id === id)?.hit.node ?? null);
        setText(picked?.name ?? '');
        if (picked !== actor) onPick(picked);
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={problem !== undefined || failure !== undefined}
    >
      <Label>{label}</Label>
      <div className="picker-box">
        {actor === null ? <Icon name="search" /> : <Glyph type={actor.type} size={14} />}
        <Input placeholder="Name or other name" />
        <Button className="icon-button" aria-label="Offer actors">
          <Icon name="down" />
        </Button>
      </div>
      <FieldError>{problem ?? failure}</FieldError>
      <Popover className="popover">
        <ListBox
          className="hits"
          renderEmptyState={() => (
            <p className="quiet empty-hits">
              {failure ?? (isAsking ? 'Searching …' : 'Nothing loaded has this name.')}
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

/** The selected first. */
function useDrawnHits(): readonly Hit[] {
  const { nodes, selection } = useExplorer((state) => ({
    nodes: state.nodes,
    selection: state.selection.nodes,
  }));
  const rank = (id: string) => (selection.has(id) ? 0 : 1);
  return [...nodes.values()]
    .toSorted((a, b) => rank(a.id) - rank(b.id) || b.degree - a.degree)
    .slice(0, OFFERED)
    .map((node) => ({ node, matched: node.name, matchedBy: 'name' as const }));
}

/** Null while nothing is typed, or nothing has come yet. */
function useLookUp(text: string): LookUp | null {
  const { lookUp } = useActions();
  const [answer, setAnswer] = useState<LookUp | null>(null);
  const asked = text.trim();
  useEffect(() => {
    if (asked === '') return undefined;
    const abort = new AbortController();
    const ask = async () => {
      const next = await lookUp(asked, abort.signal);
      if (!abort.signal.aborted) setAnswer(next);
    };
    const pause = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(pause);
      abort.abort();
    };
  }, [asked, lookUp]);
  return answer?.text === asked ? answer : null;
}
