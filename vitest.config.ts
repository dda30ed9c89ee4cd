import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'console/**/*.test.ts', 'bin/**/*.test.ts', 'tests/**/*.test.ts'],
    globalSetup: ['tests/support/services.ts'],
    env: {
      // PostgreSQL would compile long statements anew on each copy of a small desk, which takes longer than to run them.
      PGOPTIONS: '-c jit=off',
      // The processes that tests start, some hundred, compile the same files: half of what a short one takes.
      NODE_COMPILE_CACHE: join(tmpdir(), `expunge_test_${process.pid}_compiled`),
    },
    // Against tests that hang, never to measure one: how long a test takes is the machine's business.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 300_000, interval: 50 } },
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', './bin/gate/reporter.ts'],
  },
})
