import type {Answer, Ask} from './exchange.ts';

/** One publication as it reached a stub, in words all networks share; a list is empty when there is nothing. */
export type Publication = {
	readonly kind: 'post' | 'reply' | 'quote' | 'edit';
	/** One text for each part of a thread, as the client sent it. */
	readonly texts: readonly string[];
	/** The content warning as text, or the labels joined by a comma; empty without one. */
	readonly warning: string;
	/** One alt text for each picture, empty where none was written. */
	readonly alts: readonly string[];
	readonly options: readonly string[];
	/** The post answered or quoted, by the network's own id; empty when there is none. */
	readonly parent: string;
	readonly audience: string;
};

/** A built web client under the hosts it is known by, with a stub of the API it talks to. */
export type Client = {
	/** Hosts the client and its API answer under; the first is where a person goes. */
	readonly hosts: readonly string[];
	readonly published: readonly Publication[];
	/** Reply to a request for any host; null when the stub knows no such address. */
	answer(ask: Ask): Promise<Answer | null>;
};

/** What a stub may be told: the language of the interface, and the longest text its network takes, in the network's own count. */
export type ClientOptions = {readonly locale?: 'en' | 'sv'; readonly limit?: number};
