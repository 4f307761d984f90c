import {defineConfig} from 'vitest/config';
import {lettersPlugin} from './scripts/letters-plugin.ts';

export default defineConfig({
	// The expressions that are tested are those that ship.
	plugins: [lettersPlugin()],
	test: {
		include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
		exclude: ['tests/e2e/**', 'tests/rehearsal/**'],
		// A machine that does much else at the same time.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
