import {
  useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type RefObject,
} from 'react'; // oxfmt-ignore
import { Button, Heading } from 'react-aria-components';
import { READER } from '../commands/focus.ts';
import { toPage, type Page } from '../reading/page.ts';
import type { Reading } from '../store/desk.ts';
import { Icon } from '../ui/Icon.tsx';
import { Loading } from '../ui/Loading.tsx';
import { TroubleNote } from '../ui/TroubleNote.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { ReaderHead } from './ReaderHead.tsx';
import { ReaderList } from './ReaderList.tsx';
import { ReaderSteps } from './ReaderSteps.tsx';
import { ReaderText } from './ReaderText.tsx';
import { ReaderTray } from './ReaderTray.tsx';

/** A whole article, read-only: its text with every claim marked or, without the text, its claims by paragraph. */
export function Reader({ reading }: { reading: Reading }) {
  const { closeReader, walkClaims } = useActions();
  const self = useRef<HTMLDivElement>(null);
  // A long text is laid out in the background: the desk stays at hand meanwhile.
  const account = useDeferredValue(reading.account, null);
  const page = useMemo(() => (account === null ? null : toPage(account)), [account]);
  const walkSilent = useSilent(page, reading);

  useFocusWhileOpen(self);

  const keys: Record<string, () => void> = {
    Escape: closeReader,
    n: () => walkClaims(1),
    j: () => walkClaims(1),
    p: () => walkClaims(-1),
    k: () => walkClaims(-1),
    u: walkSilent,
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const perform = keys[event.key];
    if (perform === undefined) return;
    // The desk has other plans for some of these letters.
    event.preventDefault();
    perform();
  };

  return (
    // The keys count while the focus is anywhere within.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div id={READER} className="panel" ref={self} tabIndex={-1} onKeyDown={onKeyDown} data-testid="reader">
      <header className="panel-head">
        <Heading level={2}>Article</Heading>
        {account === null ? null : <ReaderSteps account={account} reading={reading} />}
        <span className="space" />
        <Button className="icon-button" aria-label="Close the article" onPress={closeReader}>
          <Icon name="close" />
        </Button>
      </header>
      {account === null ? (
        <Coming reading={reading} />
      ) : (
        <>
          <ReaderHead account={account} page={page} onSilent={walkSilent} />
          {page === null ? (
            <ReaderList account={account} reading={reading} />
          ) : (
            <ReaderText account={account} page={page} reading={reading} />
          )}
          {page === null ? null : <ReaderTray account={account} reading={reading} />}
        </>
      )}
    </div>
  );
}

/** Takes the focus, and gives it back to where the article was opened from. */
function useFocusWhileOpen(self: RefObject<HTMLElement | null>): void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    before.current = document.activeElement;
    self.current?.focus();
  }, [self]);
  // Not earlier: what the article hid must be in sight again to take the focus.
  useEffect(
    () => () => {
      if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    },
    [],
  );
}

function Coming({ reading }: { reading: Reading }) {
  const task = useExplorer(({ tasks }) => tasks.read);
  const { read } = useActions();
  return (
    <div className="panel-body">
      {task?.is === 'failed' ? (
        <TroubleNote
          trouble={task.trouble}
          onRetry={() => void read(reading.id, reading.look ?? undefined)}
        />
      ) : (
        <Loading label="Opening the article" lines={['title', 'line', 'line', 'short']} />
      )}
    </div>
  );
}

/** Walks the sentences that gave nothing, from where the reader looks, and begins again at the end. */
function useSilent(page: Page | null, { look }: Reading): () => void {
  const { lookAt, announce } = useActions();
  return () => {
    const silent = page?.silent ?? [];
    const ahead = silent.findIndex(({ start }) => look === null || start > look.start);
    const next = silent[Math.max(0, ahead)];
    if (next === undefined) return;
    lookAt(next);
    announce(
      `${Math.max(0, ahead) + 1} of ${count(silent.length, 'sentence', 'sentences')} that gave nothing`,
    );
  };
}
