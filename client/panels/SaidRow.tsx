import { Button } from 'react-aria-components';
import type { Excerpt, Said } from '#contract/statements';
import { useActions } from '../use-explorer.ts';
import { isRow, toDrawWords, toOpenWords, toRecord, toSource } from '../words/said.ts';
import { toSeen } from '../words/seen.ts';

/** One hit: where, the words around what was found, whether it was recorded, and what can be done with it. */
export function SaidRow({ hit }: { hit: Said }) {
  const { openSaid, drawSaid, read } = useActions();
  const record = toRecord(hit);
  const draw = toDrawWords(hit);
  // Of a claim, Enter shows the evidence; its place in the text is a step away.
  const isReadBeside = hit.in === 'claims' && !hit.rejected && !isRow(hit);
  return (
    <li className="said-row" data-in={hit.in}>
      <Button
        className="said-open"
        onPress={({ shiftKey }) => void (shiftKey ? drawSaid(hit) : openSaid(hit))}
      >
        <span className="quiet">{toSource(hit)}</span>
        <Words excerpt={hit.excerpt} />
        {record === null ? null : <span className="quiet">{record}</span>}
      </Button>
      <div className="said-acts">
        <Button className="link" onPress={() => void openSaid(hit)}>
          {toOpenWords(hit)}
        </Button>
        {isReadBeside ? (
          <Button className="link" onPress={() => void read(hit.article, { start: hit.start, end: hit.end })}>
            Read it in the article
          </Button>
        ) : null}
        {draw === null ? null : (
          <Button className="link" onPress={() => void drawSaid(hit)}>
            {toSeen(draw)}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Text and marks, never HTML; kept apart, for it may run from right to left. */
function Words({ excerpt: { text, marks, cut } }: { excerpt: Excerpt }) {
  const pieces = marks.map(([start, end], at) => ({
    start,
    before: text.slice(marks[at - 1]?.[1] ?? 0, start),
    found: text.slice(start, end),
  }));
  return (
    <bdi className="said-words">
      {cut.before ? '… ' : null}
      {pieces.map(({ start, before, found }) => (
        <span key={start}>
          {toSeen(before)}
          <mark className="found">{toSeen(found)}</mark>
        </span>
      ))}
      {toSeen(text.slice(marks.at(-1)?.[1] ?? 0))}
      {cut.after ? ' …' : null}
    </bdi>
  );
}
