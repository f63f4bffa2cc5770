import { describe, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/dom';
import type { Diagnostic, Verdict } from '#contract/cypher';
import { FINE, openEditor, RUN } from './support/cypher-editor.tsx';
import { aProblem, later } from './support/fake-api.ts';

const WRITES: Diagnostic = {
  severity: 'error',
  rule: 'reads-only',
  message: 'This writes, and only what reads may run here.',
  advice: 'Write MATCH ... RETURN.',
  start: 0,
  end: 6,
};
const refusal = (one: Diagnostic): Verdict => ({ ...FINE, runs: false, lane: null, diagnostics: [one] });

describe('a refusal', () => {
  test('is told once at its place and once as the outcome, and goes when the text is changed', async () => {
    const { user, field } = await openEditor('CREATE ()', {
      explainCypher: async ({ body }) => (body.text === 'CREATE ()' ? refusal(WRITES) : FINE),
      runCypher: async () => {
        throw aProblem('refused-query', { detail: WRITES.message, diagnostics: [WRITES] });
      },
    });
    expect(await screen.findByText('May not run: 1 problem')).toBeVisible();
    await user.click(screen.getByRole('button', { name: RUN }));
    const box = await screen.findByRole('alert');
    expect(box).toHaveTextContent('This query may not runSee line 1, column 1, above.');
    expect(screen.getAllByText(/This writes/)).toHaveLength(1);
    expect(within(box).queryByRole('button', { name: 'Try again' })).toBeNull();

    fireEvent.change(field, { target: { value: 'RETURN 1' } });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(await screen.findByText('Runs at once')).toBeVisible();
  });

  test.each(['failed', 'pending'])('is told at its place while the check is %s', async (check) => {
    const { user } = await openEditor('RETURN 1', {
      explainCypher: async ({ body }) => {
        if (body.text === 'RETURN 1') return FINE;
        if (check === 'failed') throw aProblem('timeout');
        return later<Verdict>().promise;
      },
      runCypher: async () => {
        throw aProblem('refused-query', { detail: WRITES.message, diagnostics: [WRITES] });
      },
    });
    await screen.findByText('Runs at once');
    fireEvent.change(screen.getByRole('textbox', { name: 'Cypher text' }), {
      target: { value: 'CREATE ()' },
    });
    if (check === 'failed') await screen.findByText(/^Not checked:/);
    await user.click(screen.getByRole('button', { name: RUN }));
    expect(await screen.findByRole('alert')).toHaveTextContent(/See line 1, column 1, above\./);
    const problems = screen.getByRole('list', { name: '1 problem' });
    expect(problems).toHaveTextContent(/This writes.*line 1, column 1.*Write MATCH/);
  });

  test('of a text that was changed while it waited is told whole, at the places of that text', async () => {
    const refused = later<Error>();
    const { user, field } = await openEditor('RETURN 1\nCREATE ()', {
      runCypher: async () => {
        throw await refused.promise;
      },
    });
    await user.click(screen.getByRole('button', { name: RUN }));
    fireEvent.change(field, { target: { value: 'RETURN 1' } });
    expect(await screen.findByText('Runs at once')).toBeVisible();
    const diagnostics = [{ ...WRITES, start: 9, end: 15 }];
    refused.arrive(aProblem('refused-query', { detail: WRITES.message, diagnostics }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      `${WRITES.message} This was at line 2, column 1.${WRITES.advice}`,
    );
    expect(screen.getAllByText(/This writes/)).toHaveLength(1);
  });

  test('goes when a value is changed that it was about', async () => {
    const { user } = await openEditor('RETURN $name', {
      runCypher: async () => {
        throw aProblem('bad-parameter');
      },
    });
    const name = await screen.findByRole('textbox', { name: 'name' });
    await user.click(screen.getByRole('button', { name: RUN }));
    expect(await screen.findByText('Give words')).toBeVisible();
    await user.type(name, 'A');
    expect(screen.queryByText('Give words')).toBeNull();
    await user.click(screen.getByRole('button', { name: RUN }));
    await screen.findByRole('alert');
    await user.type(name, 'd');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  test('of what cannot be read has what Neo4j says behind a fold', async () => {
    const raw = "Invalid input 'RETRN\u202E': expected 'FOREACH', 'CREATE' or 'RETURN'";
    const one: Diagnostic = {
      ...WRITES,
      rule: 'neo4j',
      message: '“RETRN” cannot stand here.',
      advice: 'Did you mean RETURN?',
      raw,
    };
    const { user } = await openEditor('RETRN 1', { explainCypher: async () => refusal(one) });
    const problem = await screen.findByRole('button', { name: /“RETRN” cannot stand here/ });
    expect(problem).toHaveTextContent(/line 1, column 1Did you mean RETURN\?/);
    const seen = raw.replace('\u202E', '⟨U+202E⟩');
    expect(screen.getByText(seen)).not.toBeVisible();
    await user.click(screen.getByText('As Neo4j says it'));
    expect(screen.getByText(seen)).toBeVisible();
  });
});

test('what it failed at is told with the signs that nobody sees', async () => {
  const text = 'MATCH (n) RETURN date(n.day)';
  const [message, seen] = ['\u202E', '⟨U+202E⟩'].map(
    (sign) => `The text "${sign}" cannot be read as a date.`,
  );
  const one: Diagnostic = { ...WRITES, rule: 'failed', message: message ?? '', end: text.length };
  const { user } = await openEditor(text, {
    runCypher: async () => {
      throw aProblem('failed-query', { detail: one.message, diagnostics: [one] });
    },
  });
  await user.click(screen.getByRole('button', { name: RUN }));
  expect(await screen.findByRole('alert')).toHaveTextContent(seen ?? '');
});

test('a text that failed while it ran is told by what happened, and not as a problem of the text', async () => {
  const text = 'RETURN 1 / 0';
  const one: Diagnostic = {
    severity: 'error',
    rule: 'failed',
    message: 'It divided a whole number by 0.',
    advice: 'Leave such rows out.',
    raw: '/ by zero',
    start: 9,
    end: 10,
  };
  const { user, store } = await openEditor(text, {
    runCypher: async () => {
      throw aProblem('failed-query', { detail: one.message, diagnostics: [one] });
    },
  });
  await user.click(screen.getByRole('button', { name: RUN }));
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The query was understood, and failed while it ranIt divided a whole number by 0. This is at line 1, column 10.Leave such rows out.',
  );
  expect(screen.queryByRole('list', { name: '1 problem' })).toBeNull();
  expect(store.getState().cypherRuns[0]?.outcome).toBe('failed');
});
