import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, launchFlags } from './scripts/browser.ts';

const executablePath = findChromium();

/** Only ends a test that hangs: a busy machine may be ten times slower, and no test asserts a time. */
const testTimeout = 120_000;

/** `unit`: plain data, in Node. `browser`: everything that touches a DOM, in real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          testTimeout,
          include: ['{lib,scripts,tests}/**/*.test.ts'],
          exclude: ['**/*.browser.test.*', 'tests/e2e/**'],
        },
      },
      {
        plugins: [preact()],
        // Found only while the tests run, they would make the browser reload in the middle of one.
        optimizeDeps: { include: ['idb', 'zod/mini', '@preact/signals'] },
        test: {
          name: 'browser',
          testTimeout,
          include: ['{lib,components,entrypoints}/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: launchFlags(), ...(executablePath ? { executablePath } : {}) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
