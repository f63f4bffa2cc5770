import { Button } from 'react-aria-components';
import { Name } from '../ui/Name.tsx';
import { useActions } from '../use-explorer.ts';

/** Under which name something is decided, and that nobody has checked it. */
export function DecidingAs({ name }: { name: string }) {
  const { open } = useActions();
  return (
    <p className="quiet">
      As <Name>{name}</Name> (stated, not verified) ·{' '}
      <Button className="link" onPress={() => open('analyst', true)}>
        change the name
      </Button>
    </p>
  );
}
