import type { Progress } from './neo4j/neo4j.ts';

const BAR_CELLS = 24;

/** Lines and progress bars for the person who started us. Without a terminal only whole lines are written. */
export interface Terminal {
  line(text: string): void;
  /** Redraws one bar in place; `done === total` ends it. */
  bar(label: string, done: number, total: number, unit?: string): void;
}

export function createTerminal(out: NodeJS.WriteStream = process.stdout): Terminal {
  let open = false;
  const endBar = () => {
    if (open) out.write('\n');
    open = false;
  };
  return {
    line(text) {
      endBar();
      out.write(`${text}\n`);
    },
    bar(label, done, total, unit = '') {
      const ended = done >= total;
      if (!out.isTTY && !ended) return;
      const filled = total === 0 ? BAR_CELLS : Math.round((BAR_CELLS * done) / total);
      const drawn = `${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)}`;
      out.write(`${out.isTTY ? '\r' : ''}  ${label.padEnd(34)} ${drawn} ${done}/${total}${unit}`);
      open = true;
      if (ended) endBar();
    },
  };
}

/** What happens while Neo4j is looked for, for a person to read. */
export function showProgress(terminal: Terminal): (progress: Progress) => void {
  return (progress) => {
    if (progress.kind === 'jars') {
      return terminal.bar('Neo4j (jars)', megabytes(progress.bytes), megabytes(progress.totalBytes), ' MB');
    }
    if (progress.kind === 'trying') return terminal.line(`Neo4j: trying ${RUNGS[progress.rung]} ...`);
    if (progress.kind === 'failed')
      return terminal.line(`Neo4j: not by ${RUNGS[progress.rung]}: ${progress.why}`);
    terminal.line(progress.text);
  };
}

const RUNGS = { uri: 'NEO4J_URI', docker: 'Docker', local: 'a server of our own' } as const;

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
