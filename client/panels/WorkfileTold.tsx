import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { STATUSES } from '#contract/ontology';
import { MOST_STEPS_TAKEN, type ToldWorkfile } from '../store/workfile.ts';
import { Name } from '../ui/Name.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toClock } from '../words/clock.ts';
import { count, countOf, digits } from '../words/count.ts';
import { toCountWords, toLineWords, toUnknownWords } from '../words/workfile.ts';

/** Of a list: who wants to read more of them opens the file beside it. */
const MOST_LISTED = 200;

/** What is in the file, and what this database says otherwise; then the analyst decides. */
export function WorkfileTold({ look, isBusy }: { look: ToldWorkfile; isBusy: boolean }) {
  const { workfile, refusal } = look;
  const { title, by, savedAt, asOf, counts, stepsLeftOut } = workfile;
  const left = Math.max(0, counts.steps - MOST_STEPS_TAKEN);
  return (
    <>
      <section aria-label="What is in it">
        <h3 className="workfile-title">
          <Name>{title}</Name>
        </h3>
        <dl className="workfile-facts">
          <dt>Of</dt>
          <dd>{by === null ? 'nobody who is named' : <Name>{by}</Name>}</dd>
          <dt>Saved</dt>
          <dd>{savedAt === null ? 'not in a database yet' : toClock(savedAt)}</dd>
          <dt>Judged by</dt>
          <dd>{asOf ?? 'no day'}</dd>
          <dt>Holds</dt>
          <dd>{toCountWords(counts)}</dd>
        </dl>
        {stepsLeftOut > 0 ? (
          <p className="quiet">
            {count(stepsLeftOut, 'older step', 'older steps')} were left out of the file.
          </p>
        ) : null}
        {left > 0 ? (
          <p className="quiet">
            {digits(MOST_STEPS_TAKEN)} of {count(counts.steps, 'step', 'steps')} are taken, the newest,
            because one save holds no more.
          </p>
        ) : null}
      </section>
      <NotAsHere look={look} />
      {refusal === null ? null : (
        <p className="own-why" role="alert">
          {refusal}
        </p>
      )}
      <Decide isBusy={isBusy} />
    </>
  );
}

/** Unknown ones, merged ones, and what changed its status since. */
function NotAsHere({ look }: { look: ToldWorkfile }) {
  const { saved, canvas, absent, survivors, unasked, workfile } = look;
  const names = new Map([
    ...saved.nodes.map(({ id, name }): [string, string] => [id, name]),
    ...workfile.canvas.nodes.map(({ id, name }): [string, string] => [id, name]),
  ]);
  const nameOf = (id: string) => canvas.nodes.get(id)?.name ?? names.get(id) ?? id;
  const unknown = toUnknownWords(
    { actors: absent.nodes.length, relations: absent.edges.length },
    { actors: saved.nodes.length, relations: saved.edges.length },
  );
  const changed = [...absent.statuses].flatMap(([key, was]) => {
    const edge = canvas.edges.get(key);
    return edge === undefined ? [] : [{ edge, was }];
  });
  const merged = [...survivors];
  if (absent.why !== null)
    return (
      <p className="own-why" role="status">
        Not all of it could be looked up: {absent.why}{' '}
        {unknown === null ? '' : `So far ${unknown}; they may be here all the same.`}
      </p>
    );
  if (unknown === null && merged.length + changed.length === 0)
    return <p className="quiet">This database knows all of it, as it was.</p>;
  return (
    <section className="workfile-parts" aria-label="What is otherwise here">
      {unknown === null ? null : (
        <Part title={unknown} isOpen>
          {[
            ...absent.nodes.map(({ id, name }) => ({ key: id, words: <Name>{name}</Name> })),
            ...absent.edges.map((edge) => ({
              key: edge.key,
              words: <Name>{toLineWords(edge, nameOf)}</Name>,
            })),
          ]}
        </Part>
      )}
      {unknown === null ? null : (
        <p className="quiet">
          Opened, they stay in the investigation and are not drawn; a merge leaves them out.
          {unasked > 0 ? ` Of ${digits(unasked)} it was not asked whether they were merged into others.` : ''}
        </p>
      )}
      {merged.length === 0 ? null : (
        <Part
          title={`${countOf(merged.length, workfile.canvas.nodes.length, 'actor', 'actors')} ${merged.length === 1 ? 'was' : 'were'} merged into others`}
        >
          {merged.map(([id, node]) => ({
            key: id,
            words: (
              <>
                <Name>{names.get(id) ?? id}</Name> is now <Name>{node.name}</Name>
              </>
            ),
          }))}
        </Part>
      )}
      {changed.length === 0 ? null : (
        <Part
          title={`${countOf(changed.length, saved.edges.length, 'relation', 'relations')} changed status since`}
        >
          {changed.map(({ edge, was }) => ({
            key: edge.key,
            words: (
              <>
                <Name>{toLineWords(edge, nameOf)}</Name>{' '}
                <span className="status-words">
                  {STATUSES[was].label} → {STATUSES[edge.status].label}
                </span>
              </>
            ),
          }))}
        </Part>
      )}
    </section>
  );
}

interface Row {
  readonly key: string;
  readonly words: ReactNode;
}

function Part({
  title,
  isOpen = false,
  children,
}: {
  title: string;
  isOpen?: boolean;
  children: readonly Row[];
}) {
  const rest = children.length - MOST_LISTED;
  return (
    <Section title={title} {...(!isOpen && { isFolded: true })}>
      <ul className="workfile-list" aria-label={title}>
        {children.slice(0, MOST_LISTED).map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
      {rest > 0 ? <p className="quiet">and {digits(rest)} more</p> : null}
    </Section>
  );
}

function Decide({ isBusy }: { isBusy: boolean }) {
  const { into, hasCanvas } = useExplorer(({ kept, nodes, hypotheses, viewing }) => ({
    into: kept?.title ?? null,
    hasCanvas: nodes.size + hypotheses.size > 0 && viewing === null,
  }));
  const { openWorkfile, mergeWorkfile } = useActions();
  return (
    <footer className="own-foot">
      <p className="quiet" role="status">
        {isBusy ? 'Working …' : hasCanvas ? <Into title={into} /> : 'Nothing is open to merge it into.'}
      </p>
      <div className="row">
        <Button className="button" isDisabled={isBusy || !hasCanvas} onPress={mergeWorkfile}>
          Merge into this canvas
        </Button>
        <Button className="button primary" isDisabled={isBusy} onPress={() => void openWorkfile()}>
          Open as a new investigation
        </Button>
      </div>
    </footer>
  );
}

function Into({ title }: { title: string | null }) {
  if (title === null) return <>Open now: a canvas without a title.</>;
  return (
    <>
      Open now: <Name>{title}</Name>
    </>
  );
}
