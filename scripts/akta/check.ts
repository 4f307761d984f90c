import {readFile} from 'node:fs/promises';
import {text as readAll} from 'node:stream/consumers';
import {parseArgs} from 'node:util';
import {check as judge} from '../../engine/check.ts';
import {compile} from '../../engine/compile.ts';
import type {Draft, Surface, Voice} from '../../engine/draft.ts';
import type {Language} from '../../engine/rule.ts';
import {loadPlatforms} from '../load-platforms.ts';
import {loadBuiltIn} from '../load-rules.ts';
import {printTips} from './print-tips.ts';
import {UsageError} from './usage-error.ts';

const surfaces: readonly Surface[] = ['post', 'comment', 'reply', 'share', 'title'];
const voices: readonly Voice[] = ['self', 'at-work', 'organisation'];
const languages: readonly Language[] = ['sv', 'en'];

const options = {
	platform: {type: 'string'},
	surface: {type: 'string', default: 'post'},
	voice: {type: 'string', default: 'self'},
	language: {type: 'string', default: process.env.LANG?.startsWith('sv') ? 'sv' : 'en'},
	json: {type: 'boolean', default: false},
} as const;

const parse = (args: string[]) => {
	try {
		return parseArgs({args, options, allowPositionals: true});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
};

const oneOf = <T extends string>(name: string, value: string | undefined, known: readonly T[]): T => {
	const found = known.find(item => item === value);
	if (found === undefined) {
		throw new UsageError(
			`--${name} ${value === undefined ? 'is missing' : `"${value}" is unknown`}; use one of ${known.join(', ')}.`,
		);
	}
	return found;
};

const readText = async (file: string): Promise<string> => {
	try {
		return file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
	} catch (error) {
		throw new UsageError(`${file} could not be read: ${error instanceof Error ? error.message : String(error)}`);
	}
};

const draftFrom = async (values: ReturnType<typeof parse>['values'], file: string): Promise<Draft> => {
	const platforms = await loadPlatforms();
	const platform = oneOf('platform', values.platform, ['other', ...platforms.keys()]);
	const surface = oneOf('surface', values.surface, surfaces);
	const limits = platforms.get(platform)?.limits;
	const limit = limits?.[surface] ?? limits?.else;
	const text = (await readText(file)).replace(/\r\n/g, '\n').replace(/\n$/, '');
	return {
		platform,
		surface,
		voice: oneOf('voice', values.voice, voices),
		text,
		links: [],
		pictures: [],
		...(limit && {limit}),
	};
};

/** Judges one text and prints its tips; answers 1 when a tip is at `pause`, else 0. Throws `UsageError` on bad arguments. */
export const check = async (args: string[]): Promise<number> => {
	const {values, positionals} = parse(args);
	const [file, ...rest] = positionals;
	if (file === undefined || rest.length) throw new UsageError('Name one file, or - for standard input.');
	const language = oneOf('language', values.language, languages);
	const draft = await draftFrom(values, file);
	const compiled = compile(await loadBuiltIn());
	for (const {rule, path, message, mend} of compiled.errors)
		process.stderr.write(`${rule ?? 'rule set'} ${path}: ${message}. ${mend}\n`);
	const result = judge(compiled, draft, {today: new Date().toISOString().slice(0, 10)});
	process.stdout.write(
		values.json ? `${JSON.stringify({draft, ...result}, null, 2)}\n` : printTips(draft, result, language),
	);
	return result.tips.some(({level}) => level === 'pause') ? 1 : 0;
};
