import { Button } from 'react-aria-components';
import { ENTITY_TYPES, ENTITY_TYPE_NAMES } from '#contract/ontology';
import { PATH_LIMITS } from '#contract/path-question';
import { useActions, useExplorer } from '../use-explorer.ts';
import type { Problems } from '../words/path-problems.ts';
import { count } from '../words/count.ts';
import { ActorsField } from './ActorsField.tsx';
import { Choices } from './Choices.tsx';

/** Whom no path passes inside: actors, whole types, and the members of a group of the canvas. */
export function PathAvoid({ problems }: { problems: Problems }) {
  const { avoid, avoidTypes, groups, nodes } = useExplorer((state) => ({
    avoid: state.paths.question.avoid,
    avoidTypes: state.paths.question.avoidTypes,
    groups: state.groups,
    nodes: state.nodes,
  }));
  const { draftPaths } = useActions();
  return (
    <div className="filter-controls">
      <ActorsField
        label="Actors to avoid"
        field="avoid"
        ids={avoid}
        most={PATH_LIMITS.avoid}
        problem={problems.get('avoid')}
        onChange={(ids, who) => draftPaths({ avoid: ids }, who)}
      />
      {groups.size === 0 ? null : (
        <div role="group" aria-label="Groups of the canvas to avoid" className="actors-more">
          {[...groups].map(([id, { label, members }]) => (
            <Button
              key={id}
              className="chip"
              onPress={() =>
                draftPaths(
                  { avoid: [...new Set([...avoid, ...members])].slice(0, PATH_LIMITS.avoid) },
                  members.flatMap((member) => nodes.get(member) ?? []),
                )
              }
            >
              {label}: {count(members.length, 'actor', 'actors')}
            </Button>
          ))}
        </div>
      )}
      <Choices
        label="Types to avoid"
        choices={ENTITY_TYPE_NAMES.map((type) => ({ id: type, label: ENTITY_TYPES[type].plural }))}
        chosen={avoidTypes}
        onChoose={(chosen) => draftPaths({ avoidTypes: ENTITY_TYPE_NAMES.filter((type) => chosen.has(type)) })}
      />
    </div>
  );
} // oxfmt-ignore
