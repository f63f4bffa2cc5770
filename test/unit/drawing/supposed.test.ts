import { describe, expect, test } from '@jest/globals';
import { NO_FILTERS } from '#contract/filters';
import { createPicker } from '#drawing/picking';
import { toScene, type Drawn } from '#drawing/scene';
import { toSceneName } from '#drawing/scene-name';
import { standingsOf } from '#drawing/supposed';
import { STATUS_ORDER } from '#contract/ontology';
import { anEdge, aNode } from '../../support/a-node.ts';
import { aSupposedActor, aSupposedLine, hypothesesOf, hypothesisId } from '../../support/a-hypothesis.ts';
import { aDrawing } from './a-drawing.ts';
import { placeWords } from './place-words.ts';

const ada = aNode('person/ada', { name: 'Ada', degree: 1 });
const acme = aNode('company/acme', { name: 'Acme', type: 'Company', degree: 1 });
const edge = anEdge(ada.id, acme.id);
const courier = aSupposedActor(1, { at: { x: 200, y: 200 } });
const toCourier = aSupposedLine(2, { from: ada.id, to: courier.id });
const beside = aSupposedLine(3, { from: ada.id, to: acme.id }, { directed: false });

function drawing(more: Partial<Drawn> = {}): Drawn {
  return {
    ...aDrawing([[ada, { x: 0, y: 0 }], [acme, { x: 400, y: 0 }]], [edge]), // oxfmt-ignore
    hypotheses: hypothesesOf<Drawn['hypotheses'] extends ReadonlyMap<string, infer One> ? One : never>(
      courier,
      toCourier,
      beside,
    ),
    ...more,
  };
}

describe('what is supposed', () => {
  test('is drawn double, in grey, with a question mark, in the look of no status and beside the facts', () => {
    const scene = toScene(drawing());
    const line = scene.edges.get(toCourier.id);
    expect(line).toMatchObject({
      from: ada.id, to: courier.id, phrase: 'paid?', count: '?', head: 'hollow', supposed: true, marks: [],
    }); // oxfmt-ignore
    expect(scene.edges.get(beside.id)?.head).toBe('none');
    expect(scene.nodes.get(courier.id)).toMatchObject({
      x: 200, y: 200, supposed: true, glyph: 'none', label: 'The courier', sublabel: 'supposed', degree: 0,
    }); // oxfmt-ignore
    // Beside the relation that joins the same two, and neither over the other.
    expect([scene.edges.get(edge.key)?.bend, scene.edges.get(beside.id)?.bend]).toEqual([-8.5, 8.5]);
    const statuses = STATUS_ORDER.map((status) => {
      const of = aDrawing([[ada, { x: 0, y: 0 }], [acme, { x: 400, y: 0 }]], [{ ...edge, status }]); // oxfmt-ignore
      return toScene(of).edges.get(edge.key);
    });
    expect(statuses.some((one) => one?.count === '?' || one?.supposed === true)).toBe(false);
  });

  test('changes nothing of the facts: neither how many neighbours are drawn nor what is counted', () => {
    const [without, withThem] = [toScene(drawing({ hypotheses: new Map() })), toScene(drawing())];
    const facts = [ada.id, acme.id];
    expect(facts.map((id) => withThem.nodes.get(id))).toEqual(facts.map((id) => without.nodes.get(id)));
    expect(toSceneName(withThem)).toBe('Canvas: 2 actors, 1 relation; supposed, and no facts: 3');
  });

  test('says at rest what it would be', () => {
    const { phrases, names } = placeWords(toScene(drawing()), 1);
    expect([phrases.has(toCourier.id), names.has(courier.id)]).toEqual([true, true]);
  });

  test('is met by the pointer', () => {
    const picker = createPicker(toScene(drawing()));
    expect(picker.lineAt({ x: 100, y: 100 }, 4)).toBe(toCourier.id);
    expect(picker.bodiesNear({ x: 201, y: 199 }, 1).map(({ id }) => id)).toEqual([courier.id]);
  });

  test('is drawn as selected when it is, and no actor is selected with it', () => {
    const selection = {
      nodes: new Set<string>(),
      edges: new Set<string>(),
      hypotheses: new Set([courier.id, beside.id]),
    };
    const { nodes, edges } = toScene(drawing({ selection }));
    expect([...nodes.values(), ...edges.values()].filter(({ selected }) => selected)).toHaveLength(2);
  });

  test('ends at the group that stands for its end', () => {
    const group = { label: 'G', members: [acme.id], at: { x: 0, y: 99 }, isOpen: false };
    const scene = toScene(drawing({ groups: new Map([['group#1', group]]) }));
    expect(scene.edges.get(beside.id)).toMatchObject({ from: ada.id, to: 'group#1' });
  });
});

describe('a hypothesis is not drawn', () => {
  const standing = (more: Partial<Drawn>) => Object.fromEntries(standingsOf(drawing(more)));
  const isDrawn = (more: Partial<Drawn>, id: string) => {
    const { nodes, edges } = toScene(drawing(more));
    return nodes.has(id) || edges.has(id);
  };

  test.each<[string, Partial<Drawn>, string, string]>([
    ['with an end that is hidden', { hidden: new Set([acme.id]) }, beside.id, 'end hidden'],
    [
      'with an end that a filter hides',
      { filters: { ...NO_FILTERS, hiddenEntityTypes: ['Company'] } },
      beside.id,
      'end hidden',
    ],
    ['with an end that is not on the canvas', { nodes: new Map([[ada.id, ada]]) }, beside.id, 'end missing'],
    ['hidden itself', { hypotheses: hypothesesOf({ ...beside, hidden: true as const }) }, beside.id, 'hidden'],
    ['with an actor that is hidden', { hypotheses: hypothesesOf<typeof courier | typeof toCourier>({ ...courier, hidden: true }, toCourier) }, toCourier.id, 'end hidden'],
    ['when a fact says so', { hypotheses: hypothesesOf({ ...beside, fact: edge.key }) }, beside.id, 'answered'],
  ])('%s', (_why, more, id, expected) => {
    expect([standing(more)[id], isDrawn(more, id)]).toEqual([expected, false]);
  }); // oxfmt-ignore

  test('and no filter of types, of status or of support hides one', () => {
    const filters = {
      ...NO_FILTERS,
      hiddenRelationTypes: ['CONTROLS' as const],
      hiddenStatuses: [...STATUS_ORDER],
      leastVoices: 9,
    };
    expect(isDrawn({ filters }, beside.id)).toBe(true);
    expect(isDrawn({ filters }, edge.key)).toBe(false);
    expect(hypothesisId(3)).toBe(beside.id);
  });
});
