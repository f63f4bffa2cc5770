import { useEffect, useRef } from 'react';
import { Heading } from 'react-aria-components';
import type { ArticleAccount } from '#contract/account';
import { inReadingOrder } from '../reading/stops.ts';
import type { Told } from '../reading/told.ts';
import type { Reading } from '../store/desk.ts';
import { Icon } from '../ui/Icon.tsx';
import { toPlace } from '../words/evidence.ts';
import { ToldItem } from './ToldItem.tsx';

interface ReaderListProps {
  account: ArticleAccount;
  reading: Reading;
}

/** Without the text: what it was found to say, paragraph by paragraph, and why the words themselves are not shown. */
export function ReaderList({ account, reading: { chosen, look } }: ReaderListProps) {
  const body = useRef<HTMLElement>(null);
  const groups = byPlace(inReadingOrder(account));
  useEffect(() => {
    const item = body.current?.querySelector<HTMLElement>('[data-chosen]') ?? null;
    if (look === null || item === null) return;
    item.scrollIntoView({ block: 'center' });
    const steps = document.activeElement?.closest('.reader-steps') ?? null;
    if (steps === null) item.focus({ preventScroll: true });
  }, [look]);
  return (
    <section
      className="reader-body listed"
      aria-label="Claims of the article"
      ref={body}
      // Scrolled by keys.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <div className="no-text">
        <Icon name="warning" />
        <div>
          <p>The text is not shown. {account.why}</p>
          <p className="quiet">
            Redthread ships no article’s text. Put your own copy into a folder, set ARTICLES_DIR to that
            folder and start Redthread again; the file may have any name.
          </p>
        </div>
      </div>
      {groups.length === 0 ? <p className="quiet">Nothing was drawn from this article.</p> : null}
      {groups.map(({ place, told }) => (
        <section key={place} aria-label={place}>
          <Heading level={4}>{place}</Heading>
          <ul>
            {told.map((one) => (
              <li key={one.id} tabIndex={-1} data-chosen={chosen.includes(one.id) || undefined}>
                <ToldItem told={one} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

/** "Paragraph 4, picture caption" with what is said there first. */
function byPlace(all: readonly Told[]): { place: string; told: Told[] }[] {
  const groups = new Map<string, Told[]>();
  for (const one of all) {
    const [first] = one.at;
    const words = first === undefined ? 'paragraph unknown' : toPlace(first);
    const place = words.charAt(0).toUpperCase() + words.slice(1);
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [one]);
    else group.push(one);
  }
  return [...groups].map(([place, told]) => ({ place, told }));
}
