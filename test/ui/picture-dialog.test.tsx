import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import type { Answer, Api } from '../../client/api.ts';
import { toOtherPages } from '../../client/words/pages.ts';
import { openDesk } from './support/desk.tsx';
import { aLine, anActor, anAnswer } from './support/facts.ts';
import { aProblem, fakeApi, later } from './support/fake-api.ts';

type Made = Answer<'makePicture'>;
type Asked = Parameters<Api['makePicture']>[0];

const ada = anActor('Ada');
const ben = anActor('Ben');
const runs = {
  'explore/overview': () => anAnswer({ nodes: [ada, ben], edges: [aLine(ada, ben)] }),
};
const TOLD: Made['told'] = {
  width: 800, height: 600, fingerprint: 'abcd-ef01-2345', nodes: 2, edges: 1, pages: 1, smallest: null, notices: [],
}; // oxfmt-ignore

function aPicture(told: Partial<Made['told']> = {}, name = ''): Made {
  return { file: new File(['<svg/>'], name, { type: 'image/svg+xml' }), told: { ...TOLD, ...told } };
}

/** jsdom has no addresses for bytes, and loads no pictures. */
const urls = { create: URL.createObjectURL, revoke: URL.revokeObjectURL, image: globalThis.Image };
/** Of bytes that jsdom is to take for no picture. */
const broken = new Set<string>();
/** While this is on, no picture can be painted yet. */
let isSlow = false;
const waiting: (() => void)[] = [];
beforeEach(() => {
  let n = 0;
  broken.clear();
  isSlow = false;
  waiting.length = 0;
  URL.createObjectURL = () => `blob:picture-${(n += 1)}`;
  URL.revokeObjectURL = () => {};
  globalThis.Image = class extends EventTarget {
    set src(address: string) {
      const end = () => void this.dispatchEvent(new Event(broken.has(address) ? 'error' : 'load'));
      if (isSlow) waiting.push(end);
      else queueMicrotask(end);
    }
  } as unknown as typeof Image;
});
afterEach(() => {
  URL.createObjectURL = urls.create;
  URL.revokeObjectURL = urls.revoke;
  globalThis.Image = urls.image;
});

async function openPicture(make: (asked: Asked) => Made | Promise<Made> = () => aPicture(), more: Parameters<typeof fakeApi>[0] = {}) {
  const asked: Asked[] = [];
  const makePicture: Api['makePicture'] = async (request) => {
    asked.push(request);
    return make(request);
  };
  const desk = await openDesk(fakeApi({ runs, ...more, doors: { makePicture } }));
  desk.store.getState().place(new Map([[ada.id, { x: 0, y: 0 }], [ben.id, { x: 9, y: 9 }]]));
  await desk.user.keyboard('i');
  const dialog = await screen.findByRole('dialog', { name: 'Picture' });
  return { ...desk, asked, dialog: within(dialog) };
} // oxfmt-ignore

const theImage = { name: 'Picture of 2 actors and 1 relation' };

describe('the dialog of a picture', () => {
  test('shows the picture that the server made, with what it holds', async () => {
    const { dialog, asked } = await openPicture();
    expect(await dialog.findByRole('img', theImage)).toHaveAttribute('src', 'blob:picture-1');
    expect(dialog.getByText('800 × 600 px')).toBeVisible();
    expect(dialog.getByText('2 actors, 1 relation')).toBeVisible();
    expect(dialog.getByText('abcd-ef01-2345')).toBeVisible();
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ params: { format: 'svg' }, body: { options: { what: 'canvas' } } });
  });

  test('asks anew for what is changed, and keeps the picture of before until that has come', async () => {
    const next = later<Made>();
    const { dialog, asked, user } = await openPicture(({ body }) =>
      body.options.theme === 'dark' ? next.promise : aPicture(),
    );
    await dialog.findByRole('img', theImage);
    await user.click(dialog.getByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(dialog.getByRole('img', theImage)).toHaveAttribute('data-dim');
    expect(dialog.getByText('Drawing …')).toBeVisible();
    next.arrive(aPicture({ width: 900 }));
    await dialog.findByText('900 × 600 px');
    await waitFor(() => expect(dialog.getByRole('img', theImage)).not.toHaveAttribute('data-dim'));
  });

  test('tells of the picture that is seen until the next can be painted, and where none can be', async () => {
    const { dialog, user } = await openPicture(({ body }) => aPicture({ width: body.options.theme === 'dark' ? 900 : 800 }));
    await dialog.findByText('800 × 600 px');
    isSlow = true;
    broken.add('blob:picture-2');
    await user.click(dialog.getByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(waiting).toHaveLength(1));
    expect(dialog.getByText('800 × 600 px')).toBeVisible();
    expect(dialog.getByRole('img', theImage)).toHaveAttribute('data-dim');
    expect(dialog.getByText('Drawing …')).toBeVisible();
    waiting.forEach((end) => end());
    expect(await dialog.findByText('This browser cannot show the picture')).toBeVisible();
    expect(dialog.getByText('900 × 600 px')).toBeVisible();
    expect(dialog.queryByRole('img', theImage)).toBeNull();
    expect(dialog.getByRole('button', { name: 'Download SVG' })).toBeEnabled();
  }); // oxfmt-ignore

  test('of a PDF says what it has, shows its paper, and copies just what is shown', async () => {
    const told = { pages: 4, width: 1123, height: 794, notices: toOtherPages(4, 1) };
    const { dialog, asked, user } = await openPicture(() => aPicture(told));
    await dialog.findByText(/A PDF has them all/);
    await user.click(dialog.getByRole('radio', { name: 'PNG' }));
    // It is no matter of a PDF, and stands in nobody's way there.
    await user.type(dialog.getByLabelText(/^Dots per inch, 72/), '000');
    await user.click(dialog.getByRole('radio', { name: 'PDF' }));
    await dialog.findByText('The PDF has all 4 pages; page 1 is shown here.');
    expect(dialog.queryByText(/A PDF has them all/)).toBeNull();
    expect(dialog.getByText('A4, landscape')).toBeVisible();
    expect(dialog.getByRole('radio', { name: 'A4, whichever way fits' })).toBeChecked();
    await waitFor(() => expect(asked.at(-1)?.body.options.fitted).toBe(true));
    await user.click(dialog.getByRole('button', { name: 'Copy picture' }));
    await waitFor(() => expect(asked.at(-1)?.params.format).toBe('png'));
    expect(asked.at(-1)?.body.options).toMatchObject({ fitted: true, dpi: 144, width: null });
    await user.click(dialog.getByRole('button', { name: 'Download PDF' }));
    await dialog.findByText(/^Saved .*, PDF of 4 pages$/);
  }); // oxfmt-ignore

  test('says of each part that is not there why', async () => {
    const { dialog } = await openPicture();
    for (const name of [/selection – nothing is selected/, /lit path – no path is lit/, /frame – there is neither/])
      expect(dialog.getByRole('radio', { name })).toBeDisabled();
    expect(dialog.getByRole('radio', { name: 'The whole canvas' })).toBeChecked();
  }); // oxfmt-ignore

  test('tells at its field what cannot be, and asks for nothing then', async () => {
    const { dialog, asked, user } = await openPicture();
    await dialog.findByRole('img', theImage);
    await user.click(dialog.getByRole('textbox', { name: 'Title' }));
    await user.paste('x'.repeat(10_000));
    const title = dialog.getByRole('textbox', { name: 'Title' });
    expect(title).toBeInvalid();
    expect(title).toHaveAccessibleDescription('A title of 300 letters at most: there are 10,000');
    expect(dialog.getByText(/waits until what is marked/)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Download SVG' })).toBeDisabled();
    await user.clear(title);
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked.map(({ body }) => body.options.title)).toEqual(['', '']);
  });

  test('puts what the server finds wrong with a field there', async () => {
    const wrong = aProblem('bad-request', {
      fields: [{ path: 'body.options.subtitle', problem: 'a subtitle of one line' }],
    });
    const { dialog } = await openPicture(() => Promise.reject(wrong));
    await waitFor(() => expect(dialog.getByRole('textbox', { name: 'Subtitle' })).toBeInvalid());
    expect(dialog.getByText('A subtitle of one line')).toBeVisible();
    expect(dialog.queryByRole('alert')).toBeNull();
  });

  test('tells in the words of the server why there is none, and tries again', async () => {
    const answers = [() => Promise.reject(aProblem('database-away')), () => aPicture()];
    const { dialog, user } = await openPicture(() => (answers.shift() ?? aPicture)());
    expect(await dialog.findByRole('alert')).toHaveTextContent('Neo4j does not answer');
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    await dialog.findByRole('img', theImage);
    expect(dialog.queryByRole('alert')).toBeNull();
  });

  test('says of an empty canvas that it is, and asks for nothing', async () => {
    const { dialog, asked } = await openPicture(() => aPicture(), { runs: { 'explore/overview': () => anAnswer({}) } });
    expect(dialog.getByText('The canvas is empty')).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Download SVG' })).toBeDisabled();
    expect(asked).toEqual([]);
  }); // oxfmt-ignore

  test('gives the very bytes of the preview, and tells under which name', async () => {
    const made = aPicture({}, 'who-met-whom.svg');
    const { dialog, store, asked, user } = await openPicture(() => made);
    await dialog.findByRole('img', theImage);
    await user.click(dialog.getByRole('button', { name: 'Download SVG' }));
    await dialog.findByText('Saved who-met-whom.svg, SVG of 800 × 600 px');
    expect(store.getState().written).toMatchObject({ name: 'who-met-whom.svg', type: 'image/svg+xml' });
    expect(store.getState().written?.file).toBe(made.file);
    expect(asked).toHaveLength(1);
  }); // oxfmt-ignore

  test('asks for another format only when it is to be given, and tells why there is none', async () => {
    const { dialog, asked, user } = await openPicture(({ params }) =>
      params.format === 'png' ? Promise.reject(aProblem('too-large')) : aPicture(),
    );
    await dialog.findByRole('img', theImage);
    await user.click(dialog.getByRole('radio', { name: 'PNG' }));
    expect(dialog.getByRole('img', theImage)).not.toHaveAttribute('data-dim');
    await user.click(dialog.getByRole('button', { name: 'Download PNG' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('The request is too large');
    expect(asked.map(({ params }) => params.format)).toEqual(['svg', 'png']);
  });

  test('says where the browser copies no pictures', async () => {
    const { dialog, user } = await openPicture();
    await dialog.findByRole('img', theImage);
    await user.click(dialog.getByRole('button', { name: 'Copy picture' }));
    await dialog.findByText('This browser does not let a page copy pictures here: download it instead');
  });

  test('warns of print that nobody can read, with two ways out', async () => {
    const { dialog, asked, user } = await openPicture(({ body: { options } }) =>
      aPicture({ smallest: options.paper === 'A4' ? 4.21 : null }),
    );
    await dialog.findByRole('img', theImage);
    await user.click(dialog.getByRole('radio', { name: 'A4' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent('would print at 4.2 pt');
    await user.click(dialog.getByRole('button', { name: 'Fewer, larger labels' }));
    await waitFor(() => expect(asked.at(-1)?.body.options).toMatchObject({ letters: 'large', paper: 'A4' }));
    await user.click(await dialog.findByRole('button', { name: 'On A3' }));
    await waitFor(() => expect(asked.at(-1)?.body.options).toMatchObject({ letters: 'large', paper: 'A3' }));
    await waitFor(() => expect(dialog.queryByRole('alert')).toBeNull());
  });

  test('tells of a PNG the dots that it will have', async () => {
    const { dialog, user } = await openPicture();
    await dialog.findByRole('img', theImage);
    await user.click(dialog.getByRole('radio', { name: 'PNG' }));
    expect(dialog.getByText('PNG of 1,200 × 900 px')).toBeVisible();
    await user.type(dialog.getByLabelText(/^Dots per inch, 72/), '000');
    expect(dialog.queryByText(/^PNG of/)).toBeNull();
    await user.click(dialog.getByRole('radio', { name: 'Width in pixels' }));
    expect(dialog.getByText('PNG of 2,400 × 1,800 px')).toBeVisible();
  });

  test('stays as it was wished for when it is closed', async () => {
    const { dialog, user, asked } = await openPicture();
    await user.type(dialog.getByRole('textbox', { name: 'Title' }), 'The ferry');
    await user.click(dialog.getByRole('button', { name: 'TLP:AMBER' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.keyboard('i');
    expect(await screen.findByRole('textbox', { name: 'Title' })).toHaveValue('The ferry');
    await waitFor(() => expect(asked.at(-1)?.body.options).toMatchObject({ title: 'The ferry', handling: 'TLP:AMBER' }));
  }); // oxfmt-ignore
});
