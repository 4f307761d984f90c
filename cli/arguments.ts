import {type ParseArgsConfig, parseArgs} from 'node:util';
import {UsageError} from './usage-error.ts';

/** What can be said about an error from anywhere, for a person. */
export const errorMessage = (error: unknown): string => (error instanceof Error ? error.message : String(error));

type Options = NonNullable<ParseArgsConfig['options']>;

const isOption = (word: string, options: Options): boolean =>
	Object.entries(options).some(
		([name, {short}]) => word === `--${name}` || word.startsWith(`--${name}=`) || (short && word === `-${short}`),
	);

// A key may begin with a hyphen, as one in sixty-four does, and Node takes that for an option.
const withJoinedValues = (args: readonly string[], options: Options): readonly string[] => {
	const joined: string[] = [];
	for (const word of args) {
		const before = joined.at(-1) ?? '';
		const takesValue = before.startsWith('--') && options[before.slice(2)]?.type === 'string';
		if (takesValue && word.startsWith('-') && word !== '-' && !isOption(word, options))
			joined.splice(-1, 1, `${before}=${word}`);
		else joined.push(word);
	}
	return joined;
};

/** The options and other words of a call. Throws `UsageError` for an option that does not exist or lacks its value. */
export const parseArguments = <O extends Options>(args: readonly string[], options: O) => {
	try {
		return parseArgs({args: [...withJoinedValues(args, options)], options, allowPositionals: true});
	} catch (error) {
		throw new UsageError(errorMessage(error));
	}
};

/** The value as one of those known. Throws `UsageError` naming them when it is not. */
export const oneOf = <T extends string>(name: string, value: string | undefined, known: readonly T[]): T => {
	const found = known.find(item => item === value);
	if (found === undefined) {
		throw new UsageError(
			`--${name} ${value === undefined ? 'is missing' : `"${value}" is unknown`}; use one of ${known.join(', ')}.`,
		);
	}
	return found;
};

/** Exactly so many other words. Throws `UsageError` with `wanted` when there are fewer or more. */
export const exactly = <N extends 1 | 2>(
	count: N,
	positionals: readonly string[],
	wanted: string,
): N extends 1 ? readonly [string] : readonly [string, string] => {
	if (positionals.length !== count) throw new UsageError(wanted);
	return positionals as unknown as N extends 1 ? readonly [string] : readonly [string, string];
};

/** A whole number written as an option; undefined when the option is absent. Throws `UsageError` for anything else. */
export const wholeNumber = (name: string, value: string | undefined): number | undefined => {
	if (value === undefined) return undefined;
	if (!/^\d{1,15}$/.test(value)) throw new UsageError(`--${name} "${value}" is not a whole number.`);
	return Number(value);
};
