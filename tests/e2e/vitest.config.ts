import {defineConfig} from 'vitest/config';

/** Two files at a time: a browser mostly waits, for a key, a page or a person's pause, and leaves most of a core to another one. */
export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ['**/*.test.ts'],
		maxWorkers: 2,
		// How long a busy machine may take; what is awaited ends a test, never the clock.
		testTimeout: 120_000,
		hookTimeout: 180_000,
	},
});
