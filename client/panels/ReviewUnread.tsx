import { Button } from 'react-aria-components';
import type { Stretch } from '../reading/spans.ts';
import type { Standing } from '../store/review-standing.ts';
import { Key } from '../ui/Key.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';

/** Sentences with two actors and no claim: each can be walked to, and a claim made of it. */
export function ReviewUnread({ standing, look }: { standing: Standing; look: Stretch | null }) {
  const { lookInReview, beginClaim, walkUnread } = useActions();
  const { unread, account } = standing;
  if (unread.length === 0)
    return (
      <p className="review-empty">
        Every sentence that names two says something that stands, or nothing was looked for here.
      </p>
    );
  return (
    <>
      <div className="row review-bar">
        <span className="quiet">
          They name two or more, and nothing was read from them. That may be right.
        </span>
        <span className="space" />
        <Button className="button" onPress={() => walkUnread(1)}>
          Next <Key of="S" />
        </Button>
      </div>
      <ol className="review-list" aria-label="Sentences not yet read">
        {unread.map((one) => (
          <li key={one.start} aria-current={one.start === look?.start || undefined}>
            <Button className="review-row" onPress={() => lookInReview(one)}>
              <Name>{(account.text ?? '').slice(one.start, one.end).trim()}</Name>
            </Button>
            <Button className="button quiet-button" onPress={() => beginClaim(one)}>
              Make a claim
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}
