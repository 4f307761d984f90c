import {
	type ExpectedValue,
	type ManagedKey,
	type ManagedPolicy,
	type ManagedPolicyError,
	managedKeys,
	type ParsedManagedPolicy,
	type RuleSetOrigin,
} from '../../companion/managed-keys.ts';
import {decodeBase64Url} from '../../engine/distribution/verification/base64url.ts';
import {MOST_VERSION} from '../../engine/model/schema/rule-set-schema.ts';

const KEY_BYTES = 32;
const DEFAULT_MINUTES = 720;
const shownAtMost = 120;

type Raw = {readonly [key: string]: unknown};
type Report = (place: string, wanted: ExpectedValue) => undefined;

const textAt = (
	raw: Raw,
	key: ManagedKey,
	report: Report,
	isGood: (text: string) => boolean,
	wanted: ExpectedValue,
) => {
	const value = raw[key];
	if (value === undefined || value === '') return undefined;
	if (typeof value !== 'string') return report(key, 'text');
	return isGood(value) ? value : report(key, wanted);
};

/** An address with a name and a password in it can be fetched by no browser. */
const isAddress = (text: string): boolean => {
	const {protocol, username, password} = URL.canParse(text)
		? new URL(text)
		: {protocol: '', username: '', password: ''};
	return protocol === 'https:' && username === '' && password === '';
};

const isId = (text: string): boolean => /^[a-z0-9][a-z0-9.-]{0,79}$/.test(text);

const wholeAt = (
	raw: Raw,
	key: ManagedKey,
	report: Report,
	[least, most]: readonly [number, number],
	wanted: ExpectedValue,
) => {
	const value = raw[key];
	if (value === undefined) return undefined;
	const isGood = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
	return isGood ? value : report(key, wanted);
};

const keyFrom = (written: unknown): Uint8Array | undefined => {
	const bytes = typeof written === 'string' ? decodeBase64Url(written.trim()) : undefined;
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
export const parseManagedPolicy = (managed: unknown): ParsedManagedPolicy => {
	const raw = asRaw(managed);
	const errors: ManagedPolicyError[] = [];
	const report: Report = (place, wanted) => void errors.push({place, wanted});
	const ruleset = textAt(raw, 'ruleset', report, () => true, 'text');
	const rulesetUrl = textAt(raw, 'rulesetUrl', report, isAddress, 'address');
	const rulesetId = textAt(raw, 'rulesetId', report, isId, 'id');
	const trustedKeys = keysAt(raw, report);
	const minVersion = wholeAt(raw, 'minVersion', report, [0, MOST_VERSION], 'whole');
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
export const originUnder = ({ruleset, rulesetUrl}: ManagedPolicy): RuleSetOrigin => {
	if (ruleset !== undefined) return 'inline';
	return rulesetUrl === undefined ? 'file' : 'address';
};
