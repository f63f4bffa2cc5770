import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { flushSync } from 'react-dom';
import { ADA, answerOf, openEditor, RUN } from './support/cypher-editor.tsx';

describe('an answer', () => {
  test('tells when it was run, and that the text was changed since, which comes back', async () => {
    const { user, field, store } = await openEditor('RETURN 1', {
      runCypher: async () => answerOf(['n'], [[1]]),
    });
    await user.click(screen.getByRole('button', { name: RUN }));
    expect(await screen.findByText(/^Run at \d\d:\d\d: 1 row in /)).toBeVisible();
    expect(screen.queryByText(/^Answer of the text/)).toBeNull();

    fireEvent.change(field, { target: { value: 'RETURN 2' } });
    expect(
      await screen.findByText(/^Answer of the text as run at \d\d:\d\d, before it was changed\./),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reopen that text' }));
    expect(store.getState().cypher.text).toBe('RETURN 1');
    await waitFor(() => expect(screen.queryByText(/^Answer of the text/)).toBeNull());
  });

  test('tells that its values were changed since', async () => {
    const { user, store } = await openEditor('RETURN $name', {
      runCypher: async () => answerOf(['n'], [[1]]),
    });
    const name = await screen.findByRole('textbox', { name: 'name' });
    await user.type(name, 'Ada');
    await user.click(screen.getByRole('button', { name: RUN }));
    await screen.findByText(/^Run at/);
    await user.type(name, 'm');
    expect(await screen.findByText(/^Answer with the values as run at/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reopen those values' }));
    expect(store.getState().cypher.values).toEqual({ name: 'Ada' });
    await waitFor(() => expect(screen.queryByText(/^Answer with the values/)).toBeNull());
  });

  test('is not compared with the editor anew when something else on the desk changes', async () => {
    const { user, store } = await openEditor('RETURN 1', {
      runCypher: async () => answerOf(['n'], [[1]]),
    });
    await user.click(screen.getByRole('button', { name: RUN }));
    await screen.findByText(/^Run at/);
    // With the editor closed, nobody else reads what stands in it.
    const { cypher, opened } = store.getState();
    flushSync(() => store.setState({ opened: { ...opened, editor: false } }));
    expect(screen.queryByRole('textbox', { name: 'Cypher text' })).toBeNull();
    let reads = 0;
    const watched = {
      ...cypher,
      get declared() {
        reads += 1;
        return cypher.declared;
      },
    };
    flushSync(() => store.setState({ cypher: watched }));
    const before = reads;
    expect(before).toBeGreaterThan(0);
    flushSync(() => store.setState({ announcement: 'Something else' }));
    expect(reads).toBe(before);
  });

  test('as JSON tells a float as a float, and of an entity all that is known', async () => {
    const { user } = await openEditor('MATCH (p) RETURN p', {
      runCypher: async () =>
        answerOf(['p', 'n'], [[[{ $: 'node', value: { id: ADA.id } }], { $: 'float', value: '1.0' }]]),
    });
    await user.click(screen.getByRole('button', { name: RUN }));
    expect(await screen.findByRole('gridcell', { name: '1.0' })).toBeVisible();
    await user.click(await screen.findByRole('radio', { name: 'JSON' }));
    const { textContent } = await screen.findByLabelText('JSON of MATCH (p) RETURN p');
    expect(JSON.parse(textContent ?? '')).toMatchObject({
      rows: [[[{ $: 'node', value: ADA }], { $: 'float', value: '1.0' }]],
    });
  });
});

test('a field that is left empty says with what it asks, and the run keeps what it asked with', async () => {
  const sent: unknown[] = [];
  const { user, store } = await openEditor('', {
    runCypher: async ({ body }) => {
      sent.push(body.params);
      return answerOf(['n'], [[1]]);
    },
  });
  store.getState().openCypher({
    text: 'RETURN $word, $none, $most',
    declared: [
      { name: 'word', kind: 'text', meaning: 'word', default: 'port' },
      { name: 'none', kind: 'text', meaning: 'none', default: '' },
      { name: 'most', kind: 'integer', meaning: 'most', default: 7 },
    ],
  });
  const word = await screen.findByRole('textbox', { name: 'word' });
  expect(word).toHaveValue('port');
  await user.clear(word);
  expect(word).toHaveAccessibleDescription('Left empty, it asks with “port”.');
  await user.clear(screen.getByRole('spinbutton', { name: 'most' }));
  expect(screen.getByRole('spinbutton', { name: 'most' })).toHaveAttribute('placeholder', '7');
  await user.click(screen.getByRole('button', { name: RUN }));
  await waitFor(() => expect(sent).toEqual([{}]));
  const runs = await screen.findByRole('list', { name: 'Runs, the last first' });
  expect(within(runs).getByRole('button')).toHaveTextContent(/\$word = "port" · \$none = "" · \$most = 7$/);
});
