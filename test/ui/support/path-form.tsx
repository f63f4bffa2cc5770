import { screen, within } from '@testing-library/dom';
import type { PathQuestion } from '#contract/path-question';
import { commandOf, type CommandId } from '../../../client/commands/commands.ts';
import { createStage } from '../../../client/stage.ts';
import { openDesk } from './desk.tsx';
import { anAnswer, hits, paths } from './facts.ts';
import { fakeApi } from './fake-api.ts';
import { ada, ben, direct, eve, openPaths } from './paths.tsx';

export const CY = { ...ben, id: 'person/cy', name: 'Cy' };
export const crowd = [ada, ben, CY, eve];

/** The form beside four drawn actors; what is asked goes into `asked`. */
export async function openForm(more: Partial<Parameters<typeof fakeApi>[0]> = {}) {
  const asked: PathQuestion[] = [];
  const desk = await openDesk(
    fakeApi({
      runs: {
        'explore/overview': () => anAnswer({ nodes: crowd }),
        'explore/search': ({ name }) =>
          hits(...crowd.filter((actor) => actor.id.includes(String(name))).map((node) => ({ node }))),
      },
      paths: (question) => {
        asked.push(question);
        return paths({ nodes: [ada, eve], edges: [direct] });
      },
      ...more,
    }),
    { unfolded: ['inspect'] },
  );
  const { store } = desk;
  const perform = (id: CommandId) => commandOf(id).perform({ store, stage: createStage() });
  openPaths(store);
  const panel = await screen.findByRole('region', { name: 'Find paths' });
  const press = (name: string | RegExp) => desk.user.click(within(panel).getByRole('button', { name }));
  const question = () => store.getState().paths.question;
  const selectAll = (...who: { id: string }[]) =>
    store.getState().select({ nodes: new Set(who.map(({ id }) => id)), edges: new Set() }, 'replace');
  return { ...desk, asked, panel, press, question, perform, selectAll };
}
