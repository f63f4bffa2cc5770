import { Button, Heading } from 'react-aria-components';
import { Icon } from '../ui/Icon.tsx';
import { useActions } from '../use-explorer.ts';
import { Articles } from './Articles.tsx';
import { SavedQueries } from './SavedQueries.tsx';
import { Search } from './Search.tsx';

/** Where an investigation begins: a name, a saved question, or an article. */
export function FindPanel() {
  const { fold } = useActions();
  return (
    <div className="panel">
      <header className="panel-head">
        <Heading level={2}>Find</Heading>
        <Button className="icon-button" aria-label="Fold Find" onPress={() => fold('find', true)}>
          <Icon name="left" />
        </Button>
      </header>
      <div className="panel-body">
        <Search />
        <SavedQueries />
        <Articles />
      </div>
    </div>
  );
}
