import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openJournal } from '../../../server/gate/journal.ts';

let home = '';
const file = () => join(home, 'kept', 'in-flight.jsonl');

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'redthread-journal-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const heldIn = (journal: ReturnType<typeof openJournal>) => journal.held().map(({ text, by }) => [text, by]);

/** No process has so high a number. */
const gone = { pid: 4_194_305, started: 'long ago' };
const another = { pid: 1, started: 'in another life' };

describe('the journal', () => {
  test('has a text on the disk before it runs, for this user alone', async () => {
    await openJournal(file()).begin('RETURN 1', 'Ada');
    expect(readFileSync(file(), 'utf8')).toContain('RETURN 1');
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  test('holds back what was in flight when the program ended with it, until it is let go', async () => {
    const journal = openJournal(file(), gone);
    await journal.begin('RETURN 1', 'Ada');
    (await journal.begin('RETURN 2', null)).end();
    const next = openJournal(file());
    expect(heldIn(next)).toEqual([['RETURN 1', 'Ada']]);
    const held = next.isHeld('RETURN 1');
    expect(next.lift(held?.id ?? '')).toBe(true);
    expect(next.lift(held?.id ?? '')).toBe(false);
    expect(heldIn(openJournal(file()))).toEqual([]);
  });

  test('holds back all that is in flight when Neo4j ends, and keeps that over a stop', async () => {
    const journal = openJournal(file());
    const one = await journal.begin('RETURN 1', null);
    const two = await journal.begin('RETURN 2', 'Bo');
    await journal.begin('RETURN 3', null);
    one.sent();
    two.sent();
    journal.holdAll();
    one.end();
    journal.close();
    expect(heldIn(journal)).toEqual([['RETURN 1', null], ['RETURN 2', 'Bo']]); // oxfmt-ignore
    expect(heldIn(openJournal(file()))).toEqual(heldIn(journal));
  });

  test('suspects nothing that it writes down while the program stops', async () => {
    const journal = openJournal(file(), gone);
    const late = journal.begin('RETURN 1', null);
    journal.close();
    await expect(late).rejects.toMatchObject({ code: 'cancelled' });
    expect(heldIn(openJournal(file()))).toEqual([]);
  });

  test('suspects nothing after an ordinary stop', async () => {
    const journal = openJournal(file(), gone);
    await journal.begin('RETURN 1', null);
    journal.close();
    expect(heldIn(openJournal(file()))).toEqual([]);
  });

  test('leaves alone what another program has in flight that is still there', async () => {
    await openJournal(file()).begin('RETURN 1', null);
    expect(heldIn(openJournal(file(), another))).toEqual([]);
    expect(readFileSync(file(), 'utf8')).toContain('RETURN 1');
  });

  test('writes a text once however often it pauses, and suspects it only while it does not', async () => {
    const journal = openJournal(file(), gone);
    const [one, two] = [await journal.begin('RETURN 1', null), await journal.begin('RETURN 2', null)];
    one.pause();
    two.pause();
    await two.resume();
    two.sent();
    expect(readFileSync(file(), 'utf8').split('RETURN 1')).toHaveLength(2);
    expect(heldIn(openJournal(file()))).toEqual([['RETURN 2', null]]);
  });

  test('does not grow for ever: what is over is dropped, what is held or in flight is not', async () => {
    const text = (name: string) => `${name} ${'x'.repeat(1_000)}`;
    await openJournal(file()).begin(text('another'), null);
    const journal = openJournal(file(), gone, { mostBytes: 20_000 });
    (await journal.begin(text('held'), null)).hold();
    await journal.begin(text('flies'), null);
    (await journal.begin(text('waits'), null)).pause();
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as what is over grows old
    for (let n = 0; n < 100; n += 1) (await journal.begin(text('over'), null)).end();
    expect(statSync(file()).size).toBeLessThan(30_000);
    expect(readFileSync(file(), 'utf8')).toContain('another');
    const next = openJournal(file(), another);
    expect(next.held().map((one) => one.text.split(' ')[0])).toEqual(['held', 'flies']);
  });

  test('reads past a line that was cut off', async () => {
    const journal = openJournal(file(), gone);
    await journal.begin('RETURN 1', null);
    appendFileSync(file(), '\n{"is":"began","ent');
    const next = openJournal(file());
    await next.begin('RETURN 2', null);
    expect(heldIn(next)).toEqual([['RETURN 1', null]]);
  });
});
