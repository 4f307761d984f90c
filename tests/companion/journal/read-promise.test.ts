import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {readPromise} from '../../../companion/journal/read-promise.ts';
import {analyseText} from '../../../engine/text/analyse-text.ts';

// A Monday.
const today = '2026-11-30';
const promiseIn = (draft: string) => readPromise(analyseText(draft), today);

describe.each(['sv', 'en'])('a promise of the writer’s own, in %s', language => {
	const lines = readFileSync(join(import.meta.dirname, `../../data/promises/${language}.tsv`), 'utf8')
		.trimEnd()
		.split('\n');

	it.each(lines.map(line => line.split('\t')))('is for the day “%s”: %s', (day, draft = '') => {
		expect(promiseIn(draft)?.day ?? '').toBe(day);
	});
});

it('is told in the sentence that makes it', () => {
	expect(promiseIn('Tack för frågan! Vi mejlar dig på fredag. Ha det fint.')?.words).toBe('Vi mejlar dig på fredag.');
});

it('is none that another makes in a quotation', () => {
	expect(promiseIn('Så här skrev de: ”Vi återkommer till dig på fredag.”')).toBeUndefined();
});

it.each([
	'',
	'a'.repeat(20_000),
	'jag '.repeat(3000),
	"we'll ".repeat(3000),
	'på fredag '.repeat(1500),
	'5–'.repeat(5000),
])('is looked for in anything in no time', draft => {
	// What this process itself worked: a busy machine lets it wait.
	const begun = process.cpuUsage();
	promiseIn(draft.slice(0, 5000));
	const {user, system} = process.cpuUsage(begun);
	expect((user + system) / 1000, 'ms').toBeLessThan(1000);
});
