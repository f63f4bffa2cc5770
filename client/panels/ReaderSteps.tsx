import { Button } from 'react-aria-components';
import type { ArticleAccount } from '#contract/account';
import { inReadingOrder } from '../reading/stops.ts';
import type { Reading } from '../store/desk.ts';
import { Icon } from '../ui/Icon.tsx';
import { Key } from '../ui/Key.tsx';
import { useActions } from '../use-explorer.ts';

interface ReaderStepsProps {
  account: ArticleAccount;
  reading: Reading;
}

/** From claim to claim, in the order of the text. */
export function ReaderSteps({ account, reading }: ReaderStepsProps) {
  const { walkClaims } = useActions();
  const all = inReadingOrder(account);
  const at = all.findIndex(({ id }) => reading.chosen.includes(id));
  return (
    <div className="reader-steps">
      <Button
        className="icon-button small"
        aria-label="Previous claim"
        isDisabled={all.length === 0}
        onPress={() => walkClaims(-1)}
      >
        <Icon name="up" />
      </Button>
      <Button
        className="icon-button small"
        aria-label="Next claim"
        isDisabled={all.length === 0}
        onPress={() => walkClaims(1)}
      >
        <Icon name="down" />
      </Button>
      <span className="quiet">
        {at === -1 ? `${all.length} to walk through` : `${at + 1} of ${all.length}`} <Key of="N" />{' '}
        <Key of="P" />
      </span>
    </div>
  );
}
