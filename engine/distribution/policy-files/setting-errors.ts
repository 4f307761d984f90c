import {decodeBase64Url} from '../verification/base64url.ts';
import type {PolicySettings} from './settings.ts';

/** What keeps settings from being used: the managed key, and what is wrong with its mend, in both languages. */
export type SettingError = {
	readonly key: keyof PolicySettings;
	readonly message: {readonly sv: string; readonly en: string};
};

const isAddress = (text: string): boolean => /^https:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/.test(text);
const isKey = (text: string): boolean => decodeBase64Url(text)?.length === 32;
const isId = (text: string): boolean => /^[a-z0-9][a-z0-9.-]{0,79}$/.test(text);
const isWhole = (value: number, least: number, most: number): boolean =>
	Number.isInteger(value) && value >= least && value <= most;

type SettingErrorTest = SettingError & {readonly isWrong: (settings: PolicySettings) => boolean};

const checks: readonly SettingErrorTest[] = [
	{
		key: 'ruleset',
		isWrong: ({ruleset, rulesetUrl}) => ruleset === undefined && rulesetUrl === undefined,
		message: {
			sv: 'Ange råden själva eller adressen där de ligger.',
			en: 'Give the rule set itself, or the address where it is.',
		},
	},
	{
		key: 'rulesetUrl',
		isWrong: ({rulesetUrl}) => rulesetUrl !== undefined && !isAddress(rulesetUrl),
		message: {
			sv: 'Skriv en adress som börjar med https://.',
			en: 'Write an address that begins with https://.',
		},
	},
	{
		key: 'trustedKeys',
		isWrong: ({rulesetUrl, trustedKeys}) => rulesetUrl !== undefined && !trustedKeys?.length,
		message: {
			sv: 'En adress behöver minst en publik nyckel: det är den som visar att filen är er.',
			en: 'An address needs at least one public key: it is what shows that the file is yours.',
		},
	},
	{
		key: 'trustedKeys',
		isWrong: ({trustedKeys = []}) => !trustedKeys.every(isKey),
		message: {
			sv: 'En nyckel är den publika halvan från akta keygen, 43 tecken.',
			en: 'A key is the public half from akta keygen, 43 characters.',
		},
	},
	{
		key: 'rulesetId',
		isWrong: ({rulesetId}) => rulesetId !== undefined && !isId(rulesetId),
		message: {
			sv: 'Skriv samma id som i filen: små bokstäver, siffror, punkt och bindestreck.',
			en: 'Write the id as in the file: small letters, digits, dots and hyphens.',
		},
	},
	{
		key: 'minVersion',
		isWrong: ({minVersion}) => minVersion !== undefined && !isWhole(minVersion, 0, 2 ** 31 - 1),
		message: {sv: 'Skriv ett heltal.', en: 'Write a whole number.'},
	},
	{
		key: 'updateMinutes',
		isWrong: ({updateMinutes}) => updateMinutes !== undefined && !isWhole(updateMinutes, 15, 1440),
		message: {sv: 'Skriv ett heltal mellan 15 och 1440.', en: 'Write a whole number from 15 to 1440.'},
	},
];

/** What is wrong with an administrator's settings, in the order of the keys; empty when files can be made of them. */
export const settingErrors = (settings: PolicySettings): SettingError[] =>
	checks.filter(({isWrong}) => isWrong(settings)).map(({key, message}) => ({key, message}));
