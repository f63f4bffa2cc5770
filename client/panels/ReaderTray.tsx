import { Button, Heading } from 'react-aria-components';
import type { ArticleAccount } from '#contract/account';
import { inReadingOrder } from '../reading/stops.ts';
import type { Reading } from '../store/desk.ts';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { ToldItem } from './ToldItem.tsx';

interface ReaderTrayProps {
  account: ArticleAccount;
  reading: Reading;
}

/** What the words that were pointed at say and whom they name, at the foot of the text. */
export function ReaderTray({ account, reading: { chosen, named } }: ReaderTrayProps) {
  const { point } = useActions();
  if (chosen.length + named.length === 0) return null;
  const told = inReadingOrder(account).filter(({ id }) => chosen.includes(id));
  const title = told.length === 0 ? 'Named here' : `${count(told.length, 'statement', 'statements')} here`;
  return (
    <section className="reader-tray" aria-label="What is marked">
      <header>
        <Heading level={4}>{title}</Heading>
        <Button
          className="icon-button small"
          aria-label="Put the mark out"
          onPress={() => point({ told: [], named: [] })}
        >
          <Icon name="close" />
        </Button>
      </header>
      <ul>
        {told.map((one) => (
          <li key={one.id}>
            <ToldItem told={one} />
          </li>
        ))}
      </ul>
      <NamedHere account={account} named={named} />
    </section>
  );
}

function NamedHere({ account, named }: { account: ArticleAccount; named: readonly string[] }) {
  const { inspect, fold } = useActions();
  if (named.length === 0) return null;
  const open = (id: string) => {
    fold('inspect', false);
    void inspect({ entity: id });
  };
  return (
    <p className="quiet row">
      Named:
      {named.map((id) => (
        <Button key={id} className="link" onPress={() => open(id)}>
          <Name>{account.mentions.find(({ entity }) => entity === id)?.name ?? id}</Name>
        </Button>
      ))}
    </p>
  );
}
