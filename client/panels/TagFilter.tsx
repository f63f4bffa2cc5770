import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Chips } from '../ui/Chips.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import type { TagCount } from '../words/shelves.ts';

/** As many as stand in two lines. */
const FIRST = 6;

/** Only queries that have all the chosen tags; those of the most queries are offered first. */
export function TagFilter({ counts }: { counts: readonly TagCount[] }) {
  const chosen = useExplorer((state) => state.shelves.tags);
  const { wantTags } = useActions();
  const [isWhole, setWhole] = useState(false);
  const offered = isWhole ? counts : counts.slice(0, FIRST);
  // One that is chosen can be given up again, whatever else is offered.
  const gone = chosen.filter((tag) => offered.every((one) => one.tag !== tag));
  const all = [
    ...gone.map((tag) => counts.find((one) => one.tag === tag) ?? { tag, queries: 0 }),
    ...offered,
  ];
  if (all.length === 0) return null;
  return (
    <div className="tag-filter">
      <Chips
        label="Tags"
        chips={all.map(({ tag, queries }) => ({
          id: tag,
          spoken: `${tag}, ${count(queries, 'query', 'queries')}`,
          words: (
            <>
              {tag} <span className="number">{queries}</span>
            </>
          ),
        }))}
        chosen={chosen}
        onChoose={(tags) => wantTags([...tags].map(String))}
      />
      {counts.length > FIRST ? (
        <Button className="link" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? 'fewer tags' : `all ${counts.length} tags`}
        </Button>
      ) : null}
    </div>
  );
}
