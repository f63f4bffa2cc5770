import type { Db } from '../../../server/db/run.ts';
import { askingAt } from './asking.ts';
import type { Canaries } from './canaries.ts';
import type { Road } from './roads.ts';
import type { HostileText } from './texts.ts';
import { changesBetween, witness, type Witness } from './witness.ts';

export interface Driven {
  faults: string[];
  asked: number;
  /** Answers by their HTTP status. */
  statuses: Map<number, number>;
}

interface Drive {
  /** Of the app, and what its texts may do: with a half of the gate taken away some are answered. */
  url: string;
  roads: Record<string, Road>;
  mayBeAnswered: (text: HostileText) => boolean;
  mayReachOut: boolean;
  canaries: Canaries;
  /** Another connection to the same database, and what it saw before. */
  watch: Db;
  before: Witness;
  say: (line: string) => void;
}

const BATCH = 100;
const AT_ONCE = 6;

/** Sends every text down every road, and looks after each batch whether anything has changed. */
export async function driveHostile(texts: readonly HostileText[], drive: Drive): Promise<Driven> {
  const { canaries, watch, before, say } = drive;
  const driven: Driven = { faults: [], asked: 0, statuses: new Map() };
  for (let at = 0; at < texts.length; at += BATCH) {
    const batch = texts.slice(at, at + BATCH);
    const heard = canaries.connections();
    await driveBatch(batch, drive, driven);
    const changes = changesBetween(before, await witness(watch));
    const told = `by one of these:\n${batch.map(({ from }) => `    ${from}`).join('\n')}`;
    if (changes.length > 0) driven.faults.push(`${changes.join(', ')} changed, ${told}`);
    if (!drive.mayReachOut && canaries.connections() > heard)
      driven.faults.push(`a canary was reached, ${told}`);
    if (at > 0 && at % (5 * BATCH) === 0) say(`${at}/${texts.length}: ${driven.faults.length} faults`);
    // What comes after a change would be told as changed, too.
    if (changes.length > 0) break;
  }
  return driven;
}

async function driveBatch(batch: readonly HostileText[], drive: Drive, driven: Driven): Promise<void> {
  const { url, roads, canaries, mayBeAnswered } = drive;
  const ask = askingAt(url);
  const left = batch.flatMap((hostile) =>
    Object.entries(roads).map(([name, road]) => ({ hostile, name, road })),
  );
  const driveAll = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const { hostile, name, road } = next;
      const { answers, through } = await road(ask, hostile);
      driven.asked += answers.length;
      for (const { status, text } of answers) {
        driven.statuses.set(status, (driven.statuses.get(status) ?? 0) + 1);
        if (status === 500 && !mayBeAnswered(hostile))
          driven.faults.push(`${name} broke: ${text.slice(0, 200)}: ${toWords(hostile)}`);
        if (!drive.mayReachOut && canaries.sings(text))
          driven.faults.push(`${name} sings: ${toWords(hostile)}`);
      }
      if (through && !mayBeAnswered(hostile)) driven.faults.push(`${name} let through: ${toWords(hostile)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, driveAll));
}

function toWords({ text, from }: HostileText): string {
  return `${JSON.stringify(text.slice(0, 600))} (${from})`;
}
