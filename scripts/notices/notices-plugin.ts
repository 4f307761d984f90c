import type {Plugin} from 'vite';
import {noticedPackages} from './notices.ts';

/** The package a module comes from; undefined for the project's own. */
export const packageOf = (module: string): string | undefined =>
	/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];

/** Fails a build that holds code of a package without a notice, so that nothing goes out without its licence. */
export const noticesPlugin = (): Plugin => {
	const noticed = new Set(noticedPackages().map(({name}) => name));
	return {
		name: 'akta-notices',
		generateBundle(_, bundle) {
			for (const file of Object.values(bundle)) {
				if (file.type !== 'chunk') continue;
				const unnoticed = file.moduleIds.map(packageOf).find(name => name !== undefined && !noticed.has(name));
				if (unnoticed)
					this.error(
						`${file.fileName} holds ${unnoticed}, which is no dependency: it would go out without its licence`,
					);
			}
		},
	};
};
