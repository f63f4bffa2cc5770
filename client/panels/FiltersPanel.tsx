import { useMemo, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { EntityType, ENTITY_TYPE_NAMES, RelationType, STATUS_ORDER, Status } from '#contract/ontology';
import { CRITERIA, type Criterion } from '#drawing/blockers';
import { sightOf } from '#drawing/filters';
import { tallyReasons, tallyRows } from '#drawing/tallies';
import { FILTERS, FILTER_BUTTON, focusSoon, SOURCE_FILTER } from '../commands/focus.ts';
import { toFiltered } from '../store/filtering.ts';
import { Section, OnceUnfolded } from '../ui/Section.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import { count } from '../words/count.ts';
import { CRITERION_WORDS, toDegrees, toSources, toSupportWords, toToll, toWindow } from '../words/filters.ts';
import { FilterDegree } from './FilterDegree.tsx';
import { FilterRows, toRowsNote } from './FilterRows.tsx';
import { FilterSetList } from './FilterSetList.tsx';
import { FilterSources } from './FilterSources.tsx';
import { FilterSupport } from './FilterSupport.tsx';
import { FilterWindow } from './FilterWindow.tsx';

/** What the analyst does not want to see at the moment, each criterion with what it shows and hides now. */
export function FiltersPanel() {
  const desk = useExplorer(toFiltered);
  const { filter } = useActions();
  const tallies = useMemo(() => tallyRows(desk), [desk]);
  if (desk.nodes.size === 0) {
    return (
      <div id={FILTERS} className="filters">
        <p className="quiet">
          Nothing is drawn that could be filtered. Search for an actor, or draw the overview.
        </p>
        <Lift />
      </div>
    );
  }
  const { filters } = desk;
  const types = tallies.filter(({ row }) => row.of === 'entity').toSorted(byOrder(ENTITY_TYPE_NAMES));
  const statuses = tallies.filter(({ row }) => row.of === 'status').toSorted(byOrder(STATUS_ORDER));
  const relations = tallies.filter(({ row }) => row.of === 'relation');
  return (
    <div id={FILTERS} className="filters">
      <Summary />
      <Part title="Actors" note={toRowsNote(types)} isOpen>
        <FilterRows
          label="Types of actors shown"
          tallies={types}
          onSwitch={(off) => filter({ hiddenEntityTypes: EntityType.array().parse(off) })}
        />
      </Part>
      <Part title="Status" note={toRowsNote(statuses)} isOpen>
        <FilterRows
          label="Statuses shown"
          tallies={statuses}
          onSwitch={(off) => filter({ hiddenStatuses: Status.array().parse(off) })}
        />
      </Part>
      <Part title="Relations" note={toRowsNote(relations)}>
        <FilterRows
          label="Types of relations shown"
          tallies={relations}
          onSwitch={(off) => filter({ hiddenRelationTypes: RelationType.array().parse(off) })}
        />
      </Part>
      <Part title="Support" note={toSupportWords(filters)}>
        <FilterSupport />
      </Part>
      <Part title="When it was so" note={toWindow(filters.happened)}>
        <FilterWindow clock="happened" />
      </Part>
      <Part title="When it was reported" note={toWindow(filters.reported)}>
        <FilterWindow clock="reported" />
      </Part>
      <Part title="Neighbours" note={toDegrees(filters.degree)}>
        <FilterDegree />
      </Part>
      <Part title="Named filters" note="">
        <FilterSetList />
      </Part>
      <div id={SOURCE_FILTER}>
        <Part title="Grades of sources" note={toSources(filters.sources)}>
          <FilterSources />
        </Part>
      </div>
    </div>
  );
}

interface PartProps {
  title: string;
  note: string;
  isOpen?: true;
  children: ReactNode;
}

function Part({ isOpen, children, ...part }: PartProps) {
  return (
    <Section {...part} {...(isOpen ? {} : { isFolded: true })}>
      <OnceUnfolded>{children}</OnceUnfolded>
    </Section>
  );
}

function byOrder(order: readonly string[]) {
  return (a: { row: { name: string } }, b: { row: { name: string } }) =>
    order.indexOf(a.row.name) - order.indexOf(b.row.name);
}

/** How much is drawn of what is on the canvas, and what hides the rest. */
function Summary() {
  const desk = useExplorer(toFiltered);
  const { nodes, edges } = sightOf(desk);
  const reasons = useMemo(() => tallyReasons(desk), [desk]);
  const told = CRITERIA.flatMap((criterion) => {
    const toll = reasons.get(criterion);
    return toll === undefined ? [] : [{ criterion, toll }];
  });
  return (
    <div className="filters-summary">
      <p>
        <b>
          {edges.size} of {count(desk.edges.size, 'relation', 'relations')}
        </b>{' '}
        and{' '}
        <b>
          {nodes.size} of {count(desk.nodes.size, 'actor', 'actors')}
        </b>{' '}
        are drawn.
      </p>
      {told.length === 0 ? null : (
        <ul className="reasons" aria-label="What is hidden, and why">
          {told.map(({ criterion, toll }) => (
            <Reason key={criterion} criterion={criterion} words={toToll(toll)} />
          ))}
        </ul>
      )}
      {told.length > 1 ? <p className="quiet">What two of them hide is counted with both.</p> : null}
      <Lift />
    </div>
  );
}

function Reason({ criterion, words }: { criterion: Criterion; words: string }) {
  const { showHidden } = useActions();
  return (
    <li>
      <span>{CRITERION_WORDS[criterion]}</span>
      <span className="quiet">
        {words}
        {criterion === 'hand' ? (
          <>
            {' '}
            <Button
              className="link"
              aria-label="show what was hidden by hand"
              onPress={() => {
                showHidden();
                // This goes with what it tells of.
                focusSoon(`#${FILTER_BUTTON}`);
              }}
            >
              show
            </Button>
          </>
        ) : null}
      </span>
    </li>
  );
}

/** Stays in its place and can always be pressed, so that the focus is not lost with what it lifts. */
function Lift() {
  const { liftFilters } = useActions();
  return (
    <Button className="button" onPress={liftFilters}>
      Clear all filters
    </Button>
  );
}
