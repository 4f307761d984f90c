import {ensureChromium, ensureFirefox, missingBrowsers} from './setup/browsers.mjs';
import {ensureDependencies, missingDependencies} from './setup/dependencies.mjs';
import {projectNode} from './setup/node.mjs';
import {run} from './setup/run.mjs';
import {say} from './setup/say.mjs';

const nameMissing = (name, found) => {
	say(found ? `${name}: ${found}` : `${name} is not here and could not be installed; its tests count as failed`);
	return found ?? '';
};

const sayInstalls = () => {
	const missing = [...missingDependencies(), ...missingBrowsers()];
	if (missing.length > 0) say(`Before the tests begin, this installs: ${missing.join(', ')}`);
};

const nothingRan = () => {
	console.log('0 passed, 1 failed');
	return 1;
};

const test = async () => {
	sayInstalls();
	if (!(await ensureDependencies())) return nothingRan();
	const node = projectNode();
	if (!node) {
		say('The tests run on Node 22.18 or newer; https://nodejs.org has it');
		return nothingRan();
	}
	const env = {
		AKTA_CHROMIUM: nameMissing('Chromium', await ensureChromium()),
		AKTA_FIREFOX: nameMissing('Firefox', await ensureFirefox()),
	};
	return run(node, ['scripts/test/test.ts'], {env});
};

process.exitCode = await test();
