import { parseArgs } from 'node:util';
import { fromHere } from '../command.ts';
import type { Terminal } from '../terminal.ts';
import { BackupRefusal, type ReportBackup } from './format.ts';

/** The one file and the one switch that a command takes; `usage` is told where they are not that. */
export function fileFromArguments<Switch extends string>(
  name: Switch,
  usage: string,
): { file: string } & Record<Switch, boolean> {
  const { values, positionals } = parse(name, usage);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BackupRefusal(usage);
  const switches = { [name]: values[name] === true } as Record<Switch, boolean>;
  return { file: fromHere(file), ...switches };
}

function parse(name: string, usage: string) {
  try {
    return parseArgs({ options: { [name]: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    throw new BackupRefusal(usage, { cause: error });
  }
}

export function showBackup(terminal: Terminal): ReportBackup {
  return ({ step, done, of, unit }) => terminal.bar(step, done, of, unit);
}
