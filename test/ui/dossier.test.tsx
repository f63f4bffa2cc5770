import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { DossierRequest } from '#contract/dossier';
import type { Api } from '../../client/api.ts';
import { aFile } from './support/a-file.ts';
import { openDesk } from './support/desk.tsx';
import { anAnswer, paths } from './support/facts.ts';
import { aProblem, fakeApi } from './support/fake-api.ts';
import { ada, ben, direct, eve, first, openPaths, second } from './support/paths.tsx';

type Made = Awaited<ReturnType<Api['makeDossier']>>;

/** Paths from Ada to Eve, and a server that makes dossiers as the test says. */
async function asked(given = paths(), make: () => Made | Promise<Made> = aDossier) {
  const posted: { format: string; body: DossierRequest }[] = [];
  const api = fakeApi({ runs: { 'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: [first] }) }, paths: () => given });
  const makeDossier: Api['makeDossier'] = async ({ params, body }) => {
    // As the page sends it: what has its default may be left out, and is not.
    posted.push({ format: params.format, body: body as DossierRequest });
    return make();
  };
  const desk = await openDesk({ ...api, makeDossier }, { unfolded: ['inspect'] });
  openPaths(desk.store);
  await desk.store.getState().findPaths({ from: [ada.id], to: [eve.id] }, [ada, eve]);
  const panel = await screen.findByRole('region', { name: 'Find paths' });
  return { ...desk, panel, posted };
} // oxfmt-ignore

const aDossier = () => aFile('<!doctype html>', '');
const dialogOf = (name: string) => screen.findByRole('dialog', { name });

async function openOfAnswer({ panel, user }: Awaited<ReturnType<typeof asked>>): Promise<HTMLElement> {
  await user.click(await within(panel).findByRole('button', { name: 'Dossier of this answer …' }));
  return dialogOf('Dossier of this answer');
}

describe('the dossier of an answer', () => {
  test('sends that nothing was found with all that shows it, and hands out the file', async () => {
    const desk = await asked();
    const dialog = await openOfAnswer(desk);
    expect(within(dialog).getByRole('textbox', { name: 'Title' })).toHaveValue(
      'Ada to Eve, no path within 4 steps',
    );
    await desk.user.click(within(dialog).getByRole('button', { name: 'Download HTML' }));
    await within(dialog).findByText(/^Saved ada-to-eve-no-path-within-4-steps-dossier.html/);
    const [{ format, body }] = desk.posted as [(typeof desk.posted)[0]];
    expect({ format, picture: body.options.picture, results: body.options.results }).toEqual({
      format: 'html',
      picture: 'findings',
      results: ['shown'],
    });
    const [answer] = body.answers;
    expect(answer?.ending).toBe('none');
    expect(answer?.proof?.join(' ')).toContain('The search was complete.');
  });

  test('sends the paths that were found, with the lines they walk', async () => {
    const desk = await asked(
      paths({ nodes: [ada, eve], edges: [direct] }, { nodes: [ada, ben, eve], edges: [first, second] }),
    );
    const dialog = await openOfAnswer(desk);
    await desk.user.click(within(dialog).getByRole('radio', { name: 'PDF' }));
    await desk.user.click(within(dialog).getByRole('button', { name: 'Download PDF' }));
    await waitFor(() => expect(desk.posted).toHaveLength(1));
    const [{ format, body }] = desk.posted as [(typeof desk.posted)[0]];
    expect(format).toBe('pdf');
    expect(body.answers[0]?.paths.map(({ lines }) => lines.map(({ key }) => key))).toEqual([
      [direct.key],
      [first.key, second.key],
    ]);
  });

  test('tells in words that it failed, and is asked for once more', async () => {
    let isAway = true;
    const desk = await asked(paths(), () => {
      if (isAway) throw aProblem('database-away');
      return aDossier();
    });
    const dialog = await openOfAnswer(desk);
    await desk.user.click(within(dialog).getByRole('button', { name: 'Download HTML' }));
    isAway = false;
    await desk.user.click(await within(dialog).findByRole('button', { name: /again/i }));
    await within(dialog).findByText(/^Saved /);
  });

  test('that is kept goes by the id it is kept under, and not as one that nobody can ask for again', async () => {
    const desk = await asked();
    desk.store.getState().keepPaths('Kept');
    const [kept] = [...desk.store.getState().results.values()];
    const dialog = await openOfAnswer(desk);
    await desk.user.click(within(dialog).getByRole('button', { name: 'Download HTML' }));
    await waitFor(() => expect(desk.posted).toHaveLength(1));
    const [{ body }] = desk.posted as [(typeof desk.posted)[0]];
    expect({ results: body.options.results, answers: body.answers }).toEqual({
      results: [kept?.id],
      answers: [],
    });
  });
});

describe('the dossier of the canvas', () => {
  test('leaves the focus on the canvas when it is closed by its button and was opened from nowhere', async () => {
    const { store, user } = await asked();
    // Nothing is drawn here: this stands where the canvas takes the focus.
    const canvas = Object.assign(document.createElement('div'), { className: 'canvas', tabIndex: 0 });
    document.body.append(canvas);
    (document.activeElement as HTMLElement).blur();
    store.getState().openDossier('canvas');
    const dialog = await dialogOf('Dossier');
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(document.activeElement).toBe(canvas));
    canvas.remove();
  });

  test('says what is wrong with a title, and is not asked for meanwhile', async () => {
    const { store, user, posted } = await asked();
    store.getState().openDossier('canvas');
    const dialog = await dialogOf('Dossier');
    await user.click(within(dialog).getByRole('textbox', { name: 'Title' }));
    await user.paste('x'.repeat(10_000));
    await within(dialog).findByText('A title of 300 letters at most: there are 10,000');
    expect(within(dialog).getByRole('button', { name: 'Download HTML' })).toBeDisabled();
    expect(posted).toEqual([]);
  });

  test('takes along what is chosen, by keys alone', async () => {
    const { store, user, posted } = await asked();
    await user.keyboard('{Escape}');
    store.getState().openDossier('canvas');
    const dialog = await dialogOf('Dossier');
    const method = within(dialog).getByRole('switch', { name: /^Method/ });
    method.focus();
    await user.keyboard(' ');
    within(dialog).getByRole('button', { name: 'TLP:AMBER' }).focus();
    await user.keyboard('{Enter}');
    within(dialog).getByRole('button', { name: 'Download HTML' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(posted).toHaveLength(1));
    const { options, answers } = (posted as [(typeof posted)[0]])[0].body;
    expect(answers).toEqual([]);
    expect(options).toMatchObject({
      method: false,
      doubts: true,
      cards: true,
      picture: 'canvas',
      results: null,
      handling: 'TLP:AMBER',
    });
  });
});
