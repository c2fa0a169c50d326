import { defineConfig } from 'vitest/config';

const page = ['tests/renderer/**/*.test.{ts,tsx}'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...page, 'tests/e2e/**'],
        },
      },
      { test: { name: 'page', environment: 'happy-dom', include: page } },
    ],
  },
});
