import {defineConfig} from 'vitest/config';
import {lettersPlugin} from './scripts/letters-plugin.ts';

/** The rooms that keep nothing between two calls, so that their tests can share what one file has loaded. */
const pure = ['engine', 'rules', 'scripts', 'companion', 'authoring', 'cli', 'public', 'practice'];
const inPureRooms = [`tests/{${pure.join(',')}}/**/*.test.{ts,tsx}`, 'tests/*.test.ts'];

/** What holds for every test. */
const common = {
	exclude: ['tests/e2e/**', 'tests/rehearsal/**'],
	// A machine that does much else at the same time.
	testTimeout: 60_000,
	hookTimeout: 60_000,
};

export default defineConfig({
	// The expressions that are tested are those that ship.
	plugins: [lettersPlugin()],
	test: {
		projects: [
			{extends: true, test: {...common, name: 'pure', include: inPureRooms, isolate: false}},
			{
				extends: true,
				test: {
					...common,
					name: 'rooms with a page or a browser',
					include: ['tests/**/*.test.{ts,tsx}'],
					exclude: [...common.exclude, ...inPureRooms],
				},
			},
		],
	},
});
