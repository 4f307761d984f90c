import {existsSync, readFileSync} from 'node:fs';
import {run} from './run.mjs';
import {say, step} from './say.mjs';

/** Playwright 1.65.1 carries the address of a Chromium of its own (tried 2026-11-22). */
const playwright = 'playwright-core@1.65.1';

const isDebian = () => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

/** True where Debian's packages can be installed without asking for a password. */
export const canInstallDebian = () => isDebian() && process.getuid?.() === 0;

const quietly = {env: {DEBIAN_FRONTEND: 'noninteractive'}, quiet: true};

/** Installs Debian packages; only for root on Debian. */
export const installDebian = packages =>
	step(`Installing ${packages.join(', ')} from Debian`, async () => {
		await run('apt-get', ['update', '-qq'], quietly);
		const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quietly);
		if (code !== 0) say(`Debian could not install ${packages.join(', ')}`);
	});

/** Lets Playwright download a Chromium of its own. */
export const downloadChromium = () =>
	step("No Chromium here; trying Playwright's own download", async () => {
		const code = await run('npx', ['--yes', playwright, 'install', 'chromium']);
		if (code !== 0) say("Playwright's download did not succeed");
	});
