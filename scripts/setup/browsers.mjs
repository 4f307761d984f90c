import {findChromium} from './find-chromium.mjs';
import {findFirefox} from './find-firefox.mjs';
import {canInstallDebian, downloadChromium, installDebian} from './install.mjs';
import {say} from './say.mjs';

/** Chromium alone shows text as boxes on a machine without fonts. */
const chromiumPackages = ['chromium', 'fonts-dejavu-core', 'fonts-noto-color-emoji'];

const fromDebian = packages => packages.map(name => `${name} from Debian (apt-get)`);

/** What would have to be installed for both browsers to be here, in words; empty when they are, or where nothing can be installed. */
export const missingBrowsers = () => [
	...(findChromium() ? [] : canInstallDebian() ? fromDebian(chromiumPackages) : ["Playwright's own Chromium"]),
	...(findFirefox() || !canInstallDebian() ? [] : fromDebian(['firefox-esr'])),
];

/** A Chromium that loads unpacked extensions: found, from Debian, or Playwright's; undefined when none of these worked. */
export const ensureChromium = async () => {
	const found = findChromium();
	if (found) return found;
	if (canInstallDebian()) await installDebian(chromiumPackages);
	const installed = findChromium();
	if (installed) return installed;
	await downloadChromium();
	return findChromium();
};

/** A Firefox that is new enough: found, or from Debian; undefined when neither worked. */
export const ensureFirefox = async () => {
	const found = findFirefox();
	if (found) return found;
	if (canInstallDebian()) await installDebian(['firefox-esr']);
	return findFirefox();
};

/** Says, a line a system, which browser to install; branded Chrome from 137 and Ubuntu's snap do not load the build. */
export const sayWhatToInstall = () => {
	say('No browser that can load the build was found. What helps:');
	say('  Debian: sudo apt install chromium');
	say(
		'  Ubuntu: Microsoft Edge or Brave from their own packages (the chromium snap and Chrome from 137 on do not load it)',
	);
	say('  Fedora: sudo dnf install chromium');
	say('  macOS: brew install --cask chromium, or Microsoft Edge or Brave');
	say('  Windows: Microsoft Edge, which is already there, or Brave');
};
