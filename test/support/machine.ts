import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** What figures were taken on: without it they say nothing to anybody else. */
export interface Machine {
  cpu: string;
  cores: number;
  /** Processes that ran or waited in the last quarter of an hour: more than cores, and times are of a busy machine. */
  load: number;
  memoryGb: number;
  system: string;
  node: string;
  date: string;
}

export function thisMachine(): Machine {
  const all = cpus();
  return {
    cpu: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    load: Number(loadavg()[2]?.toFixed(1)),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    date: new Date().toISOString(),
  };
}
