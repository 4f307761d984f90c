import {isScalar} from 'yaml';
import {isRefusal} from '../engine/distribution/verification/refusal.ts';
import {parseEnvelope, type SignedEnvelope} from '../engine/distribution/verification/signed-envelope.ts';
import {decodeUtf8} from '../engine/distribution/verification/utf8.ts';
import {errorMessage} from './arguments.ts';
import {readTextFile} from './files.ts';
import type {Problem} from './problem.ts';
import {type ReadDocument, readDocument} from './source-positions.ts';

/** A rule-set file read from disk. */
export type SourceFile = {
	readonly file: string;
	/** The whole text of the file. */
	readonly text: string;
	/** What it holds, unjudged; `undefined` when it could not be read, and `problems` says why. */
	readonly json: unknown;
	/** The signed file it came in, whose bytes stay as they are; absent for a plain one. */
	readonly signed?: SignedEnvelope;
	readonly problems: readonly Problem[];
	placeOf: ReadDocument['placeOf'];
};

const syntaxMend = 'Mend the file here; an editor with the published schema shows it while you write.';
const mends: {readonly [code: string]: string} = {
	DUPLICATE_KEY: 'Keep one of the two; a reader would take the last and lose the first.',
	TAB_AS_INDENT: 'Indent YAML with spaces.',
};

const syntaxProblems = (file: string, {document, placeAt}: ReadDocument): Problem[] =>
	document.errors.slice(0, 20).map(({code, message, pos}) => ({
		file,
		...placeAt(pos[0]),
		path: '',
		message: message.replace(/\.$/, ''),
		mend: mends[code] ?? syntaxMend,
	}));

const jsonOf = ({document}: ReadDocument, text: string, isJson: boolean): unknown => {
	if (isJson) return JSON.parse(text);
	const json: unknown = document.toJS({maxAliasCount: 100});
	const format: unknown = document.get('format', true);
	// YAML reads 1.0 as the number 1; what was meant is what was written.
	const written = isScalar(format) && typeof format.value === 'number' ? format.source : undefined;
	return written === undefined ? json : {...(json as object), format: written};
};

/** Without its document a JSON file of many megabytes would take long only to be refused for its size. */
const largestRead = 4 * 1024 * 1024;

const sourceFrom = (file: string, text: string): SourceFile => {
	const isJson = /^\s*[{[]/.test(text) && !/\.ya?ml$/i.test(file);
	const failed = (problems: readonly Problem[]): SourceFile => ({
		file,
		text,
		json: undefined,
		problems,
		placeOf: read.placeOf,
	});
	if (text.length > largestRead) {
		const message = 'the file is larger than a rule set can be';
		const problem = {file, path: '', message, mend: 'Split it, or remove what no rule needs.'};
		return {file, text, json: undefined, problems: [problem], placeOf: () => ({line: 1, column: 1})};
	}
	const read = readDocument(text);
	const syntax = syntaxProblems(file, read);
	if (syntax.length) return failed(syntax);
	try {
		return {file, text, json: jsonOf(read, text, isJson), problems: [], placeOf: read.placeOf};
	} catch (error) {
		const reason = errorMessage(error);
		const [where, offset] = /(?: in JSON)? at position (\d+).*$/.exec(reason) ?? ['', '0'];
		const message = reason.slice(0, reason.length - where.length).replace(/\.$/, '');
		const place = read.placeAt(Number(offset));
		return failed([{file, ...place, path: '', message, mend: syntaxMend}]);
	}
};

const enveloped = (text: string): SignedEnvelope | undefined => {
	const opened = /^\s*\{\s*"akta"/.test(text) ? parseEnvelope(text) : undefined;
	return opened && !isRefusal(opened) && opened.enveloped ? opened : undefined;
};

/**
 * Reads a rule set from a JSON or YAML file, `-` being standard input, or from the inside of a signed file. What is wrong with the text
 * itself is in `problems`. Throws `UsageError` when there is no such file.
 */
export const readSourceFile = async (file: string): Promise<SourceFile> => {
	const text = await readTextFile(file);
	const signed = enveloped(text);
	if (!signed) return sourceFrom(file, text);
	return {...sourceFrom(file, decodeUtf8(signed.payload) ?? ''), text, signed};
};
