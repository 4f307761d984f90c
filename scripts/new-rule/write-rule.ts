import {mkdir, writeFile} from 'node:fs/promises';
import {ruleTemplate} from './template.ts';

/** A wish for a new rule that cannot be met, with the reason as message. */
export class NewRuleError extends Error {}

const groups = ['open', 'invite', 'participate', 'protect', 'platform'];
const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const parseId = (id: string): readonly [group: string, name: string] => {
	const [group = '', name = '', ...more] = id.split('/');
	if (!groups.includes(group))
		throw new NewRuleError(`"${group}" is not a group of rules; use one of ${groups.join(', ')}.`);
	if (more.length > 0 || !kebabCase.test(name)) {
		throw new NewRuleError(
			`"${[name, ...more].join('/')}" is not a name in kebab-case; write it like thank-for-the-error.`,
		);
	}
	return [group, name];
};

const refuse = (id: string, error: unknown): never => {
	if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
		throw new NewRuleError(`rules/${id}.ts is already there; choose another name or edit that file.`);
	throw error;
};

/**
 * Writes a new rule file under the folder of rules, which ends in a slash, and returns its address. Throws `NewRuleError` when the group
 * is unknown, the name is not kebab-case or the rule is already there; nothing is ever overwritten. `today` is an ISO date.
 */
export const writeRule = async (id: string, rules: URL, today: string): Promise<URL> => {
	const [group, name] = parseId(id);
	const file = new URL(`${group}/${name}.ts`, rules);
	await mkdir(new URL('.', file), {recursive: true});
	await writeFile(file, ruleTemplate(group, today), {flag: 'wx'}).catch(error => refuse(id, error));
	return file;
};
