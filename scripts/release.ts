import {release} from './release/release.ts';

await release().catch((error: Error) => {
	console.error(error.message);
	process.exitCode = 1;
});
