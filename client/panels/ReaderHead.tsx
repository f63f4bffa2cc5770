import { Button, Heading } from 'react-aria-components';
import type { ArticleAccount } from '#contract/account';
import type { Page } from '../reading/page.ts';
import { inReadingOrder } from '../reading/stops.ts';
import { toCoverage, toHoldings, toImprint } from '../reading/words.ts';
import type { Reading } from '../store/desk.ts';
import { Icon } from '../ui/Icon.tsx';
import { Key } from '../ui/Key.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { ReaderLegend } from './ReaderLegend.tsx';

interface ReaderHeadProps {
  account: ArticleAccount;
  page: Page | null;
  reading: Reading;
  onSilent: () => void;
}

/** Which article it is, how much of it was read, and the steps through it. */
export function ReaderHead({ account, page, reading, onSilent }: ReaderHeadProps) {
  const { article } = account;
  const silent = page?.silent.length ?? 0;
  return (
    <div className="reader-head">
      <Heading level={3} className="reader-title clamp-2">
        <Name>{article.title}</Name>
      </Heading>
      <p className="quiet">
        <Name>{toImprint(article)}</Name>
        {article.publishedInferred === undefined ? null : <> · its date is worked out</>}
      </p>
      <p className="quiet">
        {toHoldings(account)}
        {page === null ? null : ` · ${toCoverage({ sentences: page.sentences, silent })}`}
      </p>
      <div className="reader-steps">
        <Steps account={account} reading={reading} />
        <span className="space" />
        {silent === 0 ? null : (
          <Button className="link" onPress={onSilent}>
            Next that gave none <Key of="U" />
          </Button>
        )}
      </div>
      {page === null ? null : <ReaderLegend />}
    </div>
  );
}

function Steps({ account, reading }: { account: ArticleAccount; reading: Reading }) {
  const { walkClaims } = useActions();
  const all = inReadingOrder(account);
  const at = all.findIndex(({ id }) => reading.chosen.includes(id));
  return (
    <>
      <Button
        className="icon-button small"
        aria-label="Previous claim"
        isDisabled={all.length === 0 || at === 0}
        onPress={() => walkClaims(-1)}
      >
        <Icon name="up" />
      </Button>
      <Button
        className="icon-button small"
        aria-label="Next claim"
        isDisabled={all.length === 0 || at === all.length - 1}
        onPress={() => walkClaims(1)}
      >
        <Icon name="down" />
      </Button>
      <span className="quiet">
        {at === -1 ? `${all.length} to walk through` : `${at + 1} of ${all.length}`} <Key of="N" />{' '}
        <Key of="P" />
      </span>
    </>
  );
}
