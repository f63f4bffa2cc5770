import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

/** As if another process had written it, which is gone: no process has so high a number. */
function asOfAnother(): void {
  writeFileSync(file(), readFileSync(file(), 'utf8').replaceAll(`"pid":${process.pid}`, '"pid":4194305'));
}

describe('the journal', () => {
  test('has a text on the disk before it runs, for this user alone', () => {
    openJournal(file()).begin('RETURN 1', 'Ada');
    expect(readFileSync(file(), 'utf8')).toContain('RETURN 1');
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });

  test('holds back what was in flight when the program ended with it, until it is let go', () => {
    const journal = openJournal(file());
    journal.begin('RETURN 1', 'Ada');
    journal.begin('RETURN 2', null).end();
    asOfAnother();
    const next = openJournal(file());
    expect(heldIn(next)).toEqual([['RETURN 1', 'Ada']]);
    const held = next.isHeld('RETURN 1');
    expect(next.lift(held?.id ?? '')).toBe(true);
    expect(next.lift(held?.id ?? '')).toBe(false);
    expect(heldIn(openJournal(file()))).toEqual([]);
  });

  test('holds back all that is in flight when Neo4j ends, and keeps that over a stop', () => {
    const journal = openJournal(file());
    const [one] = [journal.begin('RETURN 1', null), journal.begin('RETURN 2', 'Bo')];
    journal.holdAll();
    one.end();
    journal.close();
    expect(heldIn(journal)).toEqual([['RETURN 1', null], ['RETURN 2', 'Bo']]); // oxfmt-ignore
    expect(heldIn(openJournal(file()))).toEqual(heldIn(journal));
  });

  test('suspects nothing after an ordinary stop', () => {
    const journal = openJournal(file());
    journal.begin('RETURN 1', null);
    journal.close();
    asOfAnother();
    expect(heldIn(openJournal(file()))).toEqual([]);
  });

  test('leaves alone what another program has in flight that is still there', () => {
    openJournal(file()).begin('RETURN 1', null);
    // The parent of this process is there as long as it is.
    writeFileSync(
      file(),
      readFileSync(file(), 'utf8').replaceAll(`"pid":${process.pid}`, `"pid":${process.ppid}`),
    );
    expect(heldIn(openJournal(file()))).toEqual([]);
    expect(readFileSync(file(), 'utf8')).toContain('RETURN 1');
  });

  test('reads past a line that was cut off', () => {
    const journal = openJournal(file());
    journal.begin('RETURN 1', null);
    appendFileSync(file(), '\n{"is":"began","ent');
    asOfAnother();
    const next = openJournal(file());
    next.begin('RETURN 2', null);
    expect(heldIn(next)).toEqual([['RETURN 1', null]]);
  });
});
