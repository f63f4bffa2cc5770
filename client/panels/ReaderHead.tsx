import { Button, Heading } from 'react-aria-components';
import type { ArticleAccount } from '#contract/account';
import type { Page } from '../reading/page.ts';
import { toCoverage, toHoldings, toImprint } from '../reading/words.ts';
import { Key } from '../ui/Key.tsx';
import { Name } from '../ui/Name.tsx';
import { ReaderLegend } from './ReaderLegend.tsx';

interface ReaderHeadProps {
  account: ArticleAccount;
  page: Page | null;
  onSilent: () => void;
}

/** Which article it is, and how much of it was read. */
export function ReaderHead({ account, page, onSilent }: ReaderHeadProps) {
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
        {silent === 0 ? null : (
          <>
            {' · '}
            <Button className="link" onPress={onSilent}>
              {`${silent.toLocaleString('en')} gave none`} <Key of="U" />
            </Button>
          </>
        )}
      </p>
      {page === null ? null : <ReaderLegend />}
    </div>
  );
}
