import {NewPlatformError, writePlatform} from './new-platform/write-platform.ts';

const [name = ''] = process.argv.slice(2);
const project = new URL('../', import.meta.url);

try {
	const paths = await writePlatform(name, project, new Date().toISOString().slice(0, 10));
	console.log(
		`These are there, and fail until their empty places are filled in:\n${paths.map(path => `  ${path}`).join('\n')}`,
	);
	console.log(`Check them with: npm run check platforms/${name}.ts`);
} catch (error) {
	if (!(error instanceof NewPlatformError)) throw error;
	console.error(`${error.message}\nUsage: npm run new:platform <name>`);
	process.exitCode = 2;
}
