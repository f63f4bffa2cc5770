import { useRef, useState, type KeyboardEvent } from 'react';
import { Button, Heading } from 'react-aria-components';
import { DIFFERENCES, type Comparison, type Difference, type Wording } from '#contract/versions';
import { Key } from '../ui/Key.tsx';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useGround } from '../use-explorer.ts';
import { toChangeOf, toGroups, toMovedWords, toSideWords, toSubjectWords } from '../words/comparison.ts';
import { count } from '../words/count.ts';

/** What parts two versions, by kinds; each difference opens with the wording then beside the wording now. */
export function VersionComparison({ comparison }: { comparison: Comparison }) {
  const { leaveComparison, exportComparison } = useActions();
  const list = useRef<HTMLDivElement>(null);
  const groups = toGroups(comparison);
  const { was, now, moved, limits } = comparison;
  return (
    // Its rows are buttons: keys walk them, from wherever in it the focus is, and do nothing else.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="version-comparison" onKeyDown={(event) => walk(event, list.current)}>
      <p>
        From <Name>{toSideWords(was)}</Name> to <Name>{toSideWords(now)}</Name>:{' '}
        <b>{count(comparison.differences.length, 'difference', 'differences')}</b>. {toMovedWords(moved)}
      </p>
      <div className="row">
        {/* What was pressed has gone with the list: the focus stays within the dialog. */}
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
        <Button className="button" onPress={leaveComparison} autoFocus>
          Back to the versions
        </Button>
        <Button className="button" onPress={exportComparison}>
          Save as Markdown
        </Button>
        <p className="quiet">
          <Key of="[" /> and <Key of="]" /> go through the differences
        </p>
      </div>
      {groups.length === 0 ? <p>Nothing has changed: canvas, claims and statuses are the same.</p> : null}
      <div ref={list} className="differences">
        {groups.map(([kind, own]) => (
          <section key={kind} aria-label={DIFFERENCES[kind].label}>
            <Heading level={3}>
              {DIFFERENCES[kind].label} <span className="number">{own.length}</span>
            </Heading>
            <ul>
              {own.map((difference) => (
                <Row key={toName(difference)} difference={difference} comparison={comparison} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <LimitsNote limits={limits} />
    </div>
  );
}

function toName({ of, what, claim, was, now }: Difference): string {
  return [of, what, claim, was, now].join(' ');
}

/** `]` goes to the next row, `[` to the one before; from the last one on to the first. */
function walk(event: KeyboardEvent, list: HTMLElement | null): void {
  if (event.key !== ']' && event.key !== '[') return;
  const rows = [...(list?.querySelectorAll<HTMLElement>('.difference') ?? [])];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = event.key === ']' ? at + 1 : Math.max(at, 0) - 1;
  rows.at(next % Math.max(1, rows.length))?.focus();
}

function Row({ difference, comparison }: { difference: Difference; comparison: Comparison }) {
  const [isOpen, setOpen] = useState(false);
  const change = toChangeOf(difference);
  return (
    <li>
      <Button className="step difference" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        <span>
          {difference.what === null ? null : <b>{difference.what} · </b>}
          <Name>{toSubjectWords(difference, comparison)}</Name>
        </span>
        {change === '' ? null : (
          <span className="status-words">
            <Name>{change}</Name>
          </span>
        )}
      </Button>
      {isOpen ? <Beside difference={difference} comparison={comparison} /> : null}
    </li>
  );
}

/** The wording then and now, and the way to the evidence. */
function Beside({ difference: { of }, comparison }: { difference: Difference; comparison: Comparison }) {
  const { leaveVersion, select, inspect, open, fold } = useActions();
  const { store } = useGround();
  const wording = comparison.wordings.find((one) => one.of === of);
  const isLine = comparison.edges.some(({ key }) => key === of);
  const show = () => {
    if (of === null) return;
    leaveVersion();
    open('versions', false);
    fold('inspect', false);
    const chosen = isLine
      ? { nodes: new Set<string>(), edges: new Set([of]) }
      : { nodes: new Set([of]), edges: new Set<string>() };
    // Of the canvas that is come back to, not of the version that was shown.
    const { nodes, edges } = store.getState();
    if (nodes.has(of) || edges.has(of)) select(chosen, 'replace');
    void inspect(isLine ? { relation: of } : { entity: of });
  };
  return (
    <div className="difference-beside">
      {wording === undefined ? null : (
        <div className="wordings">
          <Side title="Then" claims={wording.was} />
          <Side title="Now" claims={wording.now} />
        </div>
      )}
      {isLine || comparison.nodes.some(({ id }) => id === of) ? (
        <Button className="button" onPress={show}>
          Read its evidence now
        </Button>
      ) : null}
    </div>
  );
}

function Side({ title, claims }: { title: string; claims: readonly Wording[] }) {
  return (
    <section aria-label={title}>
      <Heading level={4}>{title}</Heading>
      {claims.length === 0 ? <p className="quiet">Nothing was told of it.</p> : null}
      <ul>
        {claims.map(({ claim, says, status }) => (
          <li key={claim}>
            <Name>{says}</Name> <span className="quiet">{status}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
