import {readOwn, writeOwn} from './own-database.ts';
import type {StorageArea} from './storage-area.ts';

const CHANNEL = 'akta';

let channel: BroadcastChannel | undefined;

const tell = (key: string): void => {
	channel ??= new BroadcastChannel(CHANNEL);
	channel.postMessage(key);
};

const set: StorageArea['set'] = async (key, value) => {
	await writeOwn(key, value);
	tell(key);
};

/** Äkta's own database, which no page and no content script can open: rule sets and one's own voice lie here. */
export const ownArea: StorageArea = {
	get: readOwn,
	set,
	remove: key => set(key, undefined),
	watch(key, listener) {
		const heard = new BroadcastChannel(CHANNEL);
		heard.onmessage = ({data}) => {
			if (data !== key) return;
			void readOwn(key).then(listener, () => undefined);
		};
		return () => heard.close();
	},
};
