// Both are in every browser and in Node, but in no type library without a page.
declare const TextDecoder: new (label: 'utf-8', how: {fatal: true}) => {decode(bytes: Uint8Array): string};
declare const TextEncoder: new () => {encode(text: string): Uint8Array};

/** The text behind UTF-8 bytes, without a byte order mark; `undefined` when they are no UTF-8. */
export const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		return undefined;
	}
};

/** A text as UTF-8 bytes. */
export const encodeUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
