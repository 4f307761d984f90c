import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {DocumentValidation} from '../../authoring/studio-state.ts';
import type {StudioStrings} from '../strings/studio/sv.ts';
import {describeStudioError} from './error-in-words.ts';

/** A place in the set: its path, and for what stands in a rule the rule's id and the path in it. */
export type SetPlace = {readonly path: string; readonly rule?: string; readonly inRule?: string};

type SaidOf = {readonly said: DocumentValidation; readonly language: 'sv' | 'en'; readonly strings: StudioStrings};

/** What is wrong with the set and what the policy reader says of it, for every field of the page. */
export const SaidOfSet = createContext<SaidOf | undefined>(undefined);

/** Where a row of a list stands once the empty rows before it are left out, as they are in the finished set. */
export const finishedIndex = (filled: readonly boolean[], index: number): number =>
	filled.slice(0, index).filter(Boolean).length;

const isAt = (path: string, place: string): boolean => path === place || path.startsWith(`${place}.`);

/** The sentences said of a place; empty when all is well there, or nothing is known. */
export const useSaidHere = (place: SetPlace | undefined): readonly string[] => {
	const context = useContext(SaidOfSet);
	if (!context || !place) return [];
	const {said, language} = context;
	const errors = said.errors.filter(({rule, path}) =>
		rule === undefined ? isAt(path, place.path) : rule === place.rule && isAt(path, place.inRule ?? ''),
	);
	const findings = said.findings.filter(finding => finding.place === place.path);
	return [
		...new Set([
			...errors.map(error => describeStudioError(error, language)),
			...findings.map(({what, rewrite, question}) =>
				[what[language], rewrite ? `${context.strings.save.rewrite}${rewrite}` : (question?.[language] ?? '')]
					.filter(Boolean)
					.join(' '),
			),
		]),
	];
};
