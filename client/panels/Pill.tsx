import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { Subgraph } from '#contract/graph';
import type { Note } from '../store/pill-note.ts';
import { toFiltered } from '../store/filtering.ts';
import { toFullWords } from '../store/fitting.ts';
import { neighboursDrawn } from '../store/graph.ts';
import { isLit } from '../store/lighting.ts';
import { PAGE } from '../store/neighbours.ts';
import { undrawnOf } from '../store/undrawn.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count, digits, outOf } from '../words/count.ts';
import { toLitWords } from '../words/lit.ts';
import { toLimitWords } from '../words/limits.ts';
import { toHiddenPartWords, toMissingWords } from '../words/undrawn.ts';

/** At the foot of the canvas: what it shows of what there is, and the way to the rest. */
export function Pill() {
  const { note, threads, offered, isEmpty } = useExplorer((state) => ({
    note: state.note,
    threads: state.threads,
    offered: state.offered,
    isEmpty: state.nodes.size === 0,
  }));
  if (offered !== null) return <OfferPill graph={offered.result.graph} />;
  if (threads.length > 0) {
    return (
      <>
        <PathPill />
        {/* What was cut is told beside the path too. */}
        {note !== null && isToldBesidePath(note) ? <NotePill note={note} /> : null}
      </>
    );
  }
  // Of an overview that was taken away nothing is drawn.
  if (note === null || (note.of === 'overview' && isEmpty)) return null;
  return <NotePill note={note} />;
}

function isToldBesidePath(note: Note): boolean {
  return (
    ['query', 'full', 'missing'].includes(note.of) || (note.of === 'expansion' && note.limits.length > 0)
  );
}

function OfferPill({ graph: { nodes, edges } }: { graph: Subgraph }) {
  const { drawOffered, declineOffered } = useActions();
  return (
    <Frame label="Draw none" onDismiss={declineOffered}>
      {`This answer holds ${count(nodes.length, 'actor', 'actors')} and ${count(edges.length, 'line', 'lines')}`}
      <Button className="link" onPress={drawOffered}>
        draw them all
      </Button>
      <Button className="link" onPress={declineOffered}>
        draw none
      </Button>
    </Frame>
  );
}

function PathPill() {
  const { answer, threads } = useExplorer((state) => ({
    answer: state.paths.answer,
    threads: state.threads,
  }));
  const { unlight, lightPaths, open } = useActions();
  const paths = answer?.paths ?? [];
  const [only] = threads.length === 1 ? threads : [];
  const at = only === undefined ? -1 : paths.findIndex((path) => isLit(path, [only]));
  const next = paths[(at + 1) % Math.max(1, paths.length)];
  return (
    <Frame label={threads.length === 1 ? 'Put out the path' : 'Put out the paths'} onDismiss={unlight}>
      <span className="thread-mark" aria-hidden="true" />
      <span>
        {toLitWords(threads, { at, of: paths.length })}
        <UndrawnWords />
      </span>
      {answer !== null && at !== -1 && paths.length > 1 && next !== undefined ? (
        <Button className="link" onPress={() => lightPaths(answer, [next], 'only')}>
          light the next
        </Button>
      ) : null}
      {answer === null ? null : (
        <Button className="link" onPress={() => open('paths', true)}>
          {threads.length === 1 ? 'read it' : 'read them'}
        </Button>
      )}
    </Frame>
  );
}

/** What is lit is not always all there: a line may have been taken away or hidden since. */
function UndrawnWords() {
  const { threads } = useExplorer((state) => ({ threads: state.threads }));
  const undrawn = undrawnOf(
    {
      nodes: threads.flatMap(({ nodes }) => nodes),
      steps: threads.flatMap(({ edges }) => edges.map((line) => ({ line }))),
    },
    useExplorer(toFiltered),
  );
  const words = [toMissingWords(undrawn), toHiddenPartWords(undrawn)].filter((part) => part !== null);
  return words.length === 0 ? null : <span className="quiet">{`; ${words.join('; ')}`}</span>;
}

function NotePill({ note }: { note: Note }) {
  const { dismissNote, showMore } = useActions();
  if (note.of === 'expansion') return <ExpansionPill note={note} />;
  if (note.of === 'overview') {
    return (
      <Frame onDismiss={dismissNote}>
        <span>
          {`${outOf(note.shown, note.total)} actors drawn, ${note.hasMore ? 'the best connected' : 'all that have relations'}`}
          <OtherEntities actors={note.total} />
        </span>
        {note.hasMore ? (
          <Button className="link" onPress={() => void showMore()}>
            show more
          </Button>
        ) : null}
      </Frame>
    );
  }
  if (note.of === 'among') {
    return (
      <Frame onDismiss={dismissNote}>
        {note.added === 0
          ? `All relations among the ${count(note.actors, 'actor', 'actors')} on the canvas are drawn`
          : `${count(note.added, 'relation', 'relations')} more among the ${count(note.actors, 'actor', 'actors')} on the canvas`}
        {note.limits.length > 0 ? <span>{note.limits.map(toLimitWords).join('; ')}</span> : null}
      </Frame>
    );
  }
  if (note.of === 'full') return <Frame onDismiss={dismissNote}>{toFullWords(note)}</Frame>;
  if (note.of === 'missing') return <MissingPill note={note} />;
  if (note.limits.length === 0) return null;
  return (
    <Frame onDismiss={dismissNote}>
      {note.title}: {note.limits.map(toLimitWords).join('; ')}
    </Frame>
  );
}

/** Why the header counts more: an overview is of people, states, bodies, companies and groups alone. */
function OtherEntities({ actors }: { actors: number }) {
  const entities = useExplorer(({ about }) => about?.counts.entities ?? actors);
  const others = entities - actors;
  if (others <= 0) return null;
  return (
    <span
      className="quiet"
      title="The overview is drawn of people, countries, agencies, organizations, companies and groups that have relations. All else comes by search, by expanding, and with the answers of saved queries."
    >{`; ${count(others, 'other', 'others')} (events, places …) not counted`}</span>
  );
}

/** Who is gone from the graph: the first by name at once, and all of them on request. */
function MissingPill({ note }: { note: Extract<Note, { of: 'missing' }> }) {
  const { names, relations } = note;
  const { dismissNote } = useActions();
  // Asked of these, and not of those who are missing in the next.
  const [asked, setAsked] = useState<Note | null>(null);
  const isWhole = asked === note;
  const [are, them] = names.length + relations === 1 ? ['is', 'it'] : ['are', 'them'];
  const lost = [
    names.length > 0 ? count(names.length, 'actor', 'actors') : '',
    relations > 0 ? count(relations, 'relation', 'relations') : '',
  ];
  const named = isWhole ? names : names.slice(0, 3);
  return (
    <Frame onDismiss={dismissNote}>
      {`${lost.filter(Boolean).join(' and ')} of your canvas ${are} no longer in the graph; the canvas keeps ${them}`}
      {names.length > 0 ? (
        <ul
          className="pill-list"
          aria-label="No longer in the graph"
          // What scrolls is scrolled by keys, too.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={isWhole ? 0 : undefined}
        >
          {/* Two may be called the same. */}
          {named.map((name, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <Name>{name}</Name>
            </li>
          ))}
        </ul>
      ) : null}
      {names.length > 3 ? (
        <Button className="link" aria-expanded={isWhole} onPress={() => setAsked(isWhole ? null : note)}>
          {isWhole ? 'name fewer' : `name all ${digits(names.length)}`}
        </Button>
      ) : null}
    </Frame>
  );
}

function ExpansionPill({ note }: { note: Extract<Note, { of: 'expansion' }> }) {
  const { id, name, added, limits } = note;
  const { shown, degree } = useExplorer((state) => ({
    shown: neighboursDrawn(state, id),
    degree: state.nodes.get(id)?.degree ?? 0,
  }));
  const { dismissNote, bring, askExpansion } = useActions();
  return (
    <Frame onDismiss={dismissNote}>
      <span className="pill-name">
        <Name>{name}</Name>
      </span>
      {`${outOf(shown, degree)} neighbours drawn${added > 0 ? `, ${digits(added)} new` : ''}`}
      {shown < degree && added > 0 ? (
        <>
          <Button className="link" onPress={() => void bring(id)}>
            {degree - shown > PAGE ? `the next ${PAGE}` : `the other ${degree - shown}`}
          </Button>
          <Button className="link" onPress={() => void askExpansion(id)}>
            choose …
          </Button>
        </>
      ) : null}
      {limits.length > 0 ? (
        <span>What joins them to the canvas: {limits.map(toLimitWords).join('; ')}</span>
      ) : null}
    </Frame>
  );
}

interface FrameProps {
  label?: string;
  onDismiss: () => void;
  children: ReactNode;
}

function Frame({ label = 'Dismiss', onDismiss, children }: FrameProps) {
  return (
    <div className="pill" data-testid="pill">
      <div className="pill-words">{children}</div>
      <Button className="icon-button small" aria-label={label} onPress={onDismiss}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
