import {maxSetBytes} from '../../rule-set/schema/size-limits.ts';
import {decodeBase64Url} from './base64url.ts';
import {type Refusal, refuse} from './refusal.ts';
import {encodeUtf8} from './utf8.ts';

/** One signature: the id of the key that made it (`keyIdOf`), and its 64 bytes. */
export type Signature = {readonly kid: string; readonly sig: Uint8Array};

/** A rule-set file taken apart. */
export type SignedEnvelope = {
	/** The rule set's bytes, those that are signed and counted. */
	readonly payload: Uint8Array;
	/** Empty for a rule set that stands by itself. */
	readonly sigs: readonly Signature[];
	/** True for `{akta, payload, sigs}`, false for the rule set's own JSON. */
	readonly enveloped: boolean;
};

const SIGNATURE_BYTES = 64;
const KEY_ID_SIGNS = 11;
const mostSignatures = 16;

/** What a whole signed file can weigh, in bytes: its payload in base64url, and room for names and signatures. */
export const maxFileBytes = Math.ceil((maxSetBytes * 4) / 3) + 8192;

const signatureFrom = (written: unknown): Signature | undefined => {
	if (typeof written !== 'object' || written === null || !('kid' in written) || !('sig' in written)) return undefined;
	const {kid, sig} = written;
	if (typeof kid !== 'string' || kid.length !== KEY_ID_SIGNS || typeof sig !== 'string') return undefined;
	const bytes = decodeBase64Url(sig);
	return bytes?.length === SIGNATURE_BYTES ? {kid, sig: bytes} : undefined;
};

const signaturesFrom = (written: unknown): readonly Signature[] | Refusal => {
	if (!Array.isArray(written) || written.length === 0 || written.length > mostSignatures)
		return refuse('not-a-file', {place: 'sigs'});
	const sigs: Signature[] = [];
	for (const [index, each] of written.entries()) {
		const signature = signatureFrom(each);
		if (!signature) return refuse('not-a-file', {place: `sigs[${index}]`});
		sigs.push(signature);
	}
	return sigs;
};

type Written = {readonly akta: unknown; readonly payload?: unknown; readonly sigs?: unknown};

const isEnvelope = (json: unknown): json is Written =>
	typeof json === 'object' && json !== null && Object.hasOwn(json, 'akta');

const opened = ({akta, payload: written, sigs: signed}: Written): SignedEnvelope | Refusal => {
	if (akta !== 1)
		return typeof akta === 'number' && akta > 1 ? refuse('newer-file', {akta}) : refuse('not-a-file', {place: 'akta'});
	const payload = typeof written === 'string' ? decodeBase64Url(written) : undefined;
	if (!payload) return refuse('not-a-file', {place: 'payload'});
	if (payload.length > maxSetBytes) return refuse('too-large');
	const sigs = signaturesFrom(signed);
	return 'code' in sigs ? sigs : {payload, sigs, enveloped: true};
};

const plain = (text: string): SignedEnvelope | Refusal => {
	const payload = encodeUtf8(text);
	return payload.length > maxSetBytes ? refuse('too-large') : {payload, sigs: [], enveloped: false};
};

/**
 * Takes a rule-set file apart: `{"akta":1,"payload":base64url,"sigs":[{"kid","sig"}]}`, or the rule set's own JSON. Nothing is verified, and
 * the payload of a signed file is left unread; what is neither is refused with the reason. Never throws.
 */
export const parseEnvelope = (file: string): SignedEnvelope | Refusal => {
	if (file.length > maxFileBytes) return refuse('too-large');
	const text = file.replace(/^\uFEFF/, '');
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return refuse(/^\s*</.test(text) ? 'web-page' : 'not-json');
	}
	return isEnvelope(json) ? opened(json) : plain(text);
};
