import { activeCriteria } from '#drawing/blockers';
import type { Scene } from '#drawing/scene';
import { tallyHidden, tallyReasons } from '#drawing/tallies';
import { count, countOf, digits } from '../../client/words/count.ts';
import { ASKED, CRITERION_WORDS, toHidden, toToll } from '../../client/words/filters.ts';
import { MARKS } from '../../client/words/relation.ts';
import type { Pictured } from './drawn.ts';

/** All that can be counted of a picture, in words. */
export function toCounts(pictured: Pictured): string[] {
  return [...toDrawnCounts(pictured), ...toLeftOut(pictured)];
}

/** "23 actors, 38 relations drawn.", and of what kind some of them are. */
export function toDrawnCounts({ scene, nodes, edges, within }: Pictured): string[] {
  const derived = [...edges.values()].filter(({ derivedFrom }) => derivedFrom.length > 0).length;
  const supposed = toSupposedToll(scene);
  return [
    `${toToll({ nodes: nodes.size, edges: edges.size })} drawn.`,
    derived === 0 ? '' : `${digits(derived)} of the relations ${derived === 1 ? 'is' : 'are'} derived: ${MARKS.derived}.`,
    supposed === '' ? '' : `Beside them ${supposed} supposed by the analyst: no source says so.`,
    ...toGrouped({ scene, nodes }),
    within.size === 0 ? '' : `${count(within.size, 'relation', 'relations')} within closed groups: no line is drawn for them.`,
  ].filter(Boolean);
} // oxfmt-ignore

/** "38 relations hidden by filters: …": what the choice of a part, filters and hand keep from view, and why. */
export function toLeftOut({ nodes, edges, desk, seen, unplaced, within, unsupposed }: Pictured): string[] {
  const all = { nodes: desk.nodes.size, edges: desk.edges.size };
  const { filters, hand } = tallyHidden(desk);
  const left = { nodes: seen.nodes - nodes.size, edges: seen.edges - edges.size - within.size };
  const tolls = tallyReasons(desk);
  const reasons = activeCriteria(desk.filters).flatMap((criterion) => {
    const toll = tolls.get(criterion);
    const told = `${CRITERION_WORDS[criterion].toLowerCase()} (${ASKED[criterion](desk.filters)})`;
    return toll === undefined ? [] : [`${told}: ${toToll(toll)}`];
  });
  return [
    left.nodes + left.edges === 0 ? '' : `Of ${toToll(seen)} in sight, ${toToll(left)} are outside of the part that is drawn.`,
    unsupposed === 0 ? '' : `${digits(unsupposed)} of what the analyst supposes ${unsupposed === 1 ? 'is' : 'are'} outside of the part that is drawn.`,
    filters.nodes + filters.edges === 0 ? '' : `${toHidden(filters, all)} by filters: ${reasons.join('; ')}.`,
    hand.nodes + hand.edges === 0 ? '' : `${toHidden(hand, all)} by hand.`,
    unplaced === 0 ? '' : `${countOf(unplaced, all.nodes, 'actor', 'actors')} without a place on the canvas yet.`,
  ].filter(Boolean);
} // oxfmt-ignore

/** Of a group more names than these are counted. */
const MOST_MEMBERS = 40;

/** "Drawn as one, “The talks”: Ada, Bo.": who stands behind a closed group. */
function toGrouped({ scene, nodes }: Pick<Pictured, 'scene' | 'nodes'>): string[] {
  return [...scene.gathered.members].map(([group, members]) => {
    const names = members.map((id) => nodes.get(id)?.name ?? id).toSorted();
    const more = names.length - MOST_MEMBERS;
    const others = more > 0 ? ` and ${count(more, 'other', 'others')}` : '';
    return `Drawn as one, “${scene.nodes.get(group)?.name ?? group}”: ${names.slice(0, MOST_MEMBERS).join(', ')}${others}.`;
  });
}

/** "1 actor and 2 lines"; nothing where nobody supposes. */
function toSupposedToll({ nodes, edges }: Scene): string {
  const [actors, lines] = [nodes, edges].map((all) => [...all.values()].filter(({ supposed }) => supposed).length);
  return [
    (actors ?? 0) === 0 ? '' : count(actors ?? 0, 'actor', 'actors'),
    (lines ?? 0) === 0 ? '' : count(lines ?? 0, 'line', 'lines'),
  ].filter(Boolean).join(' and ');
} // oxfmt-ignore
