import * as v from 'valibot';

/** A text of one to `longest` characters. */
export const textOf = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));

/** An ISO day, `2026-11-20`. */
export const day = v.pipe(
	v.string(),
	v.regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as 2026-11-20'),
	v.check(written => !Number.isNaN(Date.parse(written)), 'there is no such day'),
);

/** A point in time, `2026-11-20T08:00:00Z` or with an offset. */
export const moment = v.pipe(
	v.string(),
	v.regex(
		/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
		'write a time as 2026-11-20T08:00:00Z',
	),
);

/** The same for one or both languages. */
export const byLanguage = <T extends v.GenericSchema>(schema: T) =>
	v.strictObject({sv: v.exactOptional(schema), en: v.exactOptional(schema)});

/** A list of up to `most`. */
export const listOf = <T extends v.GenericSchema>(schema: T, most = 5000) => v.pipe(v.array(schema), v.maxLength(most));

/** One or more of these. */
export const oneOrMore = <T extends v.GenericSchema>(schema: T) =>
	v.union([schema, v.pipe(v.array(schema), v.minLength(1))]);
