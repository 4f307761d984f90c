import {defineConfig} from 'vitest/config';

/** One file after the other, so that only one browser is ever open. */
export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ['**/*.test.ts'],
		fileParallelism: false,
		testTimeout: 40_000,
		hookTimeout: 120_000,
	},
});
