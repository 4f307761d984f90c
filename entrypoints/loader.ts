import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {listenEarly} from '../platforms/page/early.ts';

// No polyfill here: this runs in every frame of a known host before anything is written.
const {runtime} = (globalThis as unknown as {browser?: typeof chrome}).browser ?? chrome;

const inject = (): void => void runtime.sendMessage({to: 'worker', name: 'inject', args: []}).catch(() => undefined);

export default defineUnlistedScript(() => void listenEarly(() => Boolean(runtime.id), inject));
