import { seenFor } from './groups.ts';
import { PALETTE } from './palette.ts';
import type { Marked, Scene, SceneEdge, SceneNode } from './scene.ts';

export interface Light {
  threads: readonly { readonly nodes: readonly string[]; readonly edges: readonly string[] }[];
  hover: Marked | null;
  /** What is said beside an actor of a thread. */
  delisted?: ReadonlyMap<string, string>;
}

/** How far the rest of the picture steps back. */
export type Calm = 'none' | 'hover' | 'thread';

export interface Lit extends Scene {
  calm: Calm;
  /** Those whose whole name is said, room or not: what is hovered, and the threads. */
  named: ReadonlySet<string>;
  /** The lines of the threads. */
  threaded: ReadonlySet<string>;
}

/** Of more that are selected, all step back with the rest. */
const MOST_SELECTED = 200;

/**
 * The few elements that are drawn again above the picture: the threads in red, what is hovered with its neighbourhood in
 * ink, and beside a thread what is selected, for it was just brought or is just worked on. All else stays as it is and
 * steps back as one, so that nothing large is restyled.
 */
export function toLit(scene: Scene, light: Light): Lit {
  const thread = seenOf(scene, toOne(light.threads));
  const hover = seenOf(scene, light.hover);
  const red = thread?.edges ?? new Set<string>();
  const inked = hover === null ? new Set<string>() : edgesTouched(scene, hover);
  const chosen = thread === null ? NOTHING : selectedIn(scene);
  const edges = [...scene.edges.values()]
    .filter(({ key }) => red.has(key) || inked.has(key) || chosen.edges.has(key))
    .map((edge) =>
      red.has(edge.key) || inked.has(edge.key)
        ? ink(edge, { scene, red: red.has(edge.key), meant: hover?.edges.has(edge.key) ?? false })
        : edge,
    )
    .toSorted((a, b) => Number(red.has(b.key)) - Number(red.has(a.key)));
  const hovered = hover?.nodes ?? new Set();
  const named = new Set([...(thread?.nodes ?? []), ...hovered]);
  const ids = new Set([...named, ...chosen.nodes, ...edges.flatMap(({ from, to }) => [from, to])]);
  const nodes = [...ids].flatMap((id): SceneNode[] => {
    const node = scene.nodes.get(id);
    if (node === undefined) return [];
    const label = named.has(id) ? node.name : node.label;
    const told = thread?.nodes.has(id) === true ? light.delisted?.get(id) : undefined;
    return [
      {
        ...node,
        stress: 'normal',
        label,
        sublabel: told ?? (hovered.has(id) ? node.remainder : node.sublabel),
      },
    ];
  });
  return {
    ...scene,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    edges: new Map(edges.map((edge) => [edge.key, edge])),
    calm: toCalm({ threaded: thread !== null, lit: nodes.length > 0 }),
    named,
    threaded: red,
  };
}

const NOTHING: Marked = { nodes: new Set(), edges: new Set() };

function selectedIn({ nodes, edges }: Scene): Marked {
  const chosen = {
    nodes: new Set([...nodes.values()].flatMap(({ id, selected }) => (selected ? [id] : []))),
    edges: new Set([...edges.values()].flatMap(({ key, selected }) => (selected ? [key] : []))),
  };
  return chosen.nodes.size + chosen.edges.size > MOST_SELECTED ? NOTHING : chosen;
}

/** All that is red at once; null while nothing is. */
function toOne(threads: Light['threads']): { nodes: readonly string[]; edges: readonly string[] } | null {
  if (threads.length === 0) return null;
  return {
    nodes: threads.flatMap(({ nodes }) => nodes),
    edges: threads.flatMap(({ edges }) => edges),
  };
}

/** What is in a closed group is lit as the group. */
function seenOf({ gathered }: Scene, marked: Parameters<typeof seenFor>[1] | null): Marked | null {
  return marked === null ? null : seenFor(gathered, marked);
}

function toCalm({ threaded, lit }: { threaded: boolean; lit: boolean }): Calm {
  if (threaded) return 'thread';
  return lit ? 'hover' : 'none';
}

function edgesTouched({ edges }: Scene, hover: Marked): Set<string> {
  const touched = [...edges.values()].filter(
    ({ key, from, to }) => hover.edges.has(key) || hover.nodes.has(from) || hover.nodes.has(to),
  );
  return new Set(touched.map(({ key }) => key));
}

interface Inking {
  scene: Scene;
  red: boolean;
  /** It is hovered itself, and not only an end of it: of several threads, this is the one that is looked at. */
  meant: boolean;
}

function ink(edge: SceneEdge, { scene, red, meant }: Inking): SceneEdge {
  const { ui } = PALETTE[scene.theme];
  // Whoever looks at it sees it whole.
  const seen = { ...edge, stress: 'normal' } as const;
  if (red) return { ...seen, colour: ui.thread, width: edge.width + (meant ? 4 : 1.6), faded: false };
  return { ...seen, colour: edge.selected ? ui.focus : ui['ink-2'], width: edge.width + 0.4 };
}
