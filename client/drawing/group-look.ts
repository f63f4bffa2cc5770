import type { GraphNode } from '#contract/graph';
import { ENTITY_TYPES } from '#contract/ontology';
import type { Bundle, Gathered, Group } from './groups.ts';
import { shorten } from './labels.ts';
import { PALETTE, type Theme } from './palette.ts';
import type { Drawn, SceneEdge, SceneNode } from './scene.ts';
import { OUTLINES } from './shapes.ts';

interface GroupSeen {
  readonly id: string;
  readonly group: Group;
  /** Those it stands for. */
  readonly members: readonly GraphNode[];
  readonly selected: boolean;
  readonly pinned: boolean;
  /** The database says one of them, or a relation between them, otherwise than it was kept. */
  readonly otherwise: boolean;
  readonly theme: Theme;
}

/** All that are closed and stand for somebody. Who selects one of its members sees the group as selected. */
export function toGroupNodes(drawn: Drawn, gathered: Gathered): SceneNode[] {
  const { nodes, groups, selection, pinned, theme } = drawn;
  const otherwise = groupsOtherwise(drawn, gathered);
  return [...gathered.members].flatMap(([id, members]) => {
    const group = groups.get(id);
    if (group === undefined) return [];
    return toGroupNode({
      id,
      group,
      theme,
      members: members.flatMap((member) => nodes.get(member) ?? []),
      selected: members.some((member) => selection.nodes.has(member)),
      pinned: members.every((member) => pinned.has(member)),
      otherwise: otherwise.has(id),
    });
  });
}

function groupsOtherwise(
  { edges, absent }: Drawn,
  { groupOf, within }: Gathered,
): ReadonlySet<string | undefined> {
  if (absent === undefined || absent.otherwise.size === 0) return new Set();
  const inGroups = within.filter((key) => absent.otherwise.has(key)).map((key) => edges.get(key)?.from ?? '');
  return new Set([...absent.otherwise.keys(), ...inGroups].map((id) => groupOf.get(id)));
}

/** A closed group: the shape and glyph of its members' type where they have one, and how many they are. */
function toGroupNode({ id, group, members, selected, pinned, otherwise, theme }: GroupSeen): SceneNode {
  const { ui, family } = PALETTE[theme];
  const types = new Set(members.map(({ type }) => type));
  const [type] = types.size === 1 ? types : [];
  const look =
    type === undefined
      ? { shape: 'round-rectangle' as const, glyph: 'none' as const, colour: ui['ink-2'] }
      : { ...ENTITY_TYPES[type], colour: family[ENTITY_TYPES[type].family] };
  const size = groupSize(members.length);
  const outline = OUTLINES[look.shape];
  return {
    id,
    ...group.at,
    shape: look.shape,
    size,
    width: size * outline.width,
    height: size * outline.height,
    fill: look.colour,
    border: look.colour,
    borderWidth: 0,
    dashed: false,
    glyph: look.glyph,
    count: '',
    glyphColour: ui.glyph,
    badge: String(members.length),
    supposed: false,
    pinned,
    otherwise,
    label: selected ? group.label : shorten(group.label),
    name: group.label,
    sublabel: '',
    remainder: '',
    degree: members.reduce((sum, { degree }) => sum + degree, 0),
    stress: 'normal',
    selected,
  };
}

/** Larger than any of its members, and larger the more there are. */
export function groupSize(members: number): number {
  return Math.round(Math.min(60, 42 + 2.5 * Math.log2(members)));
}

/** Grey, double and without a head: it must not be taken for a relation that somebody asserts. */
export function toBundleLine(
  { key, from, to, relations }: Bundle,
  { bend, selected, otherwise, theme }: { bend: number; selected: boolean; otherwise: boolean; theme: Theme },
): SceneEdge {
  const { ui } = PALETTE[theme];
  return {
    key,
    from,
    to,
    phrase: `${relations.length} ${relations.length === 1 ? 'relation' : 'relations'}`,
    count: String(relations.length),
    bend,
    voices: relations.length,
    colour: selected ? ui.focus : ui.edge,
    width: BUNDLE_WIDTH + (selected ? 1.4 : 0),
    pattern: 'solid',
    head: 'none',
    tail: 'none',
    marks: otherwise ? ['otherwise'] : [],
    supposed: false,
    faded: false,
    stress: 'normal',
    selected,
  };
}

const BUNDLE_WIDTH = 4.4;
