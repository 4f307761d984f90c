import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {builtInPlugin} from '../built-in-plugin.ts';

const ENTRY = fileURLToPath(new URL('./gallery.tsx', import.meta.url));

/** The gallery as one classic script. It sets `gallery.sizes` (name to CSS pixels) and `gallery.draw(name, language)`. */
export async function bundleGallery(): Promise<string> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		plugins: [builtInPlugin()],
		build: {write: false, minify: false, rollupOptions: {input: ENTRY, output: {format: 'iife'}}},
	});
	if (Array.isArray(built) || !('output' in built)) throw new Error('The gallery became more than one file.');
	return built.output[0].code;
}
