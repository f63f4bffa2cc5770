import { Icon } from '../ui/Icon.tsx';
import { useExplorer } from '../use-explorer.ts';

/** The database or the server is away: what is drawn stays, and the page mends itself. */
export function AwayBanner() {
  const away = useExplorer((state) => state.away);
  if (away === null) return null;
  return (
    <p className="away" role="alert">
      <Icon name="warning" />
      <b>Nothing can be asked at the moment.</b> What is drawn stays; this page tries again by itself.
      <span className="quiet">{away}</span>
    </p>
  );
}
