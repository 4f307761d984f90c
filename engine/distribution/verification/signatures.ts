import {encodeBase64Url} from './base64url.ts';
import {type Refusal, refuse} from './refusal.ts';
import type {SignedEnvelope} from './signed-envelope.ts';

/** What acceptance asks of the machine: an Ed25519 signature over bytes by a raw 32-byte public key, and SHA-256. Neither rejects. */
export type CryptoProvider = {
	verify(key: Uint8Array, sig: Uint8Array, bytes: Uint8Array): Promise<boolean>;
	sha256(bytes: Uint8Array): Promise<Uint8Array>;
};

/** The id of a raw public key: the first 8 bytes of its SHA-256 in base64url, 11 signs. */
export const computeKeyId = async (key: Uint8Array, {sha256}: Pick<CryptoProvider, 'sha256'>): Promise<string> =>
	encodeBase64Url((await sha256(key)).subarray(0, 8));

const keysById = async (
	keys: readonly Uint8Array[],
	cryptoProvider: CryptoProvider,
): Promise<Map<string, Uint8Array>> =>
	new Map(await Promise.all(keys.map(async key => [await computeKeyId(key, cryptoProvider), key] as const)));

/**
 * The ids of the trusted keys that signed the payload, at least one; a refusal when none of them is trusted, or when a signature in a
 * trusted key's name does not hold.
 */
export const verifySignatures = async (
	{payload, sigs}: SignedEnvelope,
	trusted: readonly Uint8Array[],
	cryptoProvider: CryptoProvider,
): Promise<readonly string[] | Refusal> => {
	const keys = await keysById(trusted, cryptoProvider);
	const kids: string[] = [];
	for (const {kid, sig} of sigs) {
		const key = keys.get(kid);
		if (!key) continue;
		if (!(await cryptoProvider.verify(key, sig, payload))) return refuse('bad-signature', {kids: kid});
		kids.push(kid);
	}
	if (kids.length) return [...new Set(kids)];
	return refuse('unknown-key', {kids: sigs.map(({kid}) => kid).join(', ')});
};
