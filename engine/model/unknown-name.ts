import {entityNames, measureNames, repeatNames, signalNames, zoneNames} from './names.ts';
import {nearestNames} from './nearest-names.ts';

const names = {
	'signal-unknown': signalNames,
	'entity-unknown': entityNames,
	'measure-unknown': measureNames,
	'zone-unknown': zoneNames,
	'repeat-unknown': repeatNames,
} as const;

/** The codes for a name that is none. */
export type NameErrorCode = keyof typeof names;

/** True for a code for a name that is none. */
export const isNameErrorCode = (code: string): code is NameErrorCode => Object.hasOwn(names, code);

/** What the sentence on such a name tells: the name as written, and the ones it may have been meant as. */
export const unknownName = (
	code: NameErrorCode,
	name: string,
): {readonly name: string; readonly near: readonly string[]} => ({
	name: name.slice(0, 100),
	near: nearestNames(name, names[code]),
});

/** True for one of the names. */
export const isOneOf = <T extends string>(known: readonly T[], name: string): name is T =>
	known.some(each => each === name);

/** Fields of a condition beside its kind. */
const besideKind: readonly string[] = ['within', 'unless'];

/** What the sentence on a condition without a known kind tells: all kinds, and the ones its first other field may have been meant as. */
export const unknownKind = (
	condition: object,
	kinds: readonly string[],
): {readonly kinds: string; readonly name?: string; readonly near?: readonly string[]} => {
	const name = Object.keys(condition).find(key => !besideKind.includes(key));
	return {
		kinds: kinds.join(', '),
		...(name !== undefined && {name: name.slice(0, 100), near: nearestNames(name, kinds)}),
	};
};
