const swc = {
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2023',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

const forRequire = {
  // These come as ES modules first; what `require` can read lies beside them.
  '^(d3-(?:dispatch|force|quadtree|timer))$': '<rootDir>/node_modules/$1/dist/$1.js',
  // Jest loads each module anew for each test file. Of these a page or a server takes a few, or one that holds all.
  '^\\.\\./locales/index\\.cjs$': '../locales/en.cjs',
  '^(.*/intl/.*/)[a-z]{2}-[A-Z]{2}\\.cjs$': '$1en-US.cjs',
  '^rxjs(?:/operators)?$': '<rootDir>/node_modules/rxjs/dist/bundles/rxjs.umd.min.js',
};

/** React as it is shipped: its development build, which `require` would take, takes longer to draw the same. */
const shippedReact = Object.fromEntries(
  ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client'].map((name) => {
    const [folder] = name.split('/');
    return [`^${name}$`, `<rootDir>/node_modules/${folder}/cjs/${name.replace('/', '-')}.production.js`];
  }),
);

/** What every project shares; each adds its folder and what its tests need around them. */
const project = (displayName, settings = {}) => ({
  displayName,
  testMatch: [`<rootDir>/test/${displayName}/**/*.test.{ts,tsx}`],
  transform: { '\\.[jt]sx?$': ['@swc/jest', swc] },
  moduleNameMapper: forRequire,
  runtime: '<rootDir>/test/support/shared-scripts.cjs',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.redthread/'],
  ...settings,
});

const ownRun = {
  globalSetup: '<rootDir>/test/support/begin-run.ts',
  globalTeardown: '<rootDir>/test/support/end-run.ts',
};

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/order-of-files.js',
  // Bounds what hangs; nothing is expected to come near it. Jest reads it here only, not per project.
  testTimeout: 120_000,
  reporters: ['default', '<rootDir>/test/support/closing-line.js'],
  projects: [
    project('unit', { testMatch: ['<rootDir>/test/{unit/**/,}*.test.{ts,tsx}'] }),
    project('cypher', ownRun),
    project('api', { ...ownRun, globalSetup: '<rootDir>/test/support/begin-api-run.ts' }),
    project('ui', {
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: ['<rootDir>/test/support/panels.ts'],
      moduleNameMapper: {
        ...forRequire,
        ...shippedReact,
        '\\.(css|svg|woff2)$': '<rootDir>/test/support/asset.ts',
      },
    }),
    project('browser', {
      ...ownRun,
      globalSetup: '<rootDir>/test/support/begin-browser-run.ts',
    }),
  ],
};
