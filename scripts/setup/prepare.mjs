import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {projectNode} from './node.mjs';
import {root, run} from './run.mjs';
import {say} from './say.mjs';

/** After an install: what WXT makes of the entry points, without which types and tests cannot be read. An install never fails of it. */
const prepare = async () => {
	if (!existsSync(join(root, 'node_modules/.bin/wxt'))) return;
	const node = projectNode();
	const code = node ? await run(node, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], {quiet: true}) : 1;
	if (code !== 0) say('Types and tests need Node 22.18 or newer, then: npx wxt prepare');
};

await prepare();
