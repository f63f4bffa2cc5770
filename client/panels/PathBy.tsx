import { Collection, Header, ListBoxItem, ListBoxSection, Switch } from 'react-aria-components';
import { RELATION_TYPE_NAMES, STATUS_ORDER, STATUSES, typesWalked } from '#contract/ontology';
import { CLASS_WORDS, PATH_LIMITS, WALKABLE } from '#contract/path-question';
import { BoundField } from '../ui/BoundField.tsx';
import { Ticks } from '../ui/Ticks.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { toRowName } from '../words/filters.ts';
import type { Problems } from '../words/path-problems.ts';
import { readWhole } from '../words/whole.ts';
import { Choices } from './Choices.tsx';
import { PathPart } from './PathPart.tsx';

/** Along which lines a path may run. */
export function PathBy({ problems }: { problems: Problems }) {
  const { classes, types, directed, statuses, leastStories, leastVoices } = useExplorer(
    ({ paths: { question } }) => ({
      classes: question.classes,
      types: question.types,
      directed: question.directed,
      statuses: question.statuses,
      leastStories: question.leastStories,
      leastVoices: question.leastVoices,
    }),
  );
  const { draftPaths } = useActions();
  return (
    <div className="filter-controls">
      <Choices
        label="Lines"
        choices={WALKABLE.map((name) => ({ id: name, label: CLASS_WORDS[name] }))}
        chosen={classes}
        problem={problems.get('classes')}
        onChoose={(chosen) => draftPaths({ classes: WALKABLE.filter((name) => chosen.has(name)) })}
      />
      <PathPart
        title="Only of these types"
        note={types.length === 0 ? 'all of these lines' : `${types.length} chosen`}
        isWrong={problems.has('types')}
        level={4}
      >
        <TypeRows />
      </PathPart>
      <Switch className="switch" isSelected={directed} onChange={(isOn) => draftPaths({ directed: isOn })}>
        <span className="knob" />
        Only in the direction of the lines
      </Switch>
      <Choices
        label="Status"
        choices={STATUS_ORDER.map((name) => ({ id: name, label: STATUSES[name].label }))}
        chosen={statuses}
        problem={problems.get('statuses')}
        onChoose={(chosen) => draftPaths({ statuses: STATUS_ORDER.filter((name) => chosen.has(name)) })}
      />
      <div className="bounds">
        <BoundField
          label="Stories at least"
          value={leastStories === 1 ? '' : String(leastStories)}
          placeholder="1"
          parse={(text) => readWhole(text, PATH_LIMITS.support)}
          onGive={(value) => draftPaths({ leastStories: value ?? 1 })}
        />
        <BoundField
          label="Voices at least"
          value={leastVoices === 1 ? '' : String(leastVoices)}
          placeholder="1"
          parse={(text) => readWhole(text, PATH_LIMITS.support)}
          onGive={(value) => draftPaths({ leastVoices: value ?? 1 })}
        />
      </div>
    </div>
  );
}

const TYPES_OF = WALKABLE.map((name) => ({ id: name, types: typesWalked(name).map((id) => ({ id })) }));

/** None chosen = all types of the chosen lines. */
function TypeRows() {
  const types = useExplorer((state) => state.paths.question.types);
  const { draftPaths } = useActions();
  return (
    <Ticks
      className="filter-rows path-types"
      label="Only along these types of lines"
      ticked={types}
      onTick={(isTicked) => draftPaths({ types: RELATION_TYPE_NAMES.filter(isTicked) })}
      items={TYPES_OF}
    >
      {({ id, types: rows }) => (
        <ListBoxSection id={`of ${id}`}>
          <Header className="field-label">{CLASS_WORDS[id]}</Header>
          <Collection items={rows}>
            {({ id: type }) => (
              <ListBoxItem id={type} className="filter-row" textValue={toRowName({ of: 'relation', name: type })}>
                <span className="check-box" aria-hidden="true" />
                <span className="clip">{toRowName({ of: 'relation', name: type })}</span>
              </ListBoxItem>
            )}
          </Collection>
        </ListBoxSection>
      )}
    </Ticks>
  );
} // oxfmt-ignore
