import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useActions, useExplorer } from '../use-explorer.ts';
import { SaidSearch } from './SaidSearch.tsx';
import { Search } from './Search.tsx';

// Made once: going from one to the other draws neither again.
const ACTORS = <Search />;
const SAID = <SaidSearch />;

/** Who there is, and what was said: two searches, each with its own words. */
export function SearchTabs() {
  const isSaid = useExplorer(({ opened }) => opened.said);
  const { open } = useActions();
  return (
    <Tabs
      className="search-tabs"
      selectedKey={isSaid ? 'said' : 'actors'}
      onSelectionChange={(key) => open('said', key === 'said')}
    >
      <TabList aria-label="What to search for" className="tab-list">
        <Tab id="actors">Actors</Tab>
        <Tab id="said">What was said</Tab>
      </TabList>
      {/* What was typed in one is there again when one comes back. */}
      <TabPanel id="actors" className="search-panel" shouldForceMount>
        {ACTORS}
      </TabPanel>
      <TabPanel id="said" className="search-panel" shouldForceMount>
        {SAID}
      </TabPanel>
    </Tabs>
  );
}
