import {fromBase64Url} from '../../engine/acceptance/base64url.ts';

/** The managed keys, as an administrator writes them. */
export const managedKeys = [
	'ruleset',
	'rulesetUrl',
	'rulesetId',
	'trustedKeys',
	'minVersion',
	'updateMinutes',
] as const;

/** The name of a managed key. */
export type ManagedKey = (typeof managedKeys)[number];

/** Where a rule set comes from: the policy itself, an address it names, or a file the person chose. */
export type Source = 'inline' | 'address' | 'file';

/** What an administrator asks for, of what could be read. */
export type Policy = {
	readonly ruleset?: string;
	readonly rulesetUrl?: string;
	readonly rulesetId?: string;
	/** Raw public keys, 32 bytes each. */
	readonly trustedKeys: readonly Uint8Array[];
	readonly minVersion?: number;
	/** 15–1440. */
	readonly updateMinutes: number;
};

/** What was expected at a place of the policy. */
export type Wanted = 'text' | 'address' | 'id' | 'keys' | 'key' | 'whole' | 'minutes' | 'nothing';

/** One place of the policy that cannot be used: its path, as `trustedKeys[1]`, and what was expected there. */
export type PolicyError = {readonly place: string; readonly wanted: Wanted};

/** A policy as read, with the keys the browser showed and what is wrong in it. */
export type ReadPolicy = {
	readonly policy: Policy;
	/** The keys the browser handed over, known or not, with their values shortened to be shown. */
	readonly seen: readonly {readonly key: string; readonly value: string}[];
	readonly errors: readonly PolicyError[];
};

const KEY_BYTES = 32;
const DEFAULT_MINUTES = 720;
const shownAtMost = 120;

type Raw = {readonly [key: string]: unknown};
type Report = (place: string, wanted: Wanted) => undefined;

const textAt = (raw: Raw, key: ManagedKey, report: Report, isGood: (text: string) => boolean, wanted: Wanted) => {
	const value = raw[key];
	if (value === undefined || value === '') return undefined;
	if (typeof value !== 'string') return report(key, 'text');
	return isGood(value) ? value : report(key, wanted);
};

const isAddress = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:';
const isId = (text: string): boolean => /^[a-z0-9][a-z0-9.-]{0,79}$/.test(text);

const wholeAt = (
	raw: Raw,
	key: ManagedKey,
	report: Report,
	[least, most]: readonly [number, number],
	wanted: Wanted,
) => {
	const value = raw[key];
	if (value === undefined) return undefined;
	const isGood = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
	return isGood ? value : report(key, wanted);
};

const keyFrom = (written: unknown): Uint8Array | undefined => {
	const bytes = typeof written === 'string' ? fromBase64Url(written.trim()) : undefined;
	return bytes?.length === KEY_BYTES ? bytes : undefined;
};

const keysAt = ({trustedKeys}: Raw, report: Report): Uint8Array[] => {
	if (trustedKeys === undefined) return [];
	if (!Array.isArray(trustedKeys)) {
		report('trustedKeys', 'keys');
		return [];
	}
	return trustedKeys.flatMap((written, index) => keyFrom(written) ?? report(`trustedKeys[${index}]`, 'key') ?? []);
};

const shown = (value: unknown): string => {
	const text = JSON.stringify(value) ?? '';
	return text.length > shownAtMost ? `${text.slice(0, shownAtMost)} … (${text.length})` : text;
};

const isKnown = (key: string): boolean => (managedKeys as readonly string[]).includes(key);

const asRaw = (managed: unknown): Raw =>
	typeof managed === 'object' && managed !== null && !Array.isArray(managed) ? {...managed} : {};

/** What a policy says, from anything. A place that cannot be used is named and counts as absent; the rest is taken. Never throws. */
export const readPolicy = (managed: unknown): ReadPolicy => {
	const raw = asRaw(managed);
	const errors: PolicyError[] = [];
	const report: Report = (place, wanted) => void errors.push({place, wanted});
	const ruleset = textAt(raw, 'ruleset', report, () => true, 'text');
	const rulesetUrl = textAt(raw, 'rulesetUrl', report, isAddress, 'address');
	const rulesetId = textAt(raw, 'rulesetId', report, isId, 'id');
	const trustedKeys = keysAt(raw, report);
	const minVersion = wholeAt(raw, 'minVersion', report, [0, Number.MAX_SAFE_INTEGER], 'whole');
	const updateMinutes = wholeAt(raw, 'updateMinutes', report, [15, 1440], 'minutes') ?? DEFAULT_MINUTES;
	for (const key of Object.keys(raw)) if (!isKnown(key)) report(key, 'nothing');
	return {
		policy: {
			...(ruleset !== undefined && {ruleset}),
			...(rulesetUrl !== undefined && {rulesetUrl}),
			...(rulesetId !== undefined && {rulesetId}),
			trustedKeys,
			...(minVersion !== undefined && {minVersion}),
			updateMinutes,
		},
		seen: Object.entries(raw).map(([key, value]) => ({key, value: shown(value)})),
		errors,
	};
};

/** Where the rule set comes from under a policy: the policy itself before an address before a file of the person's own. */
export const sourceUnder = ({ruleset, rulesetUrl}: Policy): Source => {
	if (ruleset !== undefined) return 'inline';
	return rulesetUrl === undefined ? 'file' : 'address';
};
