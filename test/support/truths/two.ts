import { drawnIn, faults, labelled, list, type Loaded } from './loaded.ts';

const WANGS = { 'person/wang-wenbin': 'Wang Wenbin', 'person/wang-xiaohong': 'Wang Xiaohong' };

/** Of two who must stay two: who is not there under his own name alone, or has nothing said of him. */
export function mergedWangs({ graph }: Loaded): string[] {
  const people = labelled(graph, 'Person').map(({ properties }) => properties);
  const drawn = drawnIn(graph);
  return Object.entries(WANGS).flatMap(([id, name]) => {
    const found = people.find((one) => one['id'] === id);
    if (found === undefined) return [`${id} is nobody of his own`];
    const others = Object.values(WANGS).filter((other) => other !== name);
    const called = [found['name'], ...list(found['aliases'])];
    return faults(
      [
        found['name'] !== name || others.some((other) => called.includes(other)),
        `${id} is called as the other`,
      ],
      [list(found['formerIds']).length > 0, `${id} was merged with another`],
      [!drawn.some(({ from, to }) => from === id || to === id), `nothing is said of ${id}`],
    );
  });
}
