import { expect, test } from '@jest/globals';
import type { Api } from '../../client/api.ts';
import { commandOf, COMMANDS } from '../../client/commands/commands.ts';
import type { Command } from '../../client/commands/command.ts';
import { createExplorer, type Explorer } from '../../client/store/explorer.ts';
import { createStage } from '../../client/stage.ts';
import { aPathAnswer } from '../support/a-path.ts';
import { toDice, type Dice } from '../support/paths/dice.ts';
import { aLine, anActor, anAnswer } from './support/facts.ts';
import { fakeApi } from './support/fake-api.ts';

const actors = ['Ada', 'Ben', 'Eve', 'Fay', 'Gus', 'Hal'].map((name) => anActor(name));
const lines = actors.slice(1).map((actor, at) => aLine(actors[at] ?? actor, actor));
const graphOf = () => anAnswer({ nodes: actors, edges: lines });

const SEEDS = Array.from({ length: 12 }, (_, at) => 20_261_130 + at);
const ACTS = 60;

/** The doors by which a canvas is kept: hypotheses go there and nowhere else. */
const KEEPS = new Set<keyof Api>(['saveInvestigation']);

/** The fake, and all that is sent through it. */
function overheard() {
  const api = fakeApi({
    runs: {
      'explore/overview': () => anAnswer({ nodes: actors.slice(0, 3), edges: lines.slice(0, 2) }),
      'explore/among': graphOf,
      'explore/joining': graphOf,
      'explore/neighbours': graphOf,
    },
    paths: () => aPathAnswer([], { question: { from: ['person/ada'], to: ['person/ben'] } }),
  });
  const sent: { door: string; words: string }[] = [];
  const doors = Object.entries(api).map(([door, ask]) => {
    if (typeof ask !== 'function') return [door, ask];
    return [
      door,
      (...given: unknown[]) => {
        if (!KEEPS.has(door as keyof Api)) sent.push({ door, words: JSON.stringify(given) });
        return (ask as (...all: unknown[]) => unknown)(...given);
      },
    ];
  });
  return { api: Object.fromEntries(doors) as typeof api, sent };
}

const anyOf = (ids: Iterable<string>, dice: Dice) => dice.some([...ids], dice.between(0, 3));

/** What an analyst may do next, whatever the canvas holds; what a pointer meets are ids of what is seen. */
function acts(now: () => Explorer, dice: Dice): Record<string, () => unknown> {
  const supposed = () => [...now().hypotheses.keys()];
  const seen = () => anyOf([...now().nodes.keys(), ...supposed(), ...supposed()], dice);
  const ends = () => [...now().nodes.keys(), ...supposed()];
  const pick = () => ({
    nodes: new Set(seen()),
    edges: new Set(anyOf([...now().edges.keys(), ...supposed()], dice)),
  });
  const some = () => dice.pick([...ends(), 'person/ada']);
  const why = 'A reason.';
  return {
    select: () => now().select(pick(), dice.pick(['replace', 'add'])),
    hover: () => now().hoverOver(dice.chance(0.2) ? null : pick()),
    menu: () => now().pointMenu(dice.chance(0.2) ? null : pick(), { x: 1, y: 2 }),
    move: () => now().move(some(), { x: dice.between(-99, 99), y: 3 }),
    'move several': () => now().moveBy(seen(), { x: 1, y: dice.between(-9, 9) }),
    'open by a double click': () => now().expand(some()),
    hide: () => now().hide(seen()),
    'suppose a line': () =>
      now().supposeLine({ from: some(), to: some(), words: 'paid', directed: true, why }),
    'suppose an actor': () => now().supposeActor({ name: 'X', type: null, at: { x: 5, y: 5 }, why }),
    'suppose both': () =>
      now().supposeLineToActor(
        { from: some(), words: 'paid', directed: false, why },
        { name: 'Y', type: 'Person', at: { x: 9, y: 9 } },
      ),
    change: () => now().changeHypothesis(dice.pick([...supposed(), 'x']), { why: 'Another.' }),
    'read between': () => now().readBetween(dice.pick([...supposed(), 'x'])),
    group: () => now().group(seen()),
    filter: () => now().switchRow({ of: 'status', name: dice.pick(['asserted', 'denied']) }),
    'filter types': () => now().switchRow({ of: 'entity', name: dice.pick(['Person', 'Company']) }),
    paths: () => now().findPaths({ from: anyOf(now().selection.nodes, dice), to: ['person/ben'] }),
    place: () => now().place(new Map([...now().nodes.keys()].map((id, at) => [id, { x: at * 90, y: at }]))),
    arrange: () =>
      now().takeArrangement('force', new Map(ends().map((id, at) => [id, { x: at * 70, y: -at }]))),
    undo: () => now().undo(),
    redo: () => now().redo(),
    save: () => {
      now().noteChange();
      return now().save();
    },
    regrade: () => now().regrade(),
    'any command': () => {
      const command: Command = commandOf(dice.pick(COMMANDS).id);
      return command.enabled(now()) ? command.id : undefined;
    },
  };
}

test.each(SEEDS)(
  'whatever is done with hypotheses on the canvas, no door is asked with one: seed %i',
  async (seed) => {
    const { api, sent } = overheard();
    const store = createExplorer(api);
    const now = () => store.getState();
    await now().start(null);
    const dice = toDice(seed);
    const done: string[] = [];
    const stage = createStage();
    for (let n = 0; n < ACTS; n += 1) {
      const all = acts(now, dice);
      const name = dice.pick(Object.keys(all));
      done.push(name);
      // oxlint-disable-next-line no-await-in-loop -- one act after the other, as a hand does them
      const outcome = await all[name]?.();
      if (name === 'any command' && typeof outcome === 'string' && !LEAVE.has(outcome)) {
        done.push(outcome);
        commandOf(outcome as Parameters<typeof commandOf>[0]).perform({ store, stage });
      }
      const { nodes, edges } = now().selection;
      const wrong = [
        ...nodes,
        ...edges,
        ...now().nodes.keys(),
        ...now().edges.keys(),
        ...now().positions.keys(),
      ];
      expect({ done, wrong: wrong.filter((id) => id.startsWith('hypothesis:')) }).toEqual({
        done,
        wrong: [],
      });
    }
    const leaks = sent.filter(({ words }) => words.includes('hypothesis:'));
    expect({ seed, done, leaks }).toEqual({ seed, done, leaks: [] });
    expect(sent.length).toBeGreaterThan(5);
  },
);

/** There is no clipboard here; what it is given is tested with the command. */
const LEAVE: ReadonlySet<string> = new Set(['copy-address']);
