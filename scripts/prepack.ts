import {copyFile} from 'node:fs/promises';
import {join} from 'node:path';
import {bundleCommandLine} from './pack/bundle.ts';
import {restoreManifest, slimDownManifest} from './pack/manifest.ts';

const folder = process.cwd();
await restoreManifest(folder);
await bundleCommandLine(join(folder, 'dist'));
await copyFile(new URL('../public/rule-set.schema.json', import.meta.url), join(folder, 'dist/rule-set.schema.json'));
// Last, so that whatever fails before leaves the project as it was.
await slimDownManifest(folder);
