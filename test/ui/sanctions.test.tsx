import { describe, expect, test } from '@jest/globals';
import {
  ada,
  ban,
  ben,
  defendant,
  imposed,
  inspectActor,
  line,
  nodes,
  reason,
  sections,
  since2022,
  targets,
  utopia,
} from './support/actor.tsx';
import { anActor } from './support/facts.ts';

describe('sanctions and charges', () => {
  const raid = anActor('The raid', { id: 'event/raid', type: 'Event' });

  test('stand apart, each with authority, date, reason and state as of the day', async () => {
    const { section } = await inspectActor({
      nodes: [...nodes, raid],
      relations: [targets, imposed, reason, defendant],
    });

    const sanctions = section('Sanctions against them');
    expect(sanctions).toHaveTextContent('in force: no lifting is reported as of 30 June 2023');
    expect(sanctions).toHaveTextContent('Imposed byauthority not statedUtopia · inferred · 2022');
    expect(sanctions).toHaveTextContent('ReasonThe raid · alleged');
    expect(sanctions).toHaveTextContent('asserted · since 2022 · reported 20 June 2023');
    expect(sanctions).not.toHaveTextContent('The trial');
    const charges = section('Criminal charges against them');
    expect(charges).toHaveTextContent('The trial');
    expect(charges).toHaveTextContent('Filed byauthority not stated');
    expect(charges).toHaveTextContent('Verdictnone is reported');
    expect(charges).not.toHaveTextContent('in force');
  });

  test('are not told twice: what stands for them is no relation beside them', async () => {
    const derived = line('SANCTIONED', utopia, ada, { derivedFrom: [targets.key, imposed.key] });
    const { panel } = await inspectActor({ relations: [targets, imposed, derived] });

    expect(sections(panel)).toEqual(['Sanctions against them', 'Sources']);
  });

  test('of the sanction itself are its authority, its lifting and its targets', async () => {
    const lifted = line('LIFTED', utopia, ban, {
      periods: ['2023-05-02/2023-05-02'],
      firstDay: 20_230_502,
      lastDay: 20_230_502,
      qualifiers: { target: [ada.id] },
    });
    const over = { periods: ['2022/2023-05-02'], certain: ['2022/2023-05-02'], lastDay: 20_230_502 };
    const { section } = await inspectActor({
      entity: ban,
      relations: [{ ...targets, ...over }, line('TARGETS', ban, ben, since2022), imposed, lifted],
    });

    expect(section('The sanction')).toHaveTextContent(
      'Imposed byauthority not statedUtopia · inferred · 2022',
    );
    expect(section('The sanction')).toHaveTextContent('Lifted byUtopia · 2 May 2023');
    const states = Array.from(
      section('Whom it targets').querySelectorAll('.action'),
      (card) => card.textContent,
    );
    expect(states).toEqual([
      expect.stringMatching(/^Adalifted on 2 May 2023 as of 30 June 2023/),
      expect.stringMatching(/^Benin force: no lifting is reported as of 30 June 2023/),
    ]);
  });
});
