import { Button } from 'react-aria-components';
import { useActions, useExplorer } from '../use-explorer.ts';

const STATEMENTS = 'articles/statements';

/** The way to all that is attributed to an actor: quotations carry lines between others, which are not listed here. */
export function AllItSaid({ id, it }: { id: string; it: string }) {
  const header = useExplorer(({ queries }) => queries?.find((query) => query.id === STATEMENTS) ?? null);
  const { runQuery } = useActions();
  if (header === null) return null;
  return (
    <p>
      <Button className="link" onPress={() => void runQuery(header, { speaker: id }, { from: 'elsewhere' })}>
        All that is quoted from {it}, in the table
      </Button>
    </p>
  );
}
