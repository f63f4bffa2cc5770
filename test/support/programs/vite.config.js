import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..', '..', '..');
const PROGRAMS = [
  'server/main',
  'server/backup/run-backup',
  'server/backup/run-restore',
  'server/pictures/run-picture',
  'seed/run',
];

/** In one file it still finds what lies beside its sources. */
const besideSources = {
  name: 'beside-sources',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('.ts') || !/import\.meta\.(?:dirname|url)/.test(code)) return undefined;
    const placed = code
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
      input: Object.fromEntries(PROGRAMS.map((name) => [name, join(root, `${name}.ts`)])),
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
};
