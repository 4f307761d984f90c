import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {wire} from '../browser/messaging/wire.ts';
import {addEarlyListeners} from '../page/composer/early-listeners.ts';
import {removeOrphans} from '../page/overlay/remove-orphans.ts';

// No polyfill here: this runs in every frame of a known host before anything is written.
type Api = {readonly runtime: {readonly id?: string; sendMessage(message: unknown): Promise<unknown>}};
const globals = globalThis as unknown as {readonly browser?: Api; readonly chrome: Api};
const {runtime} = globals.browser ?? globals.chrome;

const inject = (): Promise<boolean> =>
	runtime.sendMessage(wire('worker', 'inject', [])).then(
		isLetIn => isLetIn === true,
		() => false,
	);

export default defineUnlistedScript(() => {
	// At once: a card that was up when Äkta was updated can do nothing any more.
	removeOrphans(document);
	addEarlyListeners(() => Boolean(runtime.id), inject);
});
