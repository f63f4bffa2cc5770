const { existsSync } = require('node:fs');
const { basename, join, relative } = require('node:path');
const { fileURLToPath, pathToFileURL } = require('node:url');
const { Script } = require('node:vm');
const threads = require('node:worker_threads');
const { default: Runtime } = require('jest-runtime');

/**
 * What a module asks of the language, given to it by name. Jest runs each test file in a realm of its own, whose global
 * names are asked for through an interceptor: there, a loop with `Math.max` in it takes sixty times as long. Left out
 * is what a test may put something else in place of, as a clock that stands.
 */
const OF_THE_LANGUAGE = [
  'Array ArrayBuffer BigInt Boolean Buffer DataView Error Float32Array Float64Array Function Infinity Int16Array',
  'Int32Array Int8Array Intl JSON Map Math Number Object Promise Proxy RangeError Reflect RegExp Set String Symbol',
  'SyntaxError TypeError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet',
  'decodeURIComponent encodeURIComponent isFinite isNaN parseFloat parseInt process',
].flatMap((names) => names.split(' '));

/** By their path; one that was transformed otherwise is another. */
const scripts = new Map();

/** Those that draw pictures wait for the next one to the end of their process: with each file, more of them. */
const started = new Set();
threads.Worker = class extends threads.Worker {
  constructor(code, options) {
    super(code, { ...options, workerData: inOneFile(options?.workerData) });
    started.add(this);
    this.once('exit', () => started.delete(this));
  }
};

const ROOT = join(__dirname, '..', '..');

/** What a thread begins with, where this run has made one file of it as of the programs (programs/to-start.ts). */
function inOneFile(data) {
  const run = process.env.REDTHREAD_TEST_RUN;
  if (run === undefined || typeof data?.file !== 'string') return data;
  const made = join(ROOT, 'node_modules', '.cache', 'redthread-tests', basename(run));
  const file = join(made, relative(ROOT, fileURLToPath(data.file)).replace(/\.ts$/, '.mjs'));
  return existsSync(file) ? { ...data, file: pathToFileURL(file).href } : data;
}

/**
 * Jest reads each module anew for each test file. So does this runtime, but what V8 has made of its text, in this worker
 * and for whatever file, it takes again.
 */
module.exports = class SharedScripts extends Runtime {
  constructor(...parts) {
    super(...parts);
    const { executor } = this;
    const compileAlone = executor.compile;
    executor.compile = (text, path) => {
      const context = executor.environment.getVmContext();
      if (context === null) return null;
      try {
        const withNames = scriptFor(text, { path, parameters: executor.injectedModuleParameters });
        return withNames.runInContext(context)(
          ...OF_THE_LANGUAGE.map((name) => executor.environment.global[name]),
        );
      } catch (error) {
        if (error?.name !== 'SyntaxError') throw error;
        // It tells what Jest knows of such texts.
        return compileAlone.call(executor, text, path);
      }
    };
  }

  /** Nobody of the next file knows the threads of this one; and those of the last keep this worker from its end no longer. */
  teardown() {
    for (const thread of started) {
      void thread.terminate();
      thread.unref();
    }
    super.teardown();
  }
};

function scriptFor(text, { path, parameters }) {
  const known = scripts.get(path);
  if (known?.text === text) return known.script;
  // Two functions, so that a module may give one of the names a meaning of its own.
  const head = `(function(${OF_THE_LANGUAGE.join()}){return function(${parameters.join()}){`;
  const script = new Script(`${head}${text}\n}})`, { filename: path, columnOffset: -head.length });
  scripts.set(path, { text, script });
  return script;
}
