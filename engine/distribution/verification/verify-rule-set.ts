import type {BuiltInRule} from '../../model/rule.ts';
import type {RuleSet} from '../../model/rule-set.ts';
import type {RuleSetError} from '../../model/rule-set-error.ts';
import type {Finding} from '../../policy-reader/finding.ts';
import {blocking} from '../../policy-reader/finding.ts';
import {readInPieces} from '../../policy-reader/read-rule-set.ts';
import type {CompiledRuleSet} from '../../rule-language/compile.ts';
import {isNewerFormat, parseRuleSetSliced} from '../../rule-set/parse-rule-set.ts';
import {runWithYields} from '../../rule-set/time-slices.ts';
import {encodeBase64Url} from './base64url.ts';
import {isRefusal, type Refusal, refuse} from './refusal.ts';
import {advanceRollbackState, findRollback, type RollbackState} from './rollback-protection.ts';
import {type CryptoProvider, verifySignatures} from './signatures.ts';
import {parseEnvelope, type SignedEnvelope} from './signed-envelope.ts';
import {decodeUtf8} from './utf8.ts';

/** What a file must meet beside being a good rule set. */
export type VerificationRequirements = {
	/** Raw public keys, 32 bytes each; a signed file must be signed by one of them when there are any. */
	readonly trustedKeys: readonly Uint8Array[];
	/** True where an unsigned file is refused, as from an address. */
	readonly signed: boolean;
	readonly rulesetId?: string;
	readonly minVersion?: number;
	readonly ratchet: RollbackState;
	/** The rules that ship with Äkta, which say what a set may do to them. */
	readonly builtIn: readonly BuiltInRule[];
};

/** A rule set that may be taken. */
export type VerifiedRuleSet = {
	readonly set: RuleSet;
	/** The rules left out because they need a newer Äkta. */
	readonly leftOut: readonly RuleSetError[];
	/** The trusted keys that signed it; empty when nobody's signature was asked for. */
	readonly kids: readonly string[];
	/** SHA-256 of the payload in base64url. */
	readonly hash: string;
	/** The ratchet once this set is taken. */
	readonly ratchet: RollbackState;
};

/** Lets other work come in between, when there has been none for a while; never rejects. */
export type YieldToMessages = () => Promise<void>;

const never: YieldToMessages = async () => undefined;

type SignedFile = {readonly file: SignedEnvelope; readonly kids: readonly string[]; readonly hash: string};

/** What a person can take in at once; the count tells how many there are. */
const mostPlaces = 50;

const findSigners = async (
	file: SignedEnvelope,
	{trustedKeys, signed}: VerificationRequirements,
	cryptoProvider: CryptoProvider,
): Promise<readonly string[] | Refusal> => {
	if (!file.enveloped) return signed ? refuse('unsigned') : [];
	return signed || trustedKeys.length ? verifySignatures(file, trustedKeys, cryptoProvider) : [];
};

const parsePayload = (payload: Uint8Array): {readonly json: unknown} | Refusal => {
	const text = decodeUtf8(payload);
	try {
		return text === undefined ? refuse('not-json') : {json: JSON.parse(text)};
	} catch {
		return refuse('not-json');
	}
};

const writtenFormat = (json: unknown): unknown =>
	typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;

const invalid = (errors: readonly RuleSetError[], json: unknown): Refusal => {
	const format = writtenFormat(json);
	if (isNewerFormat(format)) return refuse('newer-format', {format: String(format).slice(0, 20)});
	return refuse('invalid', {count: errors.length}, errors.slice(0, mostPlaces));
};

const heldBack = async (
	set: RuleSet,
	beside: {readonly compiled: CompiledRuleSet; readonly builtIn: readonly BuiltInRule[]},
	yieldToMessages: YieldToMessages,
): Promise<Refusal | undefined> => {
	const findings: readonly Finding[] = blocking(await runWithYields(readInPieces(set, beside), yieldToMessages));
	return findings.length ? refuse('points', {count: findings.length}, [], findings.slice(0, mostPlaces)) : undefined;
};

const misfit = ({id, version}: RuleSet, {rulesetId, minVersion}: VerificationRequirements): Refusal | undefined => {
	if (rulesetId !== undefined && id !== rulesetId) return refuse('other-id', {id, wanted: rulesetId});
	const isBelow = minVersion !== undefined && version < minVersion;
	return isBelow ? refuse('below-minimum', {version, minimum: minVersion}) : undefined;
};

const verifyContent = async (
	{file, kids, hash}: SignedFile,
	requirements: VerificationRequirements,
	yieldToMessages: YieldToMessages,
): Promise<VerifiedRuleSet | Refusal> => {
	const read = parsePayload(file.payload);
	if (isRefusal(read)) return read;
	const parsed = await runWithYields(parseRuleSetSliced(read.json, requirements.builtIn), yieldToMessages);
	if (parsed.errors) return invalid(parsed.errors, read.json);
	const {set, compiled, leftOut} = parsed;
	const step = {id: set.id, version: set.version, kids, hash};
	const {builtIn, ratchet} = requirements;
	const refusal =
		misfit(set, requirements) ??
		findRollback(ratchet, step) ??
		(await heldBack(set, {compiled, builtIn}, yieldToMessages));
	return refusal ?? {set, leftOut, kids, hash, ratchet: advanceRollbackState(ratchet, step)};
};

/**
 * Decides whether a rule-set file may be taken, in this order: size and shape, a signature by a trusted key before anything in it is read,
 * the form, compilation and examples of the set, its id, its lowest version, the ratchet, the policy reader. The first that fails is the
 * refusal. Rests after each piece of the longer work. Never throws.
 */
export const verifyRuleSet = async (
	file: string,
	requirements: VerificationRequirements,
	cryptoProvider: CryptoProvider,
	yieldToMessages: YieldToMessages = never,
): Promise<VerifiedRuleSet | Refusal> => {
	const opened = parseEnvelope(file);
	if (isRefusal(opened)) return opened;
	const kids = await findSigners(opened, requirements, cryptoProvider);
	if ('code' in kids) return kids;
	return verifyContent(
		{file: opened, kids, hash: encodeBase64Url(await cryptoProvider.sha256(opened.payload))},
		requirements,
		yieldToMessages,
	);
};
