import { Button } from 'react-aria-components';
import { Icon } from '../ui/Icon.tsx';
import { Name } from '../ui/Name.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';

/**
 * Says results to those who do not see them appear; and shows those that appear nowhere else. While a dialog is open, the
 * page behind it is inert: React Aria leaves out what is marked as a live announcer, or as lying above all.
 */
export function LiveRegion() {
  const words = useExplorer((state) => state.announcement);
  return (
    <>
      <div
        className="visually-hidden"
        role="status"
        aria-live="polite"
        data-testid="announcement"
        data-live-announcer="true"
      >
        {words}
      </div>
      <Notice />
    </>
  );
}

/** Stands above whatever is open, for what was refused may have been asked there. */
function Notice() {
  const { notice, lasting } = useExplorer((state) => ({
    notice: state.notice === state.announcement ? state.notice : null,
    lasting: state.lasting,
  }));
  const { dismissNotice } = useActions();
  const told = notice === null ? lasting : [...lasting, notice];
  if (told.length === 0) return null;
  return (
    <section
      aria-label="Notice"
      className="pill notice"
      data-testid="notice"
      data-react-aria-top-layer="true"
    >
      <div className="pill-words">
        {[...new Set(told)].map((words) => (
          <div key={words}>
            <Name>{words}</Name>
          </div>
        ))}
      </div>
      <Button className="icon-button small" aria-label="Dismiss what was told" onPress={dismissNotice}>
        <Icon name="close" />
      </Button>
    </section>
  );
}
