import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/dom';
import { aCheck, aDeskOfChecks, met, reading } from './support/checks.ts';
import { ABOUT, anArticle } from './support/facts.ts';
import { aProblem } from './support/fake-api.ts';

describe('in the evidence of a line', () => {
  test('v asks for the name once, and marks it with the digest that was read', async () => {
    const { user, section, sent } = await reading();
    await within(section).findByText('Nobody has checked this line.');
    await user.keyboard('v');
    expect(await within(section).findByLabelText(/^Your name/)).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(within(section).getByText('Give your name: it stands beside the check.')).toBeVisible();
    await user.keyboard('Carol{Enter}');
    await within(section).findByText('Checked');
    expect(section).toHaveTextContent(
      'Checked by Carol (stated, not verified) on 28 November 2026, against 1 text.',
    );
    expect(section).toHaveTextContent('The first report SHA-256 aaaaaaaaaaaa…');
    expect(sent).toMatchObject([{ relation: met.key, digest: 'd'.repeat(64), by: 'Carol' }]);
    expect(sent[0]).not.toHaveProperty('why');
    expect(screen.getByTestId('announcement')).toHaveTextContent(/^Checked Ada met Ben, against 1 text$/);
  });

  test('its remark is told in the method note, with the step and with the line', async () => {
    const { store } = await reading();
    const { nameAnalyst, checkLine, exportMethodNote } = store.getState();
    nameAnalyst('Carol');
    expect(await checkLine('Compared with the print.')).toBe(true);
    await exportMethodNote();
    const text = store.getState().written?.text;
    expect(text).toContain(
      '- Ada met Ben: checked by Carol, stated, not verified, on 28 November 2026, against 1 text; with the words “Compared with the print.”\n',
    );
    expect(text).toMatch(/\*\*Checked Ada met Ben, .*\n {3}- with the words: Compared with the print\.\n/);
  });

  test('whoever has pressed what is gone then goes on in the section', async () => {
    const { user, section, store } = await reading();
    const press = async (name: RegExp | string) =>
      user.click(await within(section).findByRole('button', { name }));
    const form = () => within(section).queryByRole('form', { name: 'Mark as checked' });
    await press('with a remark …');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(form()).toBeNull());
    await waitFor(() => expect(section).toHaveFocus());
    await press('with a remark …');
    expect(section).not.toHaveFocus();
    await press('Close');
    await waitFor(() => expect(form()).toBeNull());
    await waitFor(() => expect(section).toHaveFocus());
    await user.keyboard('vCarol{Enter}');
    await waitFor(() => expect(section).toHaveFocus());
    expect(section).toHaveTextContent('Checked by Carol');
    await press('take it back');
    await press(/^Mark as checked/);
    await within(section).findByText('Checked');
    await waitFor(() => expect(section).toHaveFocus());
    await press('take it back');
    await within(section).findByText('Nobody has checked this line.');
    await waitFor(() => expect(section).toHaveFocus());
    expect(store.getState().checks.get(met.key)).toBeNull();
  });

  test('a name of this host is not asked for, and a remark is kept', async () => {
    const { user, section, sent, store } = await reading();
    store.setState({ about: { ...ABOUT, analyst: 'The desk' } });
    await user.click(await within(section).findByRole('button', { name: 'with a remark …' }));
    expect(within(section).queryByLabelText(/^Your name/)).toBeNull();
    await user.keyboard('read twice{Enter}');
    await waitFor(() => expect(section).toHaveTextContent('Checked by The desk'));
    expect(section).toHaveTextContent('read twice');
    expect(sent).toMatchObject([{ why: 'read twice', by: 'The desk' }]);
  });

  test('is taken back by undo and made again by redo, which the method note tells', async () => {
    const { user, section, store, sent } = await reading();
    store.getState().nameAnalyst('Carol');
    await user.keyboard('v');
    await within(section).findByText('Checked');
    store.getState().undo();
    await within(section).findByText('Nobody has checked this line.');
    expect(store.getState().history.future).toHaveLength(1);
    store.getState().redo();
    await within(section).findByText('Checked');
    expect(sent.map(({ digest }) => digest)).toEqual(['d'.repeat(64), 'd'.repeat(64)]);
    expect(sent[0]?.id).not.toBe(sent[1]?.id);
    expect(
      store
        .getState()
        .journal.slice(1)
        .map(({ label }) => label),
    ).toEqual([
      'Checked Ada met Ben, against 1 text',
      'Undone: Checked Ada met Ben, against 1 text',
      'Checked Ada met Ben, against 1 text',
    ]);
  });

  test('what somebody has decided since is not taken back, and does not stand in the way', async () => {
    const { user, section, store, checks } = await reading();
    store.getState().nameAnalyst('Carol');
    await user.keyboard('v');
    await within(section).findByText('Checked');
    checks.get(met.key)?.push(aCheck({ id: '01jdabcdefghjkmnpqrstvwxy0', by: 'Dora' }));
    store.getState().undo();
    await waitFor(() => expect(section).toHaveTextContent('Checked by Dora'));
    expect(store.getState().history.past).toEqual([]);
    expect(section).toHaveTextContent('Dora decides it now.');
    expect(within(section).getByRole('button', { name: /I have checked it, too/ })).toBeVisible();
  });

  test('a check that does not hold any more tells each reason', async () => {
    const says = 'Ada met Ben for an hour.';
    const { section } = await reading(
      aDeskOfChecks([
        aCheck({
          holds: false,
          changed: 30,
          changes: [
            { what: 'claim added', claim: 'article/b/c1', says },
            {
              what: 'claim changed',
              claim: 'article/a/c1',
              says,
              before: 'Ada met Ben.',
              parts: ['wording', 'dates'],
            },
            { what: 'claim rejected', claim: 'article/c/c1', says },
            {
              what: 'text changed',
              article: 'article/a',
              title: 'A',
              before: 'a'.repeat(64),
              now: 'b'.repeat(64),
            },
          ],
        }),
      ]),
    );
    await within(section).findByText('Not checked any more:');
    expect(within(section).getByRole('list', { name: 'What has changed since' })).toHaveTextContent(
      `a claim was added: “${says}”` +
        `a claim was changed in our wording and its dates: “${says}”; it was “Ada met Ben.”` +
        `a claim was rejected by an analyst: “${says}”` +
        'the text of “A” is another (SHA-256 bbbbbbbbbbbb…, was aaaaaaaaaaaa…)' +
        'and 26 changes more',
    );
    expect(within(section).getByRole('button', { name: /^Mark as checked/ })).toBeVisible();
  });

  test('whoever checks without the text is told so before, and it is said after', async () => {
    const words = [
      {
        article: 'article/first',
        title: 'The first report',
        sha256: 'a'.repeat(64),
        text: 'absent' as const,
      },
    ];
    const { section, checks, store } = await reading(
      aDeskOfChecks([], { articles: [anArticle({ text: 'absent' })] }),
    );
    expect(section).toHaveTextContent(
      'The text of its article is not at hand: only our words can be checked.',
    );
    checks.set(met.key, [aCheck({ texts: words })]);
    await store.getState().readChecks([met.key]);
    await waitFor(() => expect(section).toHaveTextContent(/against our words only, without the text\./));
    expect(section).toHaveTextContent('our words only: the text was not at hand');
  });

  test('evidence that changed meanwhile is not checked, and is read anew', async () => {
    const server = aDeskOfChecks();
    const { section, user, store } = await reading({
      ...server,
      api: { ...server.api, check: () => Promise.reject(aProblem('evidence-changed')) },
    });
    store.getState().nameAnalyst('Carol');
    await user.keyboard('v');
    expect(await within(section).findByRole('alert')).toHaveTextContent(
      'The evidence has changed since it was read',
    );
    expect(section).toHaveTextContent('Nobody has checked this line.');
  });
});
