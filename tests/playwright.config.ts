import { defineConfig } from '@playwright/test';

/** Whole jobs in real Chromium, on the production build. Each test has a browser and a profile of its own. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: 'list',
});
