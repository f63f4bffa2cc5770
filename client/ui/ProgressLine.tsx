import { ProgressBar } from 'react-aria-components';

interface ProgressLineProps {
  label: string;
  done: number;
  all: number;
}

/** How far something is that is done piece by piece. */
export function ProgressLine({ label, done, all }: ProgressLineProps) {
  return (
    <ProgressBar aria-label={label} className="progress-line" value={done} maxValue={Math.max(1, all)}>
      {({ percentage = 0 }) => (
        <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
          <rect className="progress-all" width="100" height="4" />
          <rect className="progress-done" width={percentage} height="4" />
        </svg>
      )}
    </ProgressBar>
  );
}
