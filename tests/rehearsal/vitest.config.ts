import {defineConfig} from 'vitest/config';

/** What is rehearsed before a release, minutes long, and so no part of `npm test`. */
export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ['**/*.test.ts'],
		fileParallelism: false,
		testTimeout: 300_000,
		hookTimeout: 300_000,
	},
});
