import { describe, expect, test } from '@jest/globals';
import { NO_FILTERS } from '#contract/filters';
import type { Hypothesis, SupposedActor, SupposedLine } from '#contract/own-marks';
import { compare } from '../../../server/investigations/compare.ts';
import type { Side } from '../../../server/investigations/sides.ts';
import { aNode, anEdge } from '../../support/a-node.ts';
import { aClaim } from '../../ui/support/facts.ts';
import { aSide, type Given } from './a-side.ts';

const NOBODY: ReadonlyMap<string, string> = new Map();

const ada = aNode('person/ada', { name: 'Ada' });
const ben = aNode('person/ben', { name: 'Ben' });
const met = anEdge(ada.id, ben.id);
const claim = aClaim({ id: 'article/x/c1', relKey: met.key, says: 'Ada met Ben.' });
const side = (given: Given = {}) => aSide({ nodes: [ada, ben], edges: [met], claims: [claim], ...given });
const kindsOf = (then: Side, now: Side, merged = NOBODY) =>
  compare(then, now, merged).differences.map(({ kind, of }) => `${kind} ${of ?? ''}`);

describe('one difference at a time', () => {
  test.each<[string, Given, string[]]>([
    ['a status', { edges: [{ ...met, status: 'denied' }] }, [`status ${met.key}`]],
    ['a contest', { edges: [{ ...met, contested: true }] }, [`contested ${met.key}`]],
    ['a date', { edges: [{ ...met, periods: ['2021/2022'] }] }, [`dates ${met.key}`]],
    ['a name', { nodes: [{ ...ada, name: 'Ada Q' }, ben] }, [`renamed ${ada.id}`]],
    ['a wording', { claims: [{ ...claim, says: 'Ada saw Ben.' }] }, [`claim-changed ${met.key}`]],
    ['a hedge', { claims: [{ ...claim, hedged: true }] }, [`claim-changed ${met.key}`]],
    ['a claim less', { claims: [] }, [`claim-gone ${met.key}`]],
    [
      'a denial more',
      { claims: [claim, { ...claim, id: 'article/x/c2', stance: 'denies' }] },
      [`denial ${met.key}`],
    ],
    ['a line taken off', { edges: [] }, [`lost ${met.key}`]],
    ['a line that is gone', { edges: [], absent: { nodes: [], edges: [met] } }, [`gone ${met.key}`]],
    ['a note', { canvas: { notes: [{ of: ada.id, text: 'seen' }] } }, [`mark-new ${ada.id}`]],
    ['a filter', { canvas: { filters: { ...NO_FILTERS, leastVoices: 2 } } }, ['mark-changed ']],
  ])('%s', (_name, now, differences) => {
    expect(kindsOf(side(), side(now))).toEqual(differences);
  });

  test('a lifting is told of the lines whose sanction it lifts, and a planned one of none', () => {
    const sanction = aNode('sanction/s', { type: 'Sanction' });
    const targets = anEdge(sanction.id, ben.id, {
      type: 'TARGETS',
      key: `TARGETS|${sanction.id}|${ben.id}|`,
    });
    const lifted = anEdge('agency/a', sanction.id, { type: 'LIFTED', key: 'LIFTED|agency/a|sanction/s|' });
    const held = { nodes: [sanction, ben], edges: [targets], claims: [] };
    const other = { ...lifted, qualifiers: { target: ['person/cal'] } };
    expect(kindsOf(side(held), side({ ...held, liftings: [lifted] }))).toEqual([`lifting ${targets.key}`]);
    expect(kindsOf(side(held), side({ ...held, liftings: [{ ...lifted, status: 'planned' }] }))).toEqual([]);
    expect(kindsOf(side(held), side({ ...held, liftings: [other] }))).toEqual([]);
  });

  test('a lifting is told of a sanction that is drawn without a line that speaks of it', () => {
    const sanction = aNode('sanction/s', { type: 'Sanction' });
    const imposed = anEdge(sanction.id, 'agency/a', { type: 'IMPOSED_BY' });
    const lifted = anEdge('agency/a', sanction.id, { type: 'LIFTED', key: 'LIFTED|agency/a|sanction/s|' });
    const held = { nodes: [sanction], edges: [imposed], claims: [] };
    expect(kindsOf(side(held), side({ ...held, liftings: [lifted] }))).toEqual([`lifting ${sanction.id}`]);
    expect(kindsOf(side({ ...held, liftings: [lifted] }), side(held))).toEqual([
      `lifting-gone ${sanction.id}`,
    ]);
  });

  test('a merger is one difference: whatever hangs by the former id is the same by the later', () => {
    const twin = aNode('person/ada-q', { name: 'A. Q.' });
    const line = anEdge(twin.id, ben.id);
    const then = side({ nodes: [twin, ben], edges: [line], claims: [{ ...claim, relKey: line.key }] });
    const now = side();
    const marked = (of: string) => ({ notes: [{ of, text: 'seen' }] });
    const merged = new Map([[twin.id, ada.id]]);
    const [before, after] = [
      { ...then, canvas: { ...then.canvas, ...marked(twin.id) } },
      { ...now, canvas: { ...now.canvas, ...marked(ada.id) } },
    ];
    expect(kindsOf(before, after, merged)).toEqual([`merged ${ada.id}`]);
  });

  test('after a merger it tells the former ids and keys of whatever is told otherwise', () => {
    const twin = aNode('person/ada-q', { name: 'A. Q.' });
    const [line, other] = [anEdge(twin.id, ben.id), anEdge(twin.id, ben.id, { type: 'MET' })];
    const then = side({ nodes: [ada, twin, ben], edges: [line, other], claims: [] });
    const lines = [{ ...met, status: 'denied' as const }, anEdge(ada.id, ben.id, { type: 'MET' })];
    const now = side({ edges: lines, claims: [] });
    const { former } = compare(then, now, new Map([[twin.id, ada.id]]));
    // The line that is told as before is in no difference.
    expect(former).toEqual([
      { was: twin.id, of: ada.id },
      { was: line.key, of: met.key },
    ]);
    expect(compare(now, now, new Map([[twin.id, ada.id]])).former).toEqual([]);
  });

  test('lines that a merger made one are compared by the claims of all of them, and by no status', () => {
    const twin = aNode('person/ada-q');
    const line = anEdge(twin.id, ben.id, { status: 'denied', contested: true });
    const denial = { ...claim, id: 'article/x/c2', relKey: line.key, stance: 'denies' as const };
    const then = side({ nodes: [ada, twin, ben], edges: [met, line], claims: [claim, denial] });
    const joined = { ...met, status: 'denied' as const, contested: true };
    const now = side({ edges: [joined], claims: [claim, { ...denial, relKey: met.key }] });
    const merged = new Map([[twin.id, ada.id]]);
    expect(kindsOf(then, now, merged)).toEqual([`merged ${ada.id}`]);
    expect(kindsOf(then, side({ edges: [joined] }), merged)).toEqual([
      `denial-gone ${met.key}`,
      `merged ${ada.id}`,
    ]);
  });

  test('of a line whose claims are not all held none is called new or gone for that, and a limit is told', () => {
    const other = { ...claim, id: 'article/x/c2', stance: 'denies' as const };
    const hedged = { ...claim, hedged: true as const };
    const cut = side({ claims: [hedged], more: { [met.key]: 4 } });
    const whole = side({ claims: [claim, other] });
    expect(kindsOf(cut, whole)).toEqual([`claim-changed ${met.key}`]);
    expect(kindsOf(whole, cut)).toEqual([`claim-changed ${met.key}`]);
    expect(compare(whole, cut, NOBODY).limits).toMatchObject([{ what: 'rows', shown: 1, total: 5 }]);
    expect(compare(whole, whole, NOBODY).limits).toEqual([]);
    // The side that is whole knows what it lacks.
    const more = side({ claims: [claim, other], more: { [met.key]: 4 } });
    expect(kindsOf(side(), more)).toEqual([`denial ${met.key}`]);
  });

  test('who moved is counted and no difference', () => {
    const moved = side();
    const nodes = moved.canvas.nodes.map((node) => ({ ...node, at: { x: 500, y: 5 } }));
    const { differences, moved: count } = compare(
      side(),
      { ...moved, canvas: { ...moved.canvas, nodes } },
      NOBODY,
    );
    expect([differences, count]).toEqual([[], 2]);
  });
});

describe('what the analyst put beside the facts', () => {
  const made = { by: null, madeAt: '2026-01-02T03:04:05.000Z', why: 'seen together' };
  const actor: SupposedActor = {
    is: 'actor',
    id: `hypothesis:${'0'.repeat(26)}`,
    name: 'Cal',
    type: null,
    at: { x: 0, y: 0 },
    ...made,
  };
  const line: SupposedLine = {
    is: 'line',
    id: `hypothesis:${'1'.repeat(26)}`,
    from: ada.id,
    to: actor.id,
    words: 'paid',
    directed: true,
    fact: null,
    ...made,
  };

  test.each<[string, Hypothesis, Hypothesis]>([
    ['a type', actor, { ...actor, type: 'Person' }],
    ['a supposed actor out of sight', actor, { ...actor, hidden: true }],
    ['a direction', line, { ...line, directed: false }],
    ['the fact that was found', line, { ...line, fact: met.key }],
    ['a supposed line out of sight', line, { ...line, hidden: true }],
  ])('%s', (_name, was, is) => {
    const then = side({ canvas: { hypotheses: [was] } });
    expect(kindsOf(then, side({ canvas: { hypotheses: [is] } }))).toEqual([`mark-changed ${was.id}`]);
    expect(kindsOf(then, then)).toEqual([]);
  });

  test('is the same where only the names of the actors are others', () => {
    const merged = new Map([['person/ada-q', ada.id]]);
    const given = (of: string, name: string) => {
      const own = { ...line, from: of, fact: `MET|${of}|${ben.id}` };
      const thread = { nodes: [of, ben.id], edges: [met.key] };
      const { facts, canvas } = side({ canvas: { hypotheses: [own], thread } });
      const nodes = canvas.nodes.map((node) => (node.id === ada.id ? { ...node, id: of, name } : node));
      return { facts, canvas: { ...canvas, nodes } };
    };
    expect(kindsOf(given(ada.id, 'Ada'), given(ada.id, 'Ada Q'))).toEqual([]);
    expect(kindsOf(given('person/ada-q', 'A. Q.'), given(ada.id, 'Ada'), merged)).toEqual([]);
  });

  test('of two who were merged is one mark, and a loss of one of them is told', () => {
    const twin = aNode('person/ada-q');
    const nodes = [ada, twin, ben];
    const merged = new Map([[twin.id, ada.id]]);
    const seen = { of: ada.id, text: 'seen' };
    const then = side({ nodes, canvas: { notes: [seen, { of: twin.id, text: 'asked' }] } });
    const marks = (text: string) =>
      compare(then, side({ canvas: { notes: [{ of: ada.id, text }] } }), merged).differences.filter(
        ({ what }) => what === 'Note',
      );
    expect(marks('seen')).toMatchObject([
      { kind: 'mark-changed', of: ada.id, was: 'asked; seen', now: 'seen' },
    ]);
    expect(marks('asked')).toMatchObject([{ kind: 'mark-changed', was: 'asked; seen', now: 'asked' }]);
  });

  test('a line out of sight', () => {
    const now = side({ canvas: { hiddenLines: [met.key] } });
    expect(kindsOf(side(), now)).toEqual([`mark-new ${met.key}`]);
    expect(kindsOf(now, side())).toEqual([`mark-gone ${met.key}`]);
  });
});
