import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { flushSync } from 'react-dom';
import type { Verdict } from '#contract/cypher';
import { answerOf, FINE, openEditor, RUN } from './support/cypher-editor.tsx';
import { later } from './support/fake-api.ts';

describe('a text in the editor', () => {
  test('is judged while it is written, and each problem tells its place', async () => {
    const at = 'MATCH (who)\nRETURN '.length;
    const { user, field } = await openEditor('MATCH (who)\nRETURN whom', {
      explainCypher: async () => ({
        ...FINE,
        runs: false,
        lane: null,
        diagnostics: [
          {
            severity: 'error',
            rule: 'neo4j',
            message: 'Variable `whom` is not defined.',
            advice: 'Name it in a MATCH first.',
            start: at,
            end: at + 4,
          },
        ],
      }),
    });
    expect(await screen.findByText('May not run: 1 problem')).toBeVisible();
    const problems = screen.getByRole('list', { name: '1 problem' });
    expect(within(problems).getByRole('button')).toHaveTextContent(
      /line 2, column 8Name it in a MATCH first/,
    );

    await user.clear(field);
    expect(await screen.findByText(/^It only reads/)).toBeVisible();
  });

  test('may be heavy, and says why', async () => {
    await openEditor('MATCH (a), (b) RETURN *', {
      explainCypher: async () => ({ ...FINE, lane: 'heavy', why: 'It pairs all with all.' }),
    });
    expect(await screen.findByText('Heavy: may take a minute. It pairs all with all.')).toBeVisible();
  });

  test('that was changed is asked about anew, and the question before is taken back', async () => {
    const asked: string[] = [];
    const signals: AbortSignal[] = [];
    const first = later<Verdict>();
    const { field } = await openEditor('RETURN 1', {
      explainCypher: async ({ body }, options) => {
        asked.push(body.text);
        if (options?.signal) signals.push(options.signal);
        return asked.length === 1 ? first.promise : FINE;
      },
    });
    await waitFor(() => expect(asked).toEqual(['RETURN 1']));
    fireEvent.change(field, { target: { value: 'RETURN 2' } });
    expect(signals[0]?.aborted).toBe(true);
    first.arrive({ ...FINE, lane: 'heavy' });
    expect(await screen.findByText('Runs at once')).toBeVisible();
    expect(asked).toEqual(['RETURN 1', 'RETURN 2']);
  });

  test('leaves letters to itself: no shortcut fires while it is written', async () => {
    const { user, field, store } = await openEditor('');
    await user.type(field, 'paths');
    expect(store.getState().opened.paths).toBe(false);
    expect(store.getState().cypher.text).toBe('paths');
  });
});

describe('parameters', () => {
  test('are found in the text and asked for by kind; what is missing is said, and nothing runs', async () => {
    const sent: unknown[] = [];
    const text = "MATCH (p {name: $name}) WHERE p.note <> '$none' // $neither\nRETURN p LIMIT $most";
    const { user, store } = await openEditor(text, {
      runCypher: async ({ body }) => {
        sent.push(body);
        return answerOf(['p'], []);
      },
    });
    const list = within(await screen.findByRole('group', { name: 'Parameters 2' }));
    expect(list.getAllByRole('combobox').map((one) => (one as HTMLSelectElement).value)).toEqual([
      'text',
      'integer',
    ]);
    await user.click(screen.getByRole('button', { name: RUN }));
    expect(await list.findByText('Give a whole number')).toBeVisible();
    expect(sent).toEqual([]);

    await user.type(list.getByRole('textbox', { name: 'name' }), 'Ada');
    await user.type(list.getByRole('spinbutton', { name: 'most' }), '5{Control>}{Enter}{/Control}');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      text,
      params: { name: 'Ada', most: 5 },
      declared: [
        { name: 'name', kind: 'text', meaning: 'name' },
        { name: 'most', kind: 'integer', meaning: 'most' },
      ],
    });

    await user.selectOptions(list.getByRole('combobox', { name: 'Kind of $name' }), 'integer');
    expect(store.getState().cypher.values).toEqual({ most: 5 });
  });

  test('leaves a word open that is chosen from a few, as whoever writes it says', async () => {
    const { user, store } = await openEditor('RETURN $way AS way');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Kind of $way' }), 'one of a few');
    const words = await screen.findByRole('textbox', { name: 'way: words to choose from' });
    fireEvent.change(words, { target: { value: 'in | out|in' } });
    await user.click(await screen.findByRole('radio', { name: 'out' }));
    expect(store.getState().cypher).toMatchObject({
      declared: [{ name: 'way', kind: 'choice', meaning: 'way', choices: ['in', 'out'] }],
      values: { way: 'out' },
    });
  });

  test.each([
    ['choice', 'out', 'in|out|both', 'in|both'],
    ['choices', ['in', 'out'], 'in|out|both', 'out|both'],
  ] as const)('of the kind %s keep their default as long as it is among the words', async (...of) => {
    const [kind, usual, still, gone] = of;
    const { store } = await openEditor('');
    const way = { name: 'way', kind, meaning: 'Which way?', choices: ['in', 'out'], default: usual as never };
    flushSync(() => store.getState().openCypher({ text: 'RETURN $way AS way', declared: [way] }));
    const words = await screen.findByRole('textbox', { name: 'way: words to choose from' });
    fireEvent.change(words, { target: { value: still } });
    const [kept] = store.getState().cypher.declared;
    expect(kept).toEqual({ ...way, choices: still.split('|') });
    fireEvent.change(words, { target: { value: gone } });
    expect(store.getState().cypher.declared[0]).not.toHaveProperty('default');
  });
});
