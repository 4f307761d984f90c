import {type EarlyEventType, getEarlyListeners} from '../composer/early-listeners.ts';
import type {GateDependencies} from './gate-types.ts';
import {PublishGate} from './publish-gate.ts';

const types: readonly EarlyEventType[] = ['click', 'keydown', 'submit'];

// The loader heard the page's first moment, so its listeners come before the page's; without it ours are as early as may be.
const hear = (handle: (event: Event) => void, signal: AbortSignal): void => {
	const early = getEarlyListeners();
	for (const type of types) {
		if (early) early.handlers[type] = handle;
		else addEventListener(type, handle, {capture: true, signal});
	}
	signal.addEventListener('abort', () => {
		for (const type of types) if (early?.handlers[type] === handle) delete early.handlers[type];
	});
};

/** Decides, inside the event, whether a press that publishes passes, until `signal` ends it. */
export const gatePublish = (asks: GateDependencies, signal: AbortSignal): void => {
	const gate = new PublishGate(asks);
	hear(gate.handle, signal);
	signal.addEventListener('abort', () => gate.close(false));
};
