import { applySchema } from '../../server/db/apply-schema.ts';
import { openDb } from '../../server/db/run.ts';
import { loadSeed } from '../../seed/load.ts';
import type { Address } from '../support/database.ts';
import { askingAt } from '../support/hostile/asking.ts';
import { callFunctions, callProcedures } from '../support/hostile/calls.ts';
import { openApp } from '../support/hostile/open-app.ts';
import { ORDINARY } from '../support/hostile/ordinary.ts';
import { askOrdinary, explainShipped } from '../support/hostile/run-ordinary.ts';
import { anOwnServer } from '../support/own-server.ts';
import { sendHostile } from './hostile.ts';
import type { Proof } from './proofs.ts';

type Proved = ReturnType<Proof['run']>;
type Task = Parameters<Proof['run']>[0];

export async function proveHostile({ seed, cycles, say }: Task): Proved {
  return withSeed(async (address) => {
    const told = await sendHostile({ address, seed, count: cycles, plain: true, say });
    const asked = Object.entries(told).map(([guard, { asked: answers }]) => [
      `answersUnder ${guard}`,
      answers,
    ]);
    return {
      faults: Object.entries(told).flatMap(([guard, { faults }]) =>
        faults.map((fault) => `${guard}: ${fault}`),
      ),
      figures: { texts: cycles, ...Object.fromEntries(asked) },
    };
  });
}

/** Calls all that can be called, and asks what must be answered. */
export async function proveOrdinary({ cycles, say }: Task): Proved {
  return withSeed(async (address) => {
    const watch = openDb(address);
    const app = await openApp(address);
    const ask = askingAt(app.url);
    try {
      const procedures = await callProcedures(watch, ask);
      say(`${procedures.called} procedures called, ${procedures.faults.length} faults`);
      const functions = await callFunctions(watch, ask);
      say(`${functions.called} functions called, ${functions.faults.length} faults`);
      const shipped = await explainShipped(ask);
      say(`${shipped.explained} shipped queries explained, ${shipped.faults.length} faults`);
      const faults: string[] = [];
      for (const ordinary of ORDINARY.slice(0, cycles)) faults.push(...(await askOrdinary(ask, ordinary)));
      return {
        faults: [...procedures.faults, ...functions.faults, ...shipped.faults, ...faults],
        figures: {
          procedures: procedures.called,
          functions: functions.called,
          shipped: shipped.explained,
          ordinary: Math.min(cycles, ORDINARY.length),
        },
      };
    } finally {
      await app.close();
      await watch.close();
    }
  });
}
export const ALL_ORDINARY = ORDINARY.length;

async function withSeed(prove: (address: Address) => Proved): Proved {
  const server = await anOwnServer({ brief: true });
  const db = openDb(server.address);
  try {
    await applySchema(db);
    await loadSeed({ db, hubDegree: 100 });
    return await prove(server.address);
  } finally {
    await db.close();
    await server.remove();
  }
}
