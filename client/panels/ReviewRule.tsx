import { Button } from 'react-aria-components';
import { openOfRule } from '../reading/review-queue.ts';
import type { Standing } from '../store/review-standing.ts';
import { Name } from '../ui/Name.tsx';
import { PaletteDialog } from '../ui/PaletteDialog.tsx';
import { useActions } from '../use-explorer.ts';
import { toItemWords, toPrecision } from '../words/review.ts';

/** All that one rule suggests here and nobody has decided, to be read before it is accepted at once. */
export function ReviewRule({ standing, rule }: { standing: Standing; rule: string | null }) {
  const { showRule, acceptRule } = useActions();
  const items = openOfRule(standing.queue, rule);
  const measure = standing.account.reading.rules.find((one) => one.rule === rule);
  return (
    <PaletteDialog
      title={`All of the rule ${rule ?? ''}`}
      isOpen={rule !== null}
      onOpenChange={(next) => {
        if (!next) showRule(null);
      }}
    >
      <p className="quiet">{toPrecision(measure)}. Read them all: one undo takes all of them back.</p>
      <ol className="review-list numbered" aria-label="What would be accepted">
        {items.map((item) => (
          <li key={item.key}>
            <Name>{toItemWords(item, standing.nameOf)}</Name>
          </li>
        ))}
      </ol>
      <div className="row">
        <Button className="button primary" onPress={() => acceptRule()}>
          Accept all {items.length}
        </Button>
        <Button className="button" onPress={() => showRule(null)}>
          Decide them one by one
        </Button>
      </div>
    </PaletteDialog>
  );
}
