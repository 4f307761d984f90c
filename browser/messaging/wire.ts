/** The version of the messages and of the shapes they carry, a draft's too; to be raised when an older end would misread one. */
export const MESSAGE_VERSION = 2;

/** A message as it travels; without a version it is of the first. */
export type Wire = {
	readonly to: 'worker' | 'frame' | 'page';
	readonly name: string;
	readonly args: readonly unknown[];
	readonly version?: number;
};

const isWire = (message: unknown): message is Wire =>
	typeof message === 'object' &&
	message !== null &&
	'to' in message &&
	'name' in message &&
	'args' in message &&
	Array.isArray(message.args);

/** The message in whatever arrived, when it goes to this end; else `undefined`. */
export const wireTo = (to: Wire['to'], message: unknown): Wire | undefined =>
	isWire(message) && message.to === to ? message : undefined;

/** True when a message was sent by this version of Äkta, or by one that speaks as it does. */
export const isSameVersion = ({version = 1}: Wire): boolean => version === MESSAGE_VERSION;

/** A message of this version. */
export const wire = (to: Wire['to'], name: string, args: readonly unknown[]): Wire => ({
	to,
	name,
	args,
	version: MESSAGE_VERSION,
});

const OTHER_VERSION = 'The other end is another version of Äkta';

/** What a question of another version is turned down with. */
export const otherVersion = (): Error => new Error(OTHER_VERSION);

/** True for what a question was turned down with because the worker is another version. */
export const isOtherVersion = (reason: unknown): boolean => reason instanceof Error && reason.message === OTHER_VERSION;
