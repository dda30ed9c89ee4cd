import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'bin/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['tests/support/services.ts'],
    // PostgreSQL would compile long statements anew on each copy of a small desk, which takes longer than to run them.
    env: { PGOPTIONS: '-c jit=off' },
    testTimeout: 120_000,
    hookTimeout: 180_000,
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', './bin/gate/reporter.ts'],
  },
})
