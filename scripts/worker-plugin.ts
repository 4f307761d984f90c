import type {Plugin} from 'vite';

/** Fails a build whose worker holds compromise, a quarter of a megabyte read at every wake: English forms are made where a set is written. */
export const workerPlugin = (): Plugin => ({
	name: 'akta-worker',
	generateBundle(_, bundle) {
		for (const file of Object.values(bundle)) {
			if (file.fileName !== 'background.js' || file.type !== 'chunk') continue;
			if (file.moduleIds.some(id => id.includes('/node_modules/compromise/')))
				this.error('background.js holds compromise: leave engine/rule-set/inflect.ts out of what the worker imports');
		}
	},
});
