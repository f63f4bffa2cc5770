import { Switch } from 'react-aria-components';
import { PATH_LIMITS } from '#contract/path-question';
import { BoundField } from '../ui/BoundField.tsx';
import { useActions, useExplorer } from '../use-explorer.ts';
import type { Problems } from '../words/path-problems.ts';
import { toBars } from '../words/path-question.ts';
import { readWhole } from '../words/whole.ts';
import { ActorsField } from './ActorsField.tsx';

/** Who carries no path from the inside, and who is let in all the same. */
export function PathBars({ problems }: { problems: Problems }) {
  const { question, usual } = useExplorer(({ paths, about }) => ({
    question: paths.question,
    usual: about?.limits.hubDegree ?? null,
  }));
  const { draftPaths } = useActions();
  const { hubs } = question;
  return (
    <div className="filter-controls">
      <p className="quiet">{toBars(question, usual)}</p>
      <Switch
        className="switch"
        isSelected={hubs.all}
        onChange={(all) => draftPaths({ hubs: { ...hubs, all } })}
      >
        <span className="knob" />
        Let all of them in
      </Switch>
      {hubs.all ? null : (
        <>
          <BoundField
            label="Neighbours above which an actor is barred"
            value={hubs.threshold === null ? '' : String(hubs.threshold)}
            placeholder={usual === null ? '' : String(usual)}
            parse={(text) => readWhole(text, PATH_LIMITS.threshold)}
            onGive={(threshold) => draftPaths({ hubs: { ...hubs, threshold } })}
          />
          <ActorsField
            label="Let in"
            field="let-in"
            ids={hubs.letIn}
            most={PATH_LIMITS.letIn}
            problem={problems.get('hubs')}
            onChange={(letIn, who) => draftPaths({ hubs: { ...hubs, letIn } }, who)}
          />
        </>
      )}
    </div>
  );
}
