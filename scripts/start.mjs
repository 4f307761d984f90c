import {ensureChromium, ensureFirefox, sayWhatToInstall} from './setup/browsers.mjs';
import {ensureDependencies} from './setup/dependencies.mjs';
import {projectNode} from './setup/node.mjs';
import {run} from './setup/run.mjs';
import {say} from './setup/say.mjs';

const chooseBrowser = async () => {
	const chromium = await ensureChromium();
	if (chromium) return ['chromium', chromium];
	const firefox = await ensureFirefox();
	return firefox ? ['firefox', firefox] : undefined;
};

const start = async () => {
	say('Äkta: set-up, build and practice pages. All of it stays on this computer.');
	if (!(await ensureDependencies())) return 1;
	const node = projectNode();
	if (!node) {
		say('Äkta is built with Node 22.18 or newer; https://nodejs.org has it');
		return 1;
	}
	const browser = await chooseBrowser();
	if (!browser) {
		sayWhatToInstall();
		return 1;
	}
	say(`Browser: ${browser[1]}`);
	return run(node, ['scripts/start/start.ts', ...browser, ...process.argv.slice(2)]);
};

process.exitCode = await start();
