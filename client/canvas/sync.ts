import type { Core, ElementDefinition } from 'cytoscape';
import type { SceneNode } from '#drawing/scene';

type Nodes = ReadonlyMap<string, SceneNode>;

/** Makes Cytoscape feel `after` where it felt `before`, in one batch that touches only what differs. */
export function sync(cy: Core, { before, after }: { before: Nodes; after: Nodes }): void {
  cy.batch(() => {
    for (const id of before.keys()) if (!after.has(id)) cy.getElementById(id).remove();
    const newcomers: ElementDefinition[] = [];
    for (const node of after.values()) {
      const was = before.get(node.id);
      if (was === undefined) newcomers.push(toElement(node));
      else if (was !== node) change(cy, { was, is: node });
    }
    cy.add(newcomers);
  });
}

function change(cy: Core, { was, is }: { was: SceneNode; is: SceneNode }): void {
  const element = cy.getElementById(is.id);
  if (was.shape !== is.shape || was.size !== is.size) element.data(toData(is));
  if (!element.grabbed() && (was.x !== is.x || was.y !== is.y)) element.position({ x: is.x, y: is.y });
}

function toElement(node: SceneNode): ElementDefinition {
  return { group: 'nodes', data: { id: node.id, ...toData(node) }, position: { x: node.x, y: node.y } };
}

/** What style.ts reads. */
function toData({ shape, width, height }: SceneNode): Record<string, string | number> {
  return { shape, width, height };
}
