import { Button } from 'react-aria-components';
import type { Trouble } from '../api.ts';
import { Icon } from './Icon.tsx';

interface TroubleNoteProps {
  trouble: Omit<Trouble, 'code'>;
  onRetry?: () => void;
  onDismiss?: () => void;
}

/** A failure, where it happened: what happened, which field, what to try. */
export function TroubleNote({ trouble, onRetry, onDismiss }: TroubleNoteProps) {
  return (
    <div className="trouble" role="alert">
      <Icon name="warning" />
      <div>
        <strong>{trouble.title}</strong>
        <p>{trouble.detail}</p>
        {trouble.fields.length > 0 ? (
          <ul>
            {trouble.fields.map(({ path, problem }) => (
              <li key={path}>
                <code>{path}</code>: {problem}
              </li>
            ))}
          </ul>
        ) : null}
        {trouble.advice === '' ? null : <p className="advice">{trouble.advice}</p>}
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
