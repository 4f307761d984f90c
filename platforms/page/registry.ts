/// <reference types="vite/client" />
import type {Platform} from '../platform.ts';

/** A network with its name, which is its file's; `also` is asked about fields none of its kinds match. */
export type Known = {readonly name: string; readonly platform: Platform; readonly also?: Known};

const files = import.meta.glob<Platform>(['../*.ts', '!../watch.ts', '!../platform.ts'], {
	eager: true,
	import: 'default',
});

/** All networks Äkta knows, in the order of their names. */
export const platforms: readonly Known[] = Object.entries(files).map(([path, platform]) => ({
	name: path.slice('../'.length, -'.ts'.length),
	platform,
}));
