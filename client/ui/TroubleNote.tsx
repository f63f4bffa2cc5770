import { Button } from 'react-aria-components';
import type { Trouble } from '../api.ts';
import { toSeen } from '../words/seen.ts';
import { Icon } from './Icon.tsx';

interface TroubleNoteProps {
  trouble: Omit<Trouble, 'code'>;
  onRetry?: () => void;
  onDismiss?: () => void;
}

/** A failure, where it happened: what happened, which field, what to try. It may repeat what came from the data. */
export function TroubleNote({ trouble, onRetry, onDismiss }: TroubleNoteProps) {
  return (
    <div className="trouble" role="alert">
      <Icon name="warning" />
      <div>
        <strong>{trouble.title}</strong>
        <p>{toSeen(trouble.detail)}</p>
        {trouble.fields.length > 0 ? (
          <ul>
            {trouble.fields.map(({ path, problem }) => (
              <li key={path}>
                <code>{path}</code>: {toSeen(problem)}
              </li>
            ))}
          </ul>
        ) : null}
        {trouble.advice === '' ? null : <p className="advice">{toSeen(trouble.advice)}</p>}
        {trouble.id === null ? null : <p className="quiet">In the log under {trouble.id}</p>}
        <div className="row">
          {onRetry === undefined ? null : (
            <Button className="button" onPress={onRetry}>
              Try again
            </Button>
          )}
          {onDismiss === undefined ? null : (
            <Button className="button" onPress={onDismiss}>
              Dismiss
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}
