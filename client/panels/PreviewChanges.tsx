import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { Button } from 'react-aria-components';
import { ENTITY_TYPES } from '#contract/ontology';
import type { ReadCandidate } from '#contract/reading';
import type { PublishPreview } from '#contract/review-endpoints';
import { NEWS, type News } from '#drawing/news';
import { previewStore, toPreviewGraph } from '../store/preview-canvas.ts';
import type { Standing } from '../store/review-standing.ts';
import type { Selection } from '../store/state.ts';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Name } from '../ui/Name.tsx';
import { NewsSample } from '../ui/NewsSample.tsx';
import { Section } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { NEWS_WORDS, toTurn } from '../words/news.ts';
import { PreviewMap } from './PreviewMap.tsx';

/** What publishing would change: drawn, and the same as lists, each line of which leads to its place in the drawing. */
export function PreviewChanges({ preview, standing }: { preview: PublishPreview; standing: Standing }) {
  const { limits } = preview;
  const theme = useExplorer((state) => state.theme);
  const graph = useMemo(() => toPreviewGraph(preview), [preview]);
  const store = useMemo(
    () => previewStore(graph, { asOf: preview.asOf, theme: 'light' }),
    [graph, preview.asOf],
  );
  useEffect(() => store.setState({ theme }), [store, theme]);
  const selection = useSyncExternalStore(store.subscribe, () => store.getState().selection);
  const pick = (key: string) => store.getState().select(toOne(key), 'replace');
  return (
    <>
      <LimitsNote limits={limits} />
      <PreviewMap graph={graph} store={store} chosen={toChosen(preview, selection)} />
      {NEWS.filter((news) => preview.changes[news].length > 0).map((news) => (
        <ChangeList key={news} news={news} preview={preview} chosen={selection.edges} onPick={pick} />
      ))}
      <People preview={preview} standing={standing} />
    </>
  );
}

function toOne(key: string): Selection {
  return { nodes: new Set(), edges: new Set([key]) };
}

/** "New: Ada met Ben (asserted)", "Ada: 3 lines": what is chosen in the drawing. */
function toChosen({ changes, ends }: PublishPreview, { nodes, edges }: Selection): string | null {
  const all = NEWS.flatMap((news) => changes[news].map((change) => ({ news, ...change })));
  const line = all.find(({ key }) => edges.has(key));
  if (line !== undefined) return `${NEWS_WORDS[line.news].title}: ${line.says} (${toTurn(line, line.news)})`;
  const end = ends.find(({ id }) => nodes.has(id));
  if (end === undefined) return null;
  const told = all.filter(({ line: { from, to } }) => from === end.id || to === end.id);
  return `${end.name}${end.isNew ? ', who is new' : ''}: ${count(told.length, 'line', 'lines')}: ${told.map(({ says }) => says).join('; ')}`;
}

interface ChangeListProps {
  news: News;
  preview: PublishPreview;
  chosen: ReadonlySet<string>;
  onPick: (key: string) => void;
}

function ChangeList({ news, preview: { changes }, chosen, onPick }: ChangeListProps) {
  const { seeOnCanvas } = useActions();
  const { title } = NEWS_WORDS[news];
  const lines = changes[news];
  return (
    <Section
      title={title}
      count={lines.length}
      level={3}
      {...(news !== 'new' && {
        beside: (
          <Button className="link" onPress={() => seeOnCanvas(lines.map(({ key }) => key))}>
            on the canvas
          </Button>
        ),
      })}
    >
      <ul className="review-list" aria-label={title}>
        {lines.map((change) => (
          <li key={change.key} aria-current={chosen.has(change.key) || undefined}>
            <Button className="review-row preview-row" onPress={() => onPick(change.key)}>
              <NewsSample news={news} />
              <span>
                <Name>{change.says}</Name> <span className="quiet">{toTurn(change, news)}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Whoever is new, though somebody of the graph has a name like it: nobody has said yet that they are two. */
function MayBe({ candidates, onDecide }: { candidates: readonly ReadCandidate[]; onDecide: () => void }) {
  const [first, ...others] = candidates;
  if (first === undefined) return null;
  return (
    <>
      {' '}
      · may be <Name>{first.name}</Name>
      {others.length === 0 ? '' : ` or ${count(others.length, 'other', 'others')}`}, whom the graph has: not
      decided.{' '}
      <Button className="link" onPress={onDecide}>
        Decide who it is
      </Button>
    </>
  );
}

/** Who is new, and who is somebody of the graph. */
function People({
  preview: { newEntities, matched },
  standing,
}: {
  preview: PublishPreview;
  standing: Standing;
}) {
  const { pointAtPerson } = useActions();
  const left = new Map(
    standing.people.map(({ id, as, candidates, not }) => [
      id,
      as === null ? candidates.filter((one) => !not.has(one.id)) : [],
    ]),
  );
  return (
    <>
      {newEntities.length === 0 ? null : (
        <Section title="New actors" count={newEntities.length} level={3}>
          <ul className="workfile-list" aria-label="New actors">
            {newEntities.map(({ id, name, type, local }) => (
              <li key={id}>
                <Name>{name}</Name> <span className="quiet">{ENTITY_TYPES[type].label}</span>
                <MayBe candidates={left.get(local) ?? []} onDecide={() => pointAtPerson(local)} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {matched.length === 0 ? null : (
        <Section title="Known already" count={matched.length} level={3} isFolded>
          <ul className="workfile-list" aria-label="Known already">
            {matched.map(({ id, name, as, why }) => (
              <li key={id}>
                <Name>{name}</Name> is <Name>{as.name}</Name> <span className="quiet">{why}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
