/** What an administrator sets; the names are the managed keys. */
export type PolicySettings = {
	/** The rule set's JSON, or the signed file. */
	readonly ruleset?: string;
	/** An https address of the signed file. */
	readonly rulesetUrl?: string;
	readonly rulesetId?: string;
	/** Raw 32-byte public keys in base64url. */
	readonly trustedKeys?: readonly string[];
	readonly minVersion?: number;
	/** 15–1440. */
	readonly updateMinutes?: number;
};

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Text of JSON with every character beyond ASCII written as an escape, so that no file format or console on the way can change it. */
export const toAsciiJson = (json: string): string => json.replaceAll(/[^\n -~]/g, escaped);

const onOneLine = (json: string): string => {
	try {
		return JSON.stringify(JSON.parse(json));
	} catch {
		return json.replaceAll(/\s+/g, ' ');
	}
};

/** A setting as it stands in a policy. */
export type SettingValue = string | number | readonly string[];

/** The settings that are there, in the order of the managed schema; the rule set's JSON on one line in ASCII. */
export const listSettings = (
	settings: PolicySettings,
): readonly (readonly [key: keyof PolicySettings, value: SettingValue])[] => {
	const {ruleset, rulesetUrl, rulesetId, trustedKeys, minVersion, updateMinutes} = settings;
	const all = [
		['ruleset', ruleset === undefined ? undefined : toAsciiJson(onOneLine(ruleset))],
		['rulesetUrl', rulesetUrl],
		['rulesetId', rulesetId],
		['trustedKeys', trustedKeys?.length ? trustedKeys : undefined],
		['minVersion', minVersion],
		['updateMinutes', updateMinutes],
	] as const;
	return all.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
};
