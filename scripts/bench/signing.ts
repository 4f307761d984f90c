import {createHash, generateKeyPairSync, type KeyObject, sign, verify} from 'node:crypto';
import {encodeBase64Url} from '../../engine/distribution/verification/base64url.ts';
import type {CryptoProvider} from '../../engine/distribution/verification/signatures.ts';

/** A key pair of this run: its raw public half, its id, and its private half. */
export type Key = {readonly raw: Uint8Array; readonly kid: string; readonly secret: KeyObject};

const RAW_BYTES = 32;
const spkiHead = Buffer.from('302a300506032b6570032100', 'hex');

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** What acceptance asks of the machine, by Node's own library. */
export const nodeProof: CryptoProvider = {
	sha256: async bytes => sha256(bytes),
	verify: async (key, sig, bytes) =>
		verify(null, bytes, {key: Buffer.concat([spkiHead, key]), format: 'der', type: 'spki'}, sig),
};

/** A key made for this run. */
export const newKey = (): Key => {
	const {publicKey, privateKey} = generateKeyPairSync('ed25519');
	const raw = publicKey.export({format: 'der', type: 'spki'}).subarray(-RAW_BYTES);
	return {raw, kid: encodeBase64Url(sha256(raw).subarray(0, 8)), secret: privateKey};
};

/** A rule set's text as a signed file. */
export const signed = (payload: string, ...keys: readonly Key[]): string => {
	const bytes = Buffer.from(payload, 'utf8');
	const sigs = keys.map(({kid, secret}) => ({kid, sig: encodeBase64Url(sign(null, bytes, secret))}));
	return JSON.stringify({akta: 1, payload: encodeBase64Url(bytes), sigs});
};
