import { Button, Heading, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { activeCriteria } from '#drawing/blockers';
import { Icon } from '../ui/Icon.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { Articles } from './Articles.tsx';
import { FiltersPanel } from './FiltersPanel.tsx';
import { SavedQueries } from './SavedQueries.tsx';
import { SearchTabs } from './SearchTabs.tsx';

// Made once: going from one tab to the other draws neither again.
const FILTERS = <FiltersPanel />;
const WAYS_IN = (
  <>
    <SearchTabs />
    <SavedQueries />
    <Articles />
  </>
);

/** Where an investigation begins: a name, a saved question, or an article. Beside it, what of it is shown. */
export function FindPanel() {
  const { isFiltering, asked } = useExplorer(({ opened, filters }) => ({
    isFiltering: opened.filters,
    asked: activeCriteria(filters).length,
  }));
  const { fold, open } = useActions();
  return (
    <Tabs
      className="panel"
      selectedKey={isFiltering ? 'filters' : 'find'}
      onSelectionChange={(key) => open('filters', key === 'filters')}
    >
      <header className="panel-head">
        <Heading level={2} className="visually-hidden">
          Find and filter
        </Heading>
        <TabList aria-label="Find and filter" className="tab-list">
          <Tab id="find">Find</Tab>
          <Tab id="filters">Filters{asked === 0 ? null : <span className="number"> {asked}</span>}</Tab>
        </TabList>
        <Button className="icon-button" aria-label="Fold Find" onPress={() => fold('find', true)}>
          <Icon name="left" />
        </Button>
      </header>
      {/* What was typed in it is there again when one comes back. */}
      <TabPanel id="find" className="panel-body" shouldForceMount>
        {WAYS_IN}
      </TabPanel>
      <TabPanel id="filters" className="panel-body">
        {FILTERS}
      </TabPanel>
    </Tabs>
  );
}
