import {defineUnlistedScript} from 'wxt/utils/define-unlisted-script';
import {startFrame} from './start.ts';

export default defineUnlistedScript(() => void startFrame());
