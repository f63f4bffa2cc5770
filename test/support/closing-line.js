import { writeSync } from 'node:fs';

/** Ends the run with `N passed, N failed, N skipped`, and turns it red when anything was skipped. */
export default class ClosingLine {
  #filtered;
  #skipped = 0;

  constructor(globalConfig) {
    this.#filtered = Boolean(globalConfig.testNamePattern);
  }

  onRunComplete(_contexts, results) {
    // A file that cannot be read holds no test that could fail: count the file, or the line would be all green.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    this.#skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed, ${this.#skipped} skipped`;
    // At exit, and written synchronously: jest still prints warnings after its reporters are done.
    process.once('exit', () => writeSync(1, `${line}\n`));
  }

  /** Jest asks this after the run; an error makes the exit code 1. `jest -t` skips on purpose. */
  getLastError() {
    if (this.#skipped === 0 || this.#filtered) return undefined;
    return new Error('A test was skipped. One that cannot run must fail and say what is missing.');
  }
}
