import { useState } from 'react';
import { Button, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { sightOf } from '#drawing/filters';
import { isListed } from '../store/answers.ts';
import { isWritten } from '../store/running-cypher.ts';
import { Icon } from '../ui/Icon.tsx';
import { LimitsNote } from '../ui/LimitsNote.tsx';
import { Name } from '../ui/Name.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toAskedTitle } from '../words/asking.ts';
import { toSeen } from '../words/seen.ts';
import { ActorsWith, ActorTable } from './ActorTable.tsx';
import { AnswersWith, AnswerTable } from './AnswerTable.tsx';
import { CypherAnswer } from './CypherAnswer.tsx';
import { LinesWith } from './CypherTable.tsx';
import { HypothesesWith, HypothesisTable } from './HypothesisTable.tsx';
import { GroupsNote } from './GroupsNote.tsx';
import { HiddenNote } from './HiddenNote.tsx';
import { RelationsWith, RelationTable } from './RelationTable.tsx';
import { Walk } from './Walk.tsx';

/** All that is drawn as rows, in step with the canvas; and the rows of the last saved query. */
export function TableTwin() {
  const { actors, relations, hypotheses, asked } = useExplorer((state) => ({
    hypotheses: state.hypotheses.size,
    actors: sightOf(state).nodes.size,
    relations: sightOf(state).edges.size,
    asked: state.asked !== null && isListed(state.asked) ? state.asked : null,
  }));
  const { fold, dismissAnswer } = useActions();
  const [words, setWords] = useState('');
  const title = asked === null ? '' : toAskedTitle(asked);
  return (
    <div className="table-twin">
      {/* A new answer is shown at once; the key makes the tabs begin with it. */}
      <Tabs className="tabs" key={asked?.number} defaultSelectedKey={asked === null ? 'relations' : 'answer'}>
        <div className="tab-bar">
          <TabList aria-label="What is drawn" className="tab-list">
            <Tab id="actors">
              Actors <span className="number">{words === '' ? actors : <ActorsWith words={words} />}</span>
            </Tab>
            <Tab id="relations">
              Relations{' '}
              <span className="number">{words === '' ? relations : <RelationsWith words={words} />}</span>
            </Tab>
            {hypotheses === 0 ? null : (
              <Tab id="hypotheses">
                Hypotheses{' '}
                <span className="number">{words === '' ? hypotheses : <HypothesesWith words={words} />}</span>
              </Tab>
            )}
            <Tab id="walk">Walk</Tab>
            {asked === null ? null : (
              <Tab id="answer">
                <span className="clip" title={toSeen(title)}>
                  {/* A text in the editor has no title of its own. */}
                  {isWritten(asked) ? 'Answer' : <Name>{title}</Name>}
                </span>{' '}
                <span className="number">
                  {words === '' ? (
                    asked.result.rows.length.toLocaleString('en')
                  ) : isWritten(asked) ? (
                    <LinesWith result={asked.result} words={words} />
                  ) : (
                    <AnswersWith result={asked.result} words={words} />
                  )}
                </span>
              </Tab>
            )}
          </TabList>
          <HiddenNote className="hidden-note" />
          <GroupsNote className="hidden-note quiet" />
          <span className="space" />
          <SearchBox
            className="search-field row-filter"
            aria-label="Filter the rows by words"
            placeholder="Filter rows"
            value={words}
            onChange={setWords}
          />
          {asked === null ? null : (
            <Button className="link" onPress={dismissAnswer}>
              Close the answer
            </Button>
          )}
          <Button className="icon-button" aria-label="Fold the table" onPress={() => fold('table', true)}>
            <Icon name="down" />
          </Button>
        </div>
        <TabPanel id="actors" className="tab-panel">
          <ActorTable words={words} />
        </TabPanel>
        <TabPanel id="relations" className="tab-panel">
          <RelationTable words={words} />
        </TabPanel>
        {hypotheses === 0 ? null : (
          <TabPanel id="hypotheses" className="tab-panel">
            <HypothesisTable words={words} />
          </TabPanel>
        )}
        <TabPanel id="walk" className="tab-panel">
          <Walk />
        </TabPanel>
        {asked === null ? null : (
          <TabPanel id="answer" className="tab-panel answer">
            {isWritten(asked) ? (
              <CypherAnswer asked={asked} title={title} words={words} />
            ) : (
              <>
                <LimitsNote limits={asked.result.limits} />
                <AnswerTable asked={asked} title={title} words={words} />
              </>
            )}
          </TabPanel>
        )}
      </Tabs>
    </div>
  );
}
