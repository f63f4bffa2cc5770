import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { toEnvironment } from '../support/an-app.ts';
import { aDatabase } from '../support/database.ts';
import { asShipped, toStart } from '../support/programs/to-start.ts';
import { environmentOfApp } from '../support/test-env.ts';

const database = aDatabase({ bare: true });

/** As `npm run seed` does. */
function seed(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...(args.length === 0 ? asShipped : toStart)('seed/run'), ...args],
    { encoding: 'utf8', env: { ...environmentOfApp(), ...toEnvironment(database.address) } },
  );
  return { status, stderr, lines: stdout.split('\n') };
}

async function counted(): Promise<Record<string, unknown> | undefined> {
  const [row] = await database.db.records(
    `RETURN COUNT { (:Article) } AS articles, COUNT { (:Claim) } AS claims, COUNT { (:Figure) } AS figures,
       COUNT { (:Mention) } AS mentions, COUNT { (:Entity) } AS entities, COUNT { (:Entity)-->() } AS relations`,
  );
  return row;
}

test('`npm run seed` loads the five articles under a bar and tells what is there now; again it changes nothing', async () => {
  const first = seed();
  expect(first).toMatchObject({ status: 0, stderr: '' });
  const { lines } = first;
  expect(lines.filter((line) => /^ +Articles +█+ 5\/5$/.test(line))).toHaveLength(1);
  expect(lines.filter((line) => /^article\/\S+( +\d+){5} +loaded$/.test(line))).toHaveLength(5);
  expect(lines).toContain('3 example investigations');
  expect(lines.filter((line) => /^ {2}\S.* loaded$/.test(line))).toHaveLength(3);

  const there = await counted();
  const { articles, claims, figures, mentions, entities, relations } = there ?? {};
  expect(lines).toContain(`${String(entities)} entities`);
  expect(lines).toContain(`${String(figures)} figures`);
  expect(lines.find((line) => /^\d+ relations/.test(line))).toMatch(
    new RegExp(`^${String(relations)} relations`),
  );
  expect(lines.find((line) => / stories, /.test(line))).toMatch(
    new RegExp(
      `^${String(articles)} articles, \\d+ stories, ${String(claims)} claims, ${String(mentions)} mentions$`,
    ),
  );
  expect(lines).toContain('Left out of the texts');

  const again = seed();
  expect(again).toMatchObject({ status: 0, stderr: '' });
  expect(again.lines.filter((line) => /^article\/.* unchanged$/.test(line))).toHaveLength(5);
  expect(again.lines.filter((line) => /^ {2}\S.* unchanged$/.test(line))).toHaveLength(3);
  expect(await counted()).toEqual(there);
}, 180_000);

test('a folder that is not there is told, and what is loaded stays', async () => {
  const there = await counted();
  const { status, stderr } = seed('no-such-folder');
  expect(status).toBe(1);
  expect(stderr).toMatch(/no-such-folder.* is not there/);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(await counted()).toEqual(there);
});
