import type {Plugin} from 'vite';
import {withLetterRanges} from '../engine/text/letter-class.ts';

type Edit = {readonly start: number; readonly end: number; readonly text: string};

/** A node of a parsed module, as far as it is looked at. */
type Parsed = {readonly [key: string]: unknown};

const isParsed = (value: unknown): value is Parsed => typeof value === 'object' && value !== null;

const placeOf = ({start, end}: Parsed): {readonly start: number; readonly end: number} => ({
	start: Number(start),
	end: Number(end),
});

const literalEdit = (node: Parsed): Edit | undefined => {
	const {regex} = node;
	if (!isParsed(regex) || typeof regex.pattern !== 'string' || typeof regex.flags !== 'string') return undefined;
	const pattern = withLetterRanges(regex.pattern);
	if (!regex.flags.includes('u') || pattern === regex.pattern) return undefined;
	return {...placeOf(node), text: `/${pattern}/${regex.flags}`};
};

const wrapName = '__withLetterRanges';

const isMade = ({type, callee}: Parsed): boolean =>
	type === 'NewExpression' && isParsed(callee) && callee.name === 'RegExp';

const madeEdits = (node: Parsed): readonly Edit[] => {
	const [source, flags] = Array.isArray(node.arguments) ? node.arguments : [];
	const isUnicode = isParsed(flags) && typeof flags.value === 'string' && flags.value.includes('u');
	if (!isMade(node) || !isUnicode || !isParsed(source)) return [];
	const {start, end} = placeOf(source);
	return [
		{start, end: start, text: `${wrapName}(`},
		{start: end, end, text: ')'},
	];
};

const editsIn = (node: unknown): readonly Edit[] => {
	if (Array.isArray(node)) return node.flatMap(editsIn);
	if (!isParsed(node)) return [];
	const own = node.type === 'Literal' ? (literalEdit(node) ?? []) : madeEdits(node);
	return [own, Object.values(node).flatMap(editsIn)].flat();
};

const edited = (code: string, edits: readonly Edit[]): string => {
	let text = '';
	let from = 0;
	for (const {start, end, text: written} of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		text += code.slice(from, start) + written;
		from = end;
	}
	return text + code.slice(from);
};

// The policy reader is not on the way to a first tip, and ranges make a file longer.
const readsDrafts = (id: string): boolean =>
	/\/engine\/(?!policy-reader\/)[^?]*\.ts$/.test(id) && !id.endsWith('/letter-class.ts');

const helper = new URL('../engine/text/letter-class.ts', import.meta.url).pathname;

/** Gives every `\p{L}` of the expressions that read drafts as ranges: to make one ready costs a browser milliseconds, the first time after each wake. */
export const lettersPlugin = (): Plugin => ({
	name: 'akta-letters',
	enforce: 'post',
	transform(code, id) {
		if (!readsDrafts(id.replaceAll('\\', '/')) || !/\\p\{L\}|new RegExp/.test(code)) return undefined;
		const edits = editsIn(this.parse(code));
		if (edits.length === 0) return undefined;
		const isWrapped = edits.some(({text}) => text.startsWith(wrapName));
		const head = isWrapped ? `import {withLetterRanges as ${wrapName}} from ${JSON.stringify(helper)};\n` : '';
		return {code: head + edited(code, edits), map: null};
	},
});
