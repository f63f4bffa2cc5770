import { PATH_LIMITS } from '#contract/path-question';
import { useActions, useExplorer } from '../use-explorer.ts';
import type { Problems } from '../words/path-problems.ts';
import { ActorsField } from './ActorsField.tsx';

/** Whom each path passes, in this order. */
export function PathVia({ problems }: { problems: Problems }) {
  const via = useExplorer((state) => state.paths.question.via);
  const { draftPaths } = useActions();
  return (
    <ActorsField
      label="By way of"
      field="via"
      ids={via}
      most={PATH_LIMITS.via}
      isOrdered
      problem={problems.get('via')}
      onChange={(ids, who) => draftPaths({ via: ids }, who)}
    />
  );
}
