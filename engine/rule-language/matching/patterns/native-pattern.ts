const part = /\\[\s\S]|\[\^?(?:\\[\s\S]|[^\]\\])*\]|\((?:\?:)?|[.^$]|[^\\[(.^$]+/g;

/** What RE2 means by these, which a browser reads in another way: only ASCII is white space, and only `\n` ends a line. */
const outside: Readonly<Record<string, string>> = {
	'.': '[^\\n]',
	'^': '(?<![^\\n])',
	$: '(?![^\\n])',
	'\\A': '^',
	'\\z': '$',
	'\\s': '[\\t\\n\\f\\r ]',
	'\\S': '[^\\t\\n\\f\\r ]',
};

const known = /^\\(?:[bBdDwWntfr]|[\\.*+?^$|()[\]{}/])$/;

class NotKnown extends Error {}

const inClass = (written: string): string => {
	if (/^\[\^?\]|\[:|\\(?![sdwntfr\\.*+?^$|()[\]{}/-])/.test(written)) throw new NotKnown();
	return written.replace(/\\[\s\S]/g, escaped => (escaped === '\\s' ? '\\t\\n\\f\\r ' : escaped));
};

const nativePart = (written: string): string => {
	const told = outside[written];
	if (told !== undefined) return told;
	if (written.startsWith('[')) return inClass(written);
	if (written.startsWith('\\') && !known.test(written)) throw new NotKnown();
	return written;
};

/**
 * An RE2 pattern, rewritten for the engine's texts, as a browser's own expression that finds the same places; undefined for one that holds more than
 * is surely read alike.
 */
export const nativePattern = (source: string): RegExp | undefined => {
	if (/\(\?(?!:)/.test(source)) return undefined;
	try {
		return new RegExp(source.replace(part, nativePart), 'gu');
	} catch {
		return undefined;
	}
};
