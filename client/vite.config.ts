import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // The server puts a fresh nonce in its place each time it sends index.html (Content-Security-Policy).
  html: { cspNonce: '__CSP_NONCE__' },
  worker: { format: 'es' },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2023',
    // `font-src 'self'` and `script-src 'self'` admit files, not data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    // One chunk of 1.3 MB, served from this machine: splitting it would win nothing.
    chunkSizeWarningLimit: 1_500,
  },
});
