import { defineConfig } from 'vite';

/** As client/vite.config.ts has it, so that the page meets the same content policy. */
export default defineConfig({
  root: import.meta.dirname,
  worker: { format: 'es' },
  build: {
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    minify: false,
  },
});
