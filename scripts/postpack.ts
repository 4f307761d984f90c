import {restoreManifest} from './pack/manifest.ts';

await restoreManifest(process.cwd());
