import {RE2Set} from 're2js';
import type {Language} from '../rule.ts';
import {flags, type Program} from './compile-pattern.ts';
import {once} from './once.ts';

const largestGroup = 400;

/** Programs that may be run together, so that one pass tells which of them are worth a look of their own. */
export type PatternGroup = {
	readonly cased: boolean;
	readonly language: Language | 'any';
	readonly programs: readonly number[];
	/** Instructions of all of them. */
	readonly size: number;
	set(): RE2Set;
};

/**
 * What decides which programs run together: text of own case, language, whether their rules are on from the start, and whether they need to be
 * run at all.
 */
const kindOf = ({cased, language, often, finite}: Program): string => `${cased} ${language} ${often} ${!finite}`;

type Open = {readonly kind: string; readonly programs: number[]; size: number};

const intoGroups = (programs: readonly Program[]): readonly Open[] => {
	const closed: Open[] = [];
	const open = new Map<string, Open>();
	programs.forEach((program, index) => {
		const kind = kindOf(program);
		const last = open.get(kind);
		if (last && last.size + program.size <= largestGroup) {
			last.programs.push(index);
			last.size += program.size;
		} else {
			const next = {kind, programs: [index], size: program.size};
			open.set(kind, next);
			closed.push(next);
		}
	});
	return closed;
};

const setOf = (programs: readonly (Program | undefined)[]): RE2Set => {
	const set = new RE2Set(RE2Set.UNANCHORED, flags);
	for (const program of programs) if (program) set.add(program.source);
	set.compile();
	return set;
};

/** Puts programs into groups of a bounded size; each group's set is compiled at its first use. */
export const groupPatterns = (programs: readonly Program[]): PatternGroup[] =>
	intoGroups(programs).map(({programs: members, size}) => {
		const [first = 0] = members;
		const {cased = false, language = 'any'} = programs[first] ?? {};
		return {cased, language, programs: members, size, set: once(() => setOf(members.map(index => programs[index])))};
	});
