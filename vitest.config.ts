import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
		exclude: ['tests/e2e/**'],
		// A machine that does much else at the same time.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
