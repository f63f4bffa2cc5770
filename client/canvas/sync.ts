import type { Core } from 'cytoscape';
import type { Scene } from '#drawing/scene';
import { toEdgeData, toEdgeElement, toNodeData, toNodeElement } from './elements.ts';

export const EMPTY_SCENE: Scene = { theme: 'light', nodes: new Map(), edges: new Map() };

/** Makes Cytoscape show `after` where it showed `before`, in one batch that touches only what differs. */
export function sync(cy: Core, { before, after }: { before: Scene; after: Scene }): void {
  cy.batch(() => {
    for (const key of gone(before.edges, after.edges)) cy.getElementById(key).remove();
    for (const id of gone(before.nodes, after.nodes)) cy.getElementById(id).remove();
    cy.add([
      ...added(before.nodes, after.nodes).map(toNodeElement),
      ...added(before.edges, after.edges).map(toEdgeElement),
    ]);
    for (const [was, is] of kept(before.nodes, after.nodes)) {
      const element = cy.getElementById(is.id);
      const changes = changed(toNodeData(was), toNodeData(is));
      if (changes !== null) element.data(changes);
      if (!element.grabbed() && (was.x !== is.x || was.y !== is.y)) element.position({ x: is.x, y: is.y });
    }
    for (const [was, is] of kept(before.edges, after.edges)) {
      const changes = changed(toEdgeData(was), toEdgeData(is));
      if (changes !== null) cy.getElementById(is.key).data(changes);
    }
  });
}

function gone<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): string[] {
  return [...before.keys()].filter((key) => !after.has(key));
}

function added<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): T[] {
  return [...after].filter(([key]) => !before.has(key)).map(([, element]) => element);
}

function kept<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): [T, T][] {
  return [...after].flatMap(([key, is]): [T, T][] => {
    const was = before.get(key);
    return was === undefined || was === is ? [] : [[was, is]];
  });
}

type Data = ReturnType<typeof toNodeData>;

function changed(was: Data, is: Data): Data | null {
  const differing = Object.entries(is).filter(([name, value]) => was[name] !== value);
  return differing.length === 0 ? null : Object.fromEntries(differing);
}
