import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { aProblem } from './support/fake-api.ts';
import { crowd, openForm } from './support/path-form.tsx';
import { ada, ben, eve } from './support/paths.tsx';

describe('what the form of a question about paths refuses', () => {
  test('a number or a day that makes no sense is not passed over: nothing is asked before it does', async () => {
    const { user, panel, press, store, asked } = await openForm();
    store.getState().draftPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
    const find = within(panel).getByRole('button', { name: 'Find paths' });
    await waitFor(() => expect(find).toBeEnabled());
    await press(/^More/);
    await press(/^Along/);
    const voices = within(panel).getByRole('textbox', { name: 'Voices at least' });
    await user.type(voices, 'two');
    await user.tab();
    expect(voices).toBeInvalid();
    expect(find).toBeDisabled();
    expect(within(panel).getByText('A number or a day above does not make sense yet.')).toBeVisible();

    await press(/^Along/);
    await press(/^More/);
    expect(voices).toBeVisible();
    await user.click(within(panel).getByRole('combobox', { name: 'To' }));
    await user.keyboard('{Enter}');
    expect(asked).toEqual([]);

    await user.clear(voices);
    await user.type(voices, '2');
    expect(find).toBeEnabled();
    await user.click(find);
    await waitFor(() => expect(asked).toMatchObject([{ leastVoices: 2 }]));
  });

  test('whom a network has no room for is told', async () => {
    const { user, panel, store, question } = await openForm();
    const many = (word: string, n: number) => Array.from({ length: n }, (_, at) => `person/${word}-${at}`);
    store.getState().draftPaths({ from: many('a', 10), to: many('b', 5) });
    await user.click(within(panel).getByRole('radio', { name: 'What joins these' }));
    expect(question().from).toHaveLength(12);
    expect(store.getState().notice).toBe('At most 12 actors are joined: 3 actors were let go');
  });

  test('tells at the field what cannot be asked, before anything is sent', async () => {
    const { panel, store, asked } = await openForm();
    const { draftPaths } = store.getState();
    const find = within(panel).getByRole('button', { name: 'Find paths' });
    expect(find).toBeDisabled();

    draftPaths({ from: [ada.id], to: [eve.id], via: [ben.id], avoid: [ben.id] }, crowd);
    expect(await within(panel).findByText('Ben is to be avoided and is a waypoint.')).toBeVisible();
    expect(find).toBeDisabled();

    draftPaths({ via: [], avoid: [], happened: { from: '2023', to: '2021' } });
    expect(await within(panel).findByText('2021 is before 2023.')).toBeVisible();

    draftPaths({ happened: { from: null, to: null }, mode: 'joins', from: [ada.id, ben.id], to: [] });
    expect(await within(panel).findByText('At least 3 actors can be joined.')).toBeVisible();
    expect(find).toBeDisabled();
    expect(asked).toEqual([]);
  });

  test('tells at the field, too, what the server refuses', async () => {
    const { panel, store, press } = await openForm({
      paths: () =>
        Promise.reject(
          aProblem('unknown-entity', {
            fields: [{ path: 'body.to.0', problem: 'there is no entity person/eve' }],
          }),
        ),
    });
    store.getState().draftPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
    await press('Find paths');

    expect(await within(panel).findByText('There is no entity person/eve.')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'To' })).toBeInvalid();

    store.getState().draftPaths({ to: [ben.id] }, [ben]);
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'To' })).not.toBeInvalid());
  });
});
