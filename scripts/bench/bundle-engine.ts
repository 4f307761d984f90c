import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {builtInPlugin} from '../built-in-plugin.ts';
import {lettersPlugin} from '../letters-plugin.ts';
import {searchPlugin} from '../search-plugin.ts';

const entry = fileURLToPath(new URL('./shipped-engine.ts', import.meta.url));

/** Writes the engine and the built-in set to a file as the worker holds them: one small script. Answers its bytes. */
export const bundleEngine = async (file: URL): Promise<number> => {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		plugins: [builtInPlugin(), searchPlugin(), lettersPlugin()],
		build: {write: false, lib: {entry, formats: ['es'], fileName: 'engine'}},
	});
	const [first] = [built].flat();
	if (!first || !('output' in first)) throw new Error('The engine was not built.');
	const {code} = first.output[0];
	writeFileSync(file, code);
	return code.length;
};
