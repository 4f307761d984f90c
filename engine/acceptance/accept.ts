import type {Compiled} from '../compile.ts';
import {withRests} from '../in-pieces.ts';
import {isNewerFormat, parseInPieces} from '../parse-rule-set.ts';
import {blocking} from '../reader/blocking.ts';
import type {Finding} from '../reader/finding.ts';
import {readInPieces} from '../reader/read-rule-set.ts';
import type {RuleSet, RuleSetError} from '../rule-set.ts';
import {toBase64Url} from './base64url.ts';
import {readSetFile, type SetFile} from './envelope.ts';
import {type Ratchet, stepped, stepsBack} from './ratchet.ts';
import {isRefusal, type Refusal, refuse} from './refusal.ts';
import {type Proof, signedBy} from './signed-by.ts';
import {textOf} from './utf8.ts';

/** What a file must meet beside being a good rule set. */
export type Demands = {
	/** Raw public keys, 32 bytes each; a signed file must be signed by one of them when there are any. */
	readonly trustedKeys: readonly Uint8Array[];
	/** True where an unsigned file is refused, as from an address. */
	readonly signed: boolean;
	readonly rulesetId?: string;
	readonly minVersion?: number;
	readonly ratchet: Ratchet;
};

/** A rule set that may be taken. */
export type Accepted = {
	readonly set: RuleSet;
	/** The rules left out because they need a newer Äkta. */
	readonly leftOut: readonly RuleSetError[];
	/** The trusted keys that signed it; empty when nobody's signature was asked for. */
	readonly kids: readonly string[];
	/** SHA-256 of the payload in base64url. */
	readonly hash: string;
	/** The ratchet once this set is taken. */
	readonly ratchet: Ratchet;
};

/** Lets other work come in between, when there has been none for a while; never rejects. */
export type Rest = () => Promise<void>;

const never: Rest = async () => undefined;

type Signed = {readonly file: SetFile; readonly kids: readonly string[]; readonly hash: string};

const OWN_ID = 'akta';

/** What a person can take in at once; the count tells how many there are. */
const mostPlaces = 50;

const signersOf = async (
	file: SetFile,
	{trustedKeys, signed}: Demands,
	proof: Proof,
): Promise<readonly string[] | Refusal> => {
	if (!file.enveloped) return signed ? refuse('unsigned') : [];
	return signed || trustedKeys.length ? signedBy(file, trustedKeys, proof) : [];
};

const jsonOf = (payload: Uint8Array): {readonly json: unknown} | Refusal => {
	const text = textOf(payload);
	try {
		return text === undefined ? refuse('not-json') : {json: JSON.parse(text)};
	} catch {
		return refuse('not-json');
	}
};

const formatOf = (json: unknown): unknown =>
	typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;

const invalid = (errors: readonly RuleSetError[], json: unknown): Refusal => {
	const format = formatOf(json);
	if (isNewerFormat(format)) return refuse('newer-format', {format: String(format).slice(0, 20)});
	return refuse('invalid', {count: errors.length}, errors.slice(0, mostPlaces));
};

const heldBack = async (set: RuleSet, compiled: Compiled, rest: Rest): Promise<Refusal | undefined> => {
	const findings: readonly Finding[] = blocking(await withRests(readInPieces(set, compiled), rest));
	return findings.length ? refuse('points', {count: findings.length}, [], findings.slice(0, mostPlaces)) : undefined;
};

const misfit = ({id, version}: RuleSet, {rulesetId, minVersion}: Demands): Refusal | undefined => {
	if (id === OWN_ID) return refuse('own-id');
	if (rulesetId !== undefined && id !== rulesetId) return refuse('other-id', {id, wanted: rulesetId});
	const isBelow = minVersion !== undefined && version < minVersion;
	return isBelow ? refuse('below-minimum', {version, minimum: minVersion}) : undefined;
};

const judged = async ({file, kids, hash}: Signed, demands: Demands, rest: Rest): Promise<Accepted | Refusal> => {
	const read = jsonOf(file.payload);
	if (isRefusal(read)) return read;
	const parsed = await withRests(parseInPieces(read.json), rest);
	if (parsed.errors) return invalid(parsed.errors, read.json);
	const {set, compiled, leftOut} = parsed;
	const step = {id: set.id, version: set.version, kids, hash};
	const refusal = misfit(set, demands) ?? stepsBack(demands.ratchet, step) ?? (await heldBack(set, compiled, rest));
	return refusal ?? {set, leftOut, kids, hash, ratchet: stepped(demands.ratchet, step)};
};

/**
 * Decides whether a rule-set file may be taken, in this order: size and shape, a signature by a trusted key before anything in it is read,
 * the form, compilation and examples of the set, its id, its lowest version, the ratchet, the policy reader. The first that fails is the
 * refusal. Rests after each piece of the longer work. Never throws.
 */
export const accept = async (
	file: string,
	demands: Demands,
	proof: Proof,
	rest: Rest = never,
): Promise<Accepted | Refusal> => {
	const opened = readSetFile(file);
	if (isRefusal(opened)) return opened;
	const kids = await signersOf(opened, demands, proof);
	if ('code' in kids) return kids;
	return judged({file: opened, kids, hash: toBase64Url(await proof.sha256(opened.payload))}, demands, rest);
};
