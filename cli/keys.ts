import {createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {decodeBase64Url, encodeBase64Url} from '../engine/distribution/verification/base64url.ts';
import {type CryptoProvider, computeKeyId} from '../engine/distribution/verification/signatures.ts';
import {errorMessage} from './arguments.ts';
import {UsageError} from './usage-error.ts';

const KEY_BYTES = 32;

/** The raw 32 bytes of a public key, or of the public half of a private one. */
export const rawPublicKey = (key: KeyObject): Uint8Array => {
	const {x = ''} = (key.type === 'public' ? key : createPublicKey(key as never)).export({format: 'jwk'});
	return decodeBase64Url(x) ?? new Uint8Array();
};

const publicKeyOf = (raw: Uint8Array): KeyObject =>
	createPublicKey({key: {kty: 'OKP', crv: 'Ed25519', x: encodeBase64Url(raw)}, format: 'jwk'});

/** Ed25519 and SHA-256 by Node itself. */
export const nodeCrypto: CryptoProvider = {
	verify: async (key, sig, bytes) => {
		try {
			return verify(null, bytes, publicKeyOf(key), sig);
		} catch {
			return false;
		}
	},
	sha256: async bytes => new Uint8Array(createHash('sha256').update(bytes).digest()),
};

/** Reads a private key from its file. Throws `UsageError` when there is none, or it is of another kind; the key itself is never told. */
export const readPrivateKey = async (file: string): Promise<KeyObject> => {
	let pem: Buffer;
	try {
		pem = await readFile(file);
	} catch (error) {
		throw new UsageError(`The key could not be read: ${errorMessage(error)}`);
	}
	try {
		const key = createPrivateKey(pem);
		if (key.asymmetricKeyType === 'ed25519') return key;
	} catch {
		// What Node says of a broken key may quote it.
	}
	throw new UsageError(`${file} holds no Ed25519 private key; akta keygen makes one.`);
};

/** A signature over bytes as a signed file carries it. */
export const signBytes = async (bytes: Uint8Array, key: KeyObject): Promise<{kid: string; sig: string}> => ({
	kid: await computeKeyId(rawPublicKey(key), nodeCrypto),
	sig: encodeBase64Url(sign(null, bytes, key)),
});

const fromFile = async (file: string): Promise<string> => {
	try {
		return (await readFile(file, 'utf8')).trim();
	} catch {
		throw new UsageError(`"${file}" is neither a public key (43 characters) nor a file that holds one.`);
	}
};

const readPublicKey = async (written: string): Promise<string> => {
	const text = decodeBase64Url(written)?.length === KEY_BYTES ? written : await fromFile(written);
	if (decodeBase64Url(text)?.length === KEY_BYTES) return text;
	throw new UsageError(`${written} holds no public key; it is the 43 characters akta keygen printed.`);
};

/** Public keys in base64url, each written out or standing in a file, several to an option with commas between. Throws `UsageError`. */
export const readPublicKeys = async (written: readonly string[]): Promise<readonly string[]> =>
	Promise.all(
		written
			.flatMap(list => list.split(','))
			.map(key => key.trim())
			.filter(key => key !== '')
			.map(readPublicKey),
	);
