/** Something wrong in a file: where, what, and how to mend it. */
export type Problem = {
	readonly file: string;
	/** Counted from 1; absent when it is about the whole file. */
	readonly line?: number;
	readonly column?: number;
	readonly rule?: string;
	readonly path: string;
	readonly message: string;
	readonly mend: string;
};

const lineOf = ({file, line, column, rule, path, message, mend}: Problem): string => {
	const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
	const what = [rule, path].filter(word => word !== undefined && word !== '').join(' ');
	return `${place}: ${what}${what && ': '}${message}. ${mend}`;
};

/** Problems as lines editors and terminals can follow: `file:line:column: rule path: message. mend`. */
export const problemLines = (problems: readonly Problem[]): string =>
	problems.map(problem => `${lineOf(problem)}\n`).join('');
