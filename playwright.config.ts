import { defineConfig } from '@playwright/test'

/** Run by `npm test`, which serves the production build, fills it and says through the environment where it is. */
export default defineConfig({
  testDir: 'tests/e2e',
  // Two side by side saved a tenth of the time on two cores, and some waited too long for the other.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  use: {
    ...(process.env['E2E_BASE_URL'] ? { baseURL: process.env['E2E_BASE_URL'] } : {}),
    browserName: 'chromium',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Snapshots of every step would take longer than the steps; a failure is told by its actions, requests and the page as it was.
    trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false },
    launchOptions: {
      ...(process.env['E2E_CHROMIUM'] ? { executablePath: process.env['E2E_CHROMIUM'] } : {}),
      args: [
        // Chromium's sandbox does not start as root, and only then is it given up.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
      ],
    },
  },
})
