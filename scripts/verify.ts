import {buildOfItsTag} from './verify/built.ts';
import {readDelivered} from './verify/delivered.ts';
import {realDifferences} from './verify/same.ts';

const [path, against] = process.argv.slice(2);

const says = {
	'only in the first': 'is in what was delivered and not in the build',
	'only in the second': 'is in the build and not in what was delivered',
	'other content': 'differs',
};

const verify = async (delivered: string): Promise<number> => {
	const files = readDelivered(delivered);
	const found = await realDifferences(files, against ? readDelivered(against) : buildOfItsTag(files));
	for (const {path: name, how} of found) console.log(`${name} ${says[how]}`);
	console.log(
		found.length === 0 ? `${files.size} files, and all is as built from the source` : `Not as built: ${found.length}`,
	);
	return found.length === 0 ? 0 : 1;
};

if (path === undefined) {
	console.error('npm run verify -- <installed folder | .crx | .xpi> [a build to compare with, else its tag is built]');
	process.exitCode = 2;
} else {
	process.exitCode = await verify(path).catch((error: Error) => {
		console.error(error.message);
		return 2;
	});
}
