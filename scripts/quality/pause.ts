import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {check} from '../../engine/checking/check.ts';
import type {Draft, Surface, Voice} from '../../engine/model/draft.ts';
import {type CompiledRuleSet, compile} from '../../engine/rule-language/compile.ts';
import {loadBuiltIn} from '../load-rules.ts';
import {withInterval} from './wilson.ts';

/** A text with the answer it should get; one without a surface that should not pause is judged as post and as reply. */
type PauseCase = {
	readonly text: string;
	readonly lang: string;
	readonly expect: 'pause' | 'none';
	readonly kind: string;
	readonly voice?: Voice;
	readonly platform?: string;
	readonly surface?: Surface;
	readonly parent?: string;
};

/** How many of the texts of one kind and language paused. */
export type PauseCount = {readonly name: string; readonly paused: number; readonly of: number};

const toCase = (line: string): PauseCase => {
	const given: Partial<PauseCase> = JSON.parse(line);
	const {text = '', lang = '', expect = 'none', kind = ''} = given;
	return {...given, text, lang, expect, kind};
};

const surfacesOf = ({surface, expect}: PauseCase): readonly Surface[] => {
	if (surface) return [surface];
	return expect === 'none' ? ['post', 'reply'] : ['post'];
};

const draftOf = ({text, platform = 'other', voice = 'self', parent}: PauseCase, surface: Surface): Draft => ({
	platform,
	surface,
	voice,
	text,
	links: [],
	pictures: [],
	...(parent !== undefined && {parent: {text: parent}}),
});

/** The rules that would hold a text before publishing, with the words they mean; empty when it goes out at once. */
const pausesOn = (compiled: CompiledRuleSet, each: PauseCase): readonly string[] =>
	surfacesOf(each).flatMap(surface =>
		check(compiled, draftOf(each, surface), {})
			.tips.filter(({level, strength}) => level === 'pause' && !strength)
			.map(({rule, words}) => `${rule} [${words.join(' | ')}]`),
	);

/** Counts of paused texts by language and kind, and by language and right answer, sorted by name. */
export const countPauses = (compiled: CompiledRuleSet, cases: readonly PauseCase[]): readonly PauseCount[] => {
	const counts = new Map<string, {paused: number; of: number}>();
	for (const each of cases) {
		const isPaused = pausesOn(compiled, each).length > 0;
		for (const name of [`${each.lang} all that should ${each.expect}`, `${each.lang} ${each.kind}`]) {
			const {paused, of} = counts.get(name) ?? {paused: 0, of: 0};
			counts.set(name, {paused: paused + Number(isPaused), of: of + 1});
		}
	}
	return [...counts].map(([name, count]) => ({name, ...count})).sort((a, b) => (a.name < b.name ? -1 : 1));
};

const linesOf = async (file: string): Promise<readonly string[]> =>
	(await readFile(file, 'utf8')).split('\n').filter(line => line.trim() !== '');

const printCounts = (counts: readonly PauseCount[]): void => {
	for (const {name, paused, of} of counts) {
		console.log(`${name.padEnd(36)} ${withInterval({hits: paused, of})}`);
	}
};

/** Plain sentences, one a line, none of which should pause: every pause is printed, for people to read. */
const measureSentences = (compiled: CompiledRuleSet, file: string, lines: readonly string[]): void => {
	const lang = basename(file).startsWith('sv') ? 'sv' : 'en';
	let paused = 0;
	for (const text of lines) {
		const held = pausesOn(compiled, {text, lang, expect: 'none', kind: ''});
		if (held.length > 0) paused++;
		for (const said of new Set(held)) console.log(`${said} ${text}`);
	}
	printCounts([{name: basename(file), paused, of: lines.length}]);
};

const measureCases = (compiled: CompiledRuleSet, lines: readonly string[], show: boolean): void => {
	const cases = lines.map(toCase);
	if (show) {
		for (const each of cases) {
			const held = pausesOn(compiled, each);
			if (held.length > 0 !== (each.expect === 'pause')) console.log(`${each.kind}: ${held.join(', ')} ${each.text}`);
		}
	}
	printCounts(countPauses(compiled, cases));
};

/**
 * Measures what is held before publishing on files given by path: .jsonl with `text`, `lang`, `expect`, `kind`, and .txt with a sentence a line.
 * `show` prints the texts answered otherwise than they should be.
 */
export const measurePauses = async (files: readonly string[], show: boolean): Promise<void> => {
	const compiled = compile(await loadBuiltIn());
	for (const file of files) {
		console.log(`\n${basename(file)}`);
		const lines = await linesOf(file);
		if (file.endsWith('.jsonl')) measureCases(compiled, lines, show);
		else measureSentences(compiled, file, lines);
	}
};
