import type {CryptoProvider} from '../../engine/distribution/verification/signatures.ts';

const plain = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const verify: CryptoProvider['verify'] = async (key, sig, bytes) => {
	try {
		const imported = await crypto.subtle.importKey('raw', plain(key), 'Ed25519', false, ['verify']);
		return await crypto.subtle.verify('Ed25519', imported, plain(sig), plain(bytes));
	} catch {
		return false;
	}
};

/** Signatures and hashes by the browser's own cryptography; a key that is no key makes no signature hold. */
export const webCrypto: CryptoProvider = {
	verify,
	sha256: async bytes => new Uint8Array(await crypto.subtle.digest('SHA-256', plain(bytes))),
};
