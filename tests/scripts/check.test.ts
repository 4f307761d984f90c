import {expect, it} from 'vitest';
import {pathOf} from '../../scripts/check/files.ts';
import {testSteps} from '../../scripts/check/steps.ts';
import {testsFor} from '../../scripts/check/tests-for.ts';

it.each([
	['open/corporate-cliches', 'rules/open/corporate-cliches.ts'],
	['engine/text/fold', 'engine/text/fold.ts'],
	['engine/text', 'engine/text'],
	['no/such-thing', undefined],
])('%s is the path %s', (asked, path) => {
	expect(pathOf(asked)).toBe(path);
});

it.each([
	['companion/habits.ts', {run: ['tests/companion/habits.test.ts']}],
	['tests/companion/habits.test.ts', {run: ['tests/companion/habits.test.ts']}],
	['platforms/registry/index.ts', {related: 'platforms/registry/index.ts'}],
	['engine/text', {run: ['tests/engine/text/']}],
	['docs/en/README.md', undefined],
	['tests/e2e/writing.test.ts', undefined],
])('the tests of %s are %j', (path, tests) => {
	expect(testsFor(path)).toEqual(tests);
});

it('finds the tests of a network in its folder', () => {
	expect(testsFor('platforms/x.ts')).toEqual({run: [expect.stringMatching(/^tests\/platforms\/x\/.+\.test\.ts$/)]});
});

it('tries the examples of a rule and its form alone', () => {
	const steps = testSteps(['rules/open/corporate-cliches.ts']);
	expect(steps.map(({parameters}) => parameters.at(-1))).toEqual(['open/corporate-cliches', '^open/corporate-cliches']);
});
