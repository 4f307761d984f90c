import {defineConfig} from 'vitest/config';

/** One file after the other: two at a time were faster, but on two cores a browser now and then waited longer than a test does. */
export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ['**/*.test.ts'],
		fileParallelism: false,
		// How long a busy machine may take; what is awaited ends a test, never the clock.
		testTimeout: 120_000,
		hookTimeout: 180_000,
	},
});
