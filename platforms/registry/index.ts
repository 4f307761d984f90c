/// <reference types="vite/client" />
import type {NamedPlatform, Platform} from '../../page/platform.ts';

const files = import.meta.glob<Platform>('../*.ts', {
	eager: true,
	import: 'default',
});

/** All networks Äkta knows, in the order of their names. */
export const platforms: readonly NamedPlatform[] = Object.entries(files).map(([path, platform]) => ({
	name: path.slice('../'.length, -'.ts'.length),
	platform,
}));
