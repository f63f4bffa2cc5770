import { ALIGNMENTS, DISTRIBUTIONS, type Alignment, type Distribution } from '#drawing/align';
import { LAYOUTS, type LayoutName } from '#drawing/layouts/table';
import type { Explorer } from '../store/explorer.ts';
import { actorsSelected } from '../store/selected.ts';
import { hasCanvas, selectsNodes, type Command } from './command.ts';

type Row = Command & { readonly group: 'Arrange' };

/** Newcomers stand beside what is placed by themselves: that layout needs no command. */
export const ARRANGE = [
  arrange('force', { menus: ['canvas', 'nodes'], enabled: hasCanvas }),
  arrange('layered', { menus: ['canvas', 'nodes'], enabled: hasDays }),
  arrange('along', { menus: ['canvas'], enabled: ({ threads }) => threads.length > 0 }),
  arrange('around', { menus: ['node', 'nodes'], enabled: selectsNodes(1) }),
  arrange('grid', { menus: ['canvas', 'nodes'], enabled: hasCanvas }),
  alignTo('left'),
  alignTo('centre'),
  alignTo('right'),
  alignTo('top'),
  alignTo('middle'),
  alignTo('bottom'),
  distributed('across'),
  distributed('down'),
] as const satisfies readonly Row[];

function arrange<const Name extends LayoutName>(
  name: Name,
  { menus, enabled }: Pick<Row, 'menus' | 'enabled'>,
) {
  return {
    id: `arrange-${name}`,
    label: `Arrange ${LAYOUTS[name].label}`,
    group: 'Arrange',
    ...(menus !== undefined && { menus }),
    enabled,
    perform: ({ stage }) => stage.canvas()?.arrange(name),
  } as const satisfies Row;
}

function alignTo<const Name extends Alignment>(name: Name) {
  return {
    id: `align-${name}`,
    label: ALIGNMENTS[name].label,
    group: 'Arrange',
    menus: ['nodes'],
    enabled: selectsPlaced(2),
    perform: ({ store }) => store.getState().align(name),
  } as const satisfies Row;
}

function distributed<const Name extends Distribution>(name: Name) {
  return {
    id: `distribute-${name}`,
    label: DISTRIBUTIONS[name].label,
    group: 'Arrange',
    menus: ['nodes'],
    enabled: selectsPlaced(3),
    perform: ({ store }) => store.getState().distribute(name),
  } as const satisfies Row;
}

/** Known actors and supposed ones. */
function selectsPlaced(least: number) {
  return (state: Explorer): boolean => actorsSelected(state).length >= least;
}

function hasDays({ edges }: Explorer): boolean {
  return [...edges.values()].some(({ firstDay, lastDay }) => firstDay !== null || lastDay !== null);
}
