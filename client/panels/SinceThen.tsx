import { Fragment } from 'react';
import { Button, Heading } from 'react-aria-components';
import type { FoundPath, PathAnswer } from '#contract/path-answer';
import type { Compared } from '../store/keeping-paths.ts';
import type { Explorer } from '../store/explorer.ts';
import { Name } from '../ui/Name.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { toChangeWords, toSince, toUnsure } from '../words/kept-paths.ts';
import type { NameOf } from '../words/paths.ts';

/** The kept answer that the answer which is shown was compared with; none once the question was edited. */
function comparedIn({ compared, paths, results }: Explorer): Compared | null {
  if (compared === null || paths.answer !== compared.answer || paths.asked !== paths.question) return null;
  return results.has(compared.kept.id) ? compared : null;
}

/** What has changed since the answer was kept, when it was asked again. */
export function SinceThen({ answer }: { answer: PathAnswer }) {
  const compared = useExplorer(comparedIn);
  const { actors, title } = useExplorer(({ paths, results }) => ({
    actors: paths.actors,
    title: results.get(compared?.kept.id ?? '')?.title ?? '',
  }));
  const { keepAnew } = useActions();
  if (compared === null) return null;
  const nameOf = (id: string) => actors.get(id)?.name ?? id;
  const { merged, since } = compared;
  const unsure = toUnsure(compared);
  return (
    <section className="since-then" aria-label="Since it was kept">
      <Heading level={3}>
        <Name>{title}</Name>
      </Heading>
      <p className="since-words">{`${toSince(compared)}.`}</p>
      {unsure === '' ? null : <p className="quiet">{unsure}</p>}
      {merged.map(({ before, now }) => (
        <p key={before} className="quiet">
          <code>{before}</code> was merged into <Name>{nameOf(now)}</Name> since.
        </p>
      ))}
      <News answer={answer} found={since.found} nameOf={nameOf} />
      <Lost compared={compared} nameOf={nameOf} />
      <Changed answer={answer} changed={since.changed} nameOf={nameOf} />
      <Button className="button" onPress={keepAnew}>
        Keep this answer in its place
      </Button>
    </section>
  );
}

/** Beside a path of the list that was not told when the answer was kept. */
export function NewMark({ path }: { path: FoundPath }) {
  const isNew = useExplorer((state) => {
    const compared = comparedIn(state);
    return compared?.since.found.some((at) => compared.answer.paths[at] === path) === true;
  });
  return isNew ? <span className="new-mark">new</span> : null;
}

/** "Ada – Ben – Eve"; no name turns what stands beside it. */
function Chain({ nodes, nameOf }: { nodes: readonly string[]; nameOf: NameOf }) {
  return nodes.map((id, at) => (
    <Fragment key={id}>
      {at > 0 ? ' – ' : ''}
      <Name>{nameOf(id)}</Name>
    </Fragment>
  ));
}

interface NewsProps {
  answer: PathAnswer;
  found: readonly number[];
  nameOf: NameOf;
}

function News({ answer, found, nameOf }: NewsProps) {
  const paths = found.flatMap((at) => answer.paths[at] ?? []);
  if (paths.length === 0) return null;
  return (
    <ul className="since-list" aria-label="New paths">
      {paths.map(({ nodes }) => (
        <li key={nodes.join(' ')}>
          New: <Chain nodes={nodes} nameOf={nameOf} />
        </li>
      ))}
    </ul>
  );
}

function Lost({ compared: { since, held, answer }, nameOf }: { compared: Compared; nameOf: NameOf }) {
  const task = useExplorer(({ tasks }) => tasks.since);
  const { readLost } = useActions();
  if (since.lost.length === 0) return null;
  const word = answer.ending === 'stopped' ? 'Not told' : 'Lost';
  return (
    <>
      <ul className="since-list" aria-label="Lost paths">
        {since.lost.map(({ nodes, lines }) => (
          <li key={nodes.join(' ')}>
            {word}: <Chain nodes={nodes} nameOf={nameOf} />
            {held === null ? null : (
              <span className="quiet">{` · ${toHeld(lines.filter(({ key }) => held.has(key)).length, lines.length)}`}</span>
            )}
          </li>
        ))}
      </ul>
      {task?.is === 'running' ? <p className="quiet">Reading what is left of them …</p> : null}
      {task?.is === 'failed' ? <TroubleNote trouble={task.trouble} onRetry={() => void readLost()} /> : null}
    </>
  );
} // oxfmt-ignore

/** "the graph still holds 1 of its 2 lines". */
function toHeld(held: number, all: number): string {
  if (held === all) return `the graph still holds ${all === 1 ? 'its line' : `all its ${all} lines`}`;
  const of = all === 1 ? 'its line' : `its ${count(all, 'line', 'lines')}`;
  return held === 0 ? `the graph holds none of ${of}` : `the graph still holds ${held} of ${of}`;
}

interface ChangedProps {
  answer: PathAnswer;
  changed: Compared['since']['changed'];
  nameOf: NameOf;
}

/** Each opens its evidence. */
function Changed({ answer, changed, nameOf }: ChangedProps) {
  const { select } = useActions();
  const edges = new Map(answer.graph.edges.map((edge) => [edge.key, edge]));
  if (changed.length === 0) return null;
  return (
    <ul className="since-list" aria-label="Lines with other evidence">
      {changed.map((change) => {
        const edge = edges.get(change.now.key);
        if (edge === undefined) return null;
        return (
          <li key={`${change.before.key} ${change.now.key}`}>
            <Button
              className="step"
              onPress={() => select({ nodes: new Set(), edges: new Set([edge.key]) }, 'replace')}
            >
              <Sentence edge={edge} nameOf={nameOf} />{' '}
              <span className="status-words">{toChangeWords(change)}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
