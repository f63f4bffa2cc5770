import { describe, expect, test } from '@jest/globals';
import type { GraphEdge } from '#contract/graph';
import { toTimes } from '#drawing/when';
import { aNode, anEdge } from '../../support/a-node.ts';

const launch = aNode('event/launch', { type: 'Event' });
const ada = aNode('person/ada');
const on = (
  from: string,
  type: GraphEdge['type'],
  to: string,
  days: Partial<Pick<GraphEdge, 'firstDay' | 'lastDay'>>,
) => anEdge(from, to, { type, ...days });

describe('when a node enters the story', () => {
  test('is the day on which it happened, whatever was said of it before or after', () => {
    const times = toTimes([launch, ada], [
      on(ada.id, 'ANNOUNCED', launch.id, { firstDay: 20_230_630 }),
      on(ada.id, 'PARTICIPATED_IN', launch.id, { firstDay: 20_230_707 }),
      on(ada.id, 'COMMENTED_ON', launch.id, { firstDay: 20_240_101 }),
    ]); // oxfmt-ignore
    expect(times.get(launch.id)).toEqual({ day: 20_230_707, isHappening: true });
    expect(times.get(ada.id)).toEqual({ day: 20_230_630, isHappening: false });
  });

  test('is a bound for what happened at once, and unknown for what lasted since nobody says when', () => {
    const visit = on(ada.id, 'VISITED', 'country/x', { lastDay: 20_230_620 });
    expect(toTimes([ada], [visit]).get(ada.id)?.day).toBe(20_230_620);
    const office = on(ada.id, 'HOLDS_POSITION', 'agency/x', { lastDay: 20_230_620 });
    expect(toTimes([ada], [office]).get(ada.id)?.day).toBeNull();
  });
});
