import { useExplorer } from '../use-explorer.ts';

/** Says results to those who do not see them appear. */
export function LiveRegion() {
  const words = useExplorer((state) => state.announcement);
  return (
    <div className="visually-hidden" role="status" aria-live="polite" data-testid="announcement">
      {words}
    </div>
  );
}
