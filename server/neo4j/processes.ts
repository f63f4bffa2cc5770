import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { systemCode } from './system-error.ts';

/** A process that cannot be mistaken: pids are used again, but not with the same start. */
export interface Party {
  pid: number;
  started: string;
}

interface Looks {
  started: string;
  command: string;
}

export function thisProcess(): Party {
  return { pid: process.pid, started: lookAt(process.pid)?.started ?? '' };
}

export function isStillThere({ pid, started }: Party): boolean {
  return lookAt(pid)?.started === started;
}

/** Whether this pid runs a command that holds all these words. */
export function runsCommand({ pid, words }: { pid: number; words: string[] }): boolean {
  const command = lookAt(pid)?.command ?? '';
  return words.every((word) => command.includes(word));
}

/** A process that has ended but was not yet collected by its parent counts as gone. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
  return process.platform !== 'linux' || lookAt(pid) !== undefined;
}

export async function whenGone(pid: number): Promise<void> {
  while (isRunning(pid)) await delay(50);
}

/** Waits beside everything else: it keeps no process from ending. False when the signal came first. */
export async function diesBefore({ pid, signal }: { pid: number; signal: AbortSignal }): Promise<boolean> {
  while (!signal.aborted) {
    if (!isRunning(pid)) return true;
    await delay(200, undefined, { ref: false });
  }
  return false;
}

function lookAt(pid: number): Looks | undefined {
  try {
    return (lookers[process.platform as keyof typeof lookers] ?? lookWithPs)(pid);
  } catch {
    return undefined;
  }
}

const lookers = { linux: lookInProc, win32: lookWithPowerShell };

function lookInProc(pid: number): Looks | undefined {
  // The name in brackets may hold anything, so the fields are counted from its closing bracket: state, ..., start.
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, started] = [fields[0], fields[19]];
  if (state === 'Z' || state === 'X' || started === undefined) return undefined;
  return { started, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
}

function lookWithPs(pid: number): Looks {
  const env = { ...process.env, LC_ALL: 'C' };
  const line = execFileSync('ps', ['-ww', '-o', 'lstart=,command=', '-p', `${pid}`], {
    encoding: 'utf8',
    env,
  });
  const width = 'Thu Jan  1 00:00:00 1970'.length;
  return { started: line.slice(0, width), command: line.slice(width) };
}

function lookWithPowerShell(pid: number): Looks {
  const query = `$p = Get-CimInstance Win32_Process -Filter 'ProcessId=${pid}'; "$($p.CreationDate.Ticks) $($p.CommandLine)"`;
  const line = execFileSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8' });
  const [started = '', ...command] = line.split(' ');
  return { started, command: command.join(' ') };
}
