import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium, launchFlags } from './scripts/browser.ts';

const executablePath = findChromium();

/** `unit`: plain data, in Node. `browser`: everything that touches a DOM, in real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{lib,scripts,tests}/**/*.test.ts'],
          exclude: ['**/*.browser.test.*', 'tests/e2e/**'],
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'browser',
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
