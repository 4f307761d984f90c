import {access, mkdir, writeFile} from 'node:fs/promises';
import {evidenceTemplate, fixtureTemplate, platformTemplate, testTemplate} from './template.ts';

/** A wish for a new platform that cannot be met, with the reason as message. */
export class NewPlatformError extends Error {}

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const taken = ['other', 'page', 'platform', 'watch'];

const isThere = (file: URL): Promise<boolean> =>
	access(file).then(
		() => true,
		() => false,
	);

const refuseName = (name: string): void => {
	if (!kebabCase.test(name))
		throw new NewPlatformError(`"${name}" is not a name in kebab-case; write it like my-network.`);
	if (taken.includes(name))
		throw new NewPlatformError(`"${name}" has another meaning among the platforms; choose another name.`);
};

/**
 * Writes a network's file, evidence, fixture and test under the project's folder, which ends in a slash, and returns their paths there.
 * Throws `NewPlatformError` when the name is not kebab-case, means something else or any of the files is already there;
 * nothing is ever overwritten. `today` is an ISO date.
 */
export const writePlatform = async (name: string, project: URL, today: string): Promise<readonly string[]> => {
	refuseName(name);
	const files = {
		[`platforms/${name}.ts`]: platformTemplate(today),
		[`platforms/evidence/${name}.json`]: evidenceTemplate(today),
		[`tests/platforms/${name}/post.html`]: fixtureTemplate,
		[`tests/platforms/${name}/${name}.test.ts`]: testTemplate(name),
	};
	for (const path of Object.keys(files))
		if (await isThere(new URL(path, project)))
			throw new NewPlatformError(`${path} is already there; choose another name or edit that file.`);
	for (const [path, text] of Object.entries(files)) {
		const file = new URL(path, project);
		await mkdir(new URL('.', file), {recursive: true});
		await writeFile(file, text, {flag: 'wx'});
	}
	return Object.keys(files);
};
