const NAME = 'akta-journal';

let channel: BroadcastChannel | undefined;

const shared = (): BroadcastChannel => {
	channel ??= new BroadcastChannel(NAME);
	return channel;
};

/** Tells the other tabs and the worker that the journal has changed. */
export const notifyJournalChange = (): void => shared().postMessage('changed');

/** Calls back when another tab or the worker has changed the journal; the returned function stops it. */
export const onJournalChange = (listener: () => void): (() => void) => {
	const at = shared();
	at.addEventListener('message', listener);
	return () => at.removeEventListener('message', listener);
};
