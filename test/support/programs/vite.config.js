import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..', '..', '..');
const PROGRAMS = [
  'server/main',
  'server/backup/run-backup',
  'server/backup/run-restore',
  'server/dossiers/run-dossier',
  'server/intake/run-articles',
  'server/pictures/run-picture',
  'seed/run',
  'test/prove/loader',
  'test/prove/saver',
];
/** What threads of theirs begin with. */
const THREADS = [
  ...['picture', 'pdf', 'png', 'strips'].map((name) => `server/pictures/${name}.worker`),
  'server/intake/intake.worker',
  'server/reading/reading.worker',
];
const A_THREAD = /new URL\('\.\/(\w+\.worker)\.ts', import\.meta\.url\)/g;

let folder = '';
/** In one file it still finds what lies beside its sources; and its threads, which are one file each as well. */
const besideSources = {
  name: 'beside-sources',
  enforce: 'pre',
  configResolved({ build }) {
    folder = resolve(root, build.outDir);
  },
  transform(code, id) {
    if (!id.endsWith('.ts') || !/import\.meta\.(?:dirname|url)/.test(code)) return undefined;
    const made = join(folder, relative(root, dirname(id)));
    const placed = code
      .replaceAll(A_THREAD, (_, name) => `new URL('${pathToFileURL(join(made, `${name}.mjs`)).href}')`)
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
    return { code: placed, map: null };
  },
};

/** What tests start as processes, each read once instead of module by module. `--outDir` says where to. */
export default {
  root,
  publicDir: false,
  logLevel: 'warn',
  plugins: [besideSources],
  build: {
    ssr: true,
    minify: false,
    sourcemap: 'inline',
    rolldownOptions: {
      input: Object.fromEntries([...PROGRAMS, ...THREADS].map((name) => [name, join(root, `${name}.ts`)])),
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
};
