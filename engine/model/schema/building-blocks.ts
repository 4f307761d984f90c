import * as v from 'valibot';
import type {PlainErrorCode} from '../rule-set-error.ts';
import type {NameErrorCode} from '../unknown-name.ts';

/** The message of a check of the schema's own: the code its sentences are found by. */
export const plain = (code: PlainErrorCode): string => code;

/** The schema with the sentence an editor shows for it. */
export const described = <const T extends v.GenericSchema>(sentence: string, schema: T) =>
	v.pipe(schema, v.description(sentence));

/** A field that may be left out, with the sentence an editor shows for it. */
export const optional = <const T extends v.GenericSchema>(sentence: string, schema: T) =>
	v.exactOptional(described(sentence, schema));

/** A text of one to `longest` characters. */
export const textSchema = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));

/** An ISO day, `2026-11-20`. */
export const daySchema = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}$/, plain('day-form')),
	v.check(written => !Number.isNaN(Date.parse(written)), plain('day-missing')),
);

/** A point in time, `2026-11-20T08:00:00Z` or with an offset. */
export const momentSchema = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/, plain('moment-form')),
);

/** The same for one or both languages. */
export const byLanguageSchema = <const T extends v.GenericSchema>(schema: T) =>
	v.strictObject({sv: v.exactOptional(schema), en: v.exactOptional(schema)});

/** One mail address, with nothing that a mail program would take for more than an address. */
export const mailSchema = v.pipe(
	textSchema(200),
	v.regex(
		/^[^\s@?&,;:<>"'()[\]\\%]+@(?:[a-zA-Z\dÀ-ɏ](?:[a-zA-Z\dÀ-ɏ-]{0,61}[a-zA-Z\dÀ-ɏ])?\.)+[a-zA-Z]{2,63}$/,
		plain('mail-form'),
	),
);

/** The name of one host, whole: no wildcard, address or path, and Latin letters, so that it is the one it looks like. */
export const hostSchema = v.pipe(
	textSchema(253),
	v.regex(/^(?:[a-zA-Z\dÀ-ɏ](?:[a-zA-Z\dÀ-ɏ-]{0,61}[a-zA-Z\dÀ-ɏ])?\.)+[a-zA-Z]{2,63}$/, plain('host-form')),
);

/** A list of up to `most`. */
export const listSchema = <const T extends v.GenericSchema>(schema: T, most = 5000) =>
	v.pipe(v.array(schema), v.maxLength(most));

/** One or more of these; which of the two is meant is told by the input, so that an error names its place. */
export const oneOrMoreSchema = <const T extends v.GenericSchema>(schema: T) => {
	const several = v.pipe(v.array(schema), v.minLength(1));
	const both = v.union([schema, several]);
	return v.lazy((input: unknown): typeof both | typeof several | T => {
		if (input === undefined) return both;
		return Array.isArray(input) ? several : schema;
	});
};

/** One of the names; another is refused under `code`, whose sentence tells what stands there and which names are near. */
export const nameSchema = <const T extends readonly [string, ...string[]]>(names: T, code: NameErrorCode) =>
	v.picklist(names, code);
