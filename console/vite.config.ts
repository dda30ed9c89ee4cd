import { minifyContractRouter } from '@orpc/contract'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { api } from '../src/contract/api.ts'

/**
 * `virtual:contract`: the contract without its schemas. A browser needs to know where routes are; what they take is checked
 * by the server, and the schemas would weigh more than all pages together.
 */
function contract(): Plugin {
  const id = 'virtual:contract'
  return {
    name: 'contract',
    resolveId: (wanted) => (wanted === id ? `\0${id}` : undefined),
    load: (wanted) =>
      wanted === `\0${id}`
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(minifyContractRouter(api)))})`
        : undefined,
  }
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/console/',
  plugins: [react(), contract()],
  build: {
    outDir: '../dist/console',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    chunkSizeWarningLimit: 1_000,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the first page needs comes as one file, and what most pages share as another: some fifty requests, one
            // for each module that two pages have in common, took longer than their bytes.
            { name: 'frame', tags: ['$initial'] },
            { name: 'pages', minShareCount: 6 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8420' } },
})
