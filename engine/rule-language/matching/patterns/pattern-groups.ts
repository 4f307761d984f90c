import {RE2Set} from 're2js';
import type {Language} from '../../../model/language.ts';
import {once} from '../once.ts';
import {type Program, patternFlags, programOrNothing, stepsPerUnit} from './compile-pattern.ts';

const largestGroup = 400;

/** So many repetitions written out cost a set as much again as the rest of it: all of them are under way together. */
const swollen = 10;

/** Programs of one leaf that may be run together, so that one pass tells which of them are worth a look of their own. */
export type PatternGroup = {
	readonly cased: boolean;
	readonly language: Language | 'any';
	readonly programs: readonly number[];
	/** Sets of a bounded size that hold them. */
	sets(): readonly PatternSet[];
};

/** Programs run in one pass; `effort` is the steps a letter takes them, `match` answers which stand in a text. */
export type PatternSet = {
	readonly programs: readonly number[];
	readonly effort: number;
	match(text: string): readonly number[];
};

type Programs = readonly (() => Program)[];

type Open = {readonly programs: number[]; size: number; swelling: number};

const inSizes = (members: readonly number[], programs: Programs): readonly Open[] => {
	const sets: Open[] = [];
	for (const index of members) {
		const program = programs[index]?.();
		const [size, swelling] = [program?.size() ?? 0, program?.swelling() ?? 0];
		const last = sets.at(-1);
		if (last && last.size + size <= largestGroup) {
			last.programs.push(index);
			last.size += size;
			last.swelling += swelling;
		} else sets.push({programs: [index], size, swelling});
	}
	return sets;
};

const setOf = (members: readonly number[], programs: Programs): RE2Set => {
	const set = new RE2Set(RE2Set.UNANCHORED, patternFlags);
	for (const index of members) set.add(programs[index]?.().source ?? '');
	set.compile();
	return set;
};

const setsOf = (members: readonly number[], programs: Programs): readonly PatternSet[] =>
	inSizes(members, programs).map(({programs: own, size, swelling}) => {
		const set = once(() => setOf(own, programs));
		return {
			programs: own,
			effort: stepsPerUnit(size) * (1 + swelling / swollen),
			match: text =>
				set()
					.match(text)
					.map(inSet => own[inSet] ?? -1),
		};
	});

/** Puts the patterns of a leaf into groups by the text and the language they are looked for in. A pattern that cannot be read is left out. */
export const groupPatterns = (members: readonly number[], programs: Programs): readonly PatternGroup[] => {
	const groups = new Map<string, {cased: boolean; language: Language | 'any'; programs: number[]}>();
	for (const index of members) {
		const program = programOrNothing(programs[index]);
		if (!program) continue;
		const {cased, language} = program;
		const key = `${cased} ${language}`;
		const group = groups.get(key) ?? {cased, language, programs: []};
		group.programs.push(index);
		groups.set(key, group);
	}
	return [...groups.values()].map(group => ({
		...group,
		sets: once(() =>
			setsOf(
				group.programs.filter(index => !programs[index]?.().finite),
				programs,
			),
		),
	}));
};
