import {createHash} from 'node:crypto';

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

const base32 = (bytes: Uint8Array) => {
	const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('');
	return (bits.match(/.{1,5}/g) ?? []).map(five => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
};

const prefixes = {record: [1, 0x71, 0x12, 32], blob: [1, 0x55, 0x12, 32]};

/** Content identifier in the form the network demands; made of any text, so it fits no content. */
export const cidOf = (text: string, of: 'record' | 'blob' = 'record'): string =>
	`b${base32(Buffer.from([...prefixes[of], ...createHash('sha256').update(text).digest()]))}`;

/** Identifier of an invented person, by a name of small letters. */
export const didOf = (name: string): string => `did:plc:${name.padEnd(24, '2')}`;

/** Address of a post by its writer and its key. */
export const postUri = (did: string, key: string): string => `at://${did}/app.bsky.feed.post/${key}`;
