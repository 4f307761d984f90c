import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {listenEarly} from '../platforms/page/early.ts';

// No polyfill here: this runs in every frame of a known host before anything is written.
type Api = {readonly runtime: {readonly id?: string; sendMessage(message: unknown): Promise<unknown>}};
const globals = globalThis as unknown as {readonly browser?: Api; readonly chrome: Api};
const {runtime} = globals.browser ?? globals.chrome;

const inject = (): void => void runtime.sendMessage({to: 'worker', name: 'inject', args: []}).catch(() => undefined);

export default defineUnlistedScript(() => void listenEarly(() => Boolean(runtime.id), inject));
