import {openPage, readPage} from './doctor/open-page.ts';

const hostOf = (pattern: string): string => new URL(pattern.replace('*', '')).hostname;

const [from, at] = process.argv.slice(2);

if (from === undefined) {
	console.error('Usage: npm run doctor -- <saved page or address> [address the page stands for]');
	process.exitCode = 2;
} else {
	const page = await readPage(from, at);
	const document = openPage(page);
	// These look at the page's own kinds of nodes, which are there only now.
	const [{examine}, {loadPlatforms}] = await Promise.all([
		import('./doctor/examine.ts'),
		import('./load-platforms.ts'),
	]);
	const {hostname} = new URL(page.address);
	const all = [...(await loadPlatforms())].map(([name, platform]) => ({name, platform}));
	const known =
		all.find(({platform}) => platform.hosts.some(pattern => hostOf(pattern) === hostname)) ??
		all.find(({platform}) => platform.recognise?.(document));
	console.log(`address: ${page.address}`);
	console.log(known ? examine(known, document).join('\n') : 'No platform file knows this page.');
}
