/** What decides how the graph looks at rest. */
export const OF_THE_SCENE = ['nodes', 'edges', 'positions', 'selection', 'pinned', 'hidden', 'groups', 'hypotheses', 'filters', 'emphasis', 'shortLabels', 'absent', 'asOf', 'theme'] as const; // oxfmt-ignore
