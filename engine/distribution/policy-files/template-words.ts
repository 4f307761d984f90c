import type {PolicySettings} from './settings.ts';

type SettingKind = 'text' | 'list' | 'whole';
type SettingWords = {readonly name: string; readonly help: string; readonly label: string};
/** A setting as an administrator meets it in the group policy editor. */
export type PolicyTemplate = {
	readonly key: keyof PolicySettings;
	readonly kind: SettingKind;
	readonly sv: SettingWords;
	readonly en: SettingWords;
};

/** The settings, in the order of the managed schema. */
export const policyTemplates: readonly PolicyTemplate[] = [
	{
		key: 'ruleset',
		kind: 'text',
		sv: {
			name: 'Råden själva',
			help: 'Filen från akta build eller akta sign på en rad. Då hämtas ingenting. För större filer passar adressen bättre.',
			label: 'Filens text',
		},
		en: {
			name: 'The rule set itself',
			help: 'The file from akta build or akta sign on one line. Nothing is then fetched. For larger files the address is the better choice.',
			label: 'Text of the file',
		},
	},
	{
		key: 'rulesetUrl',
		kind: 'text',
		sv: {
			name: 'Adress till råden',
			help: 'En https-adress till den signerade filen. Behöver minst en publik nyckel.',
			label: 'Adress',
		},
		en: {
			name: 'Address of the rule set',
			help: 'An https address of the signed file. Needs at least one public key.',
			label: 'Address',
		},
	},
	{
		key: 'rulesetId',
		kind: 'text',
		sv: {name: 'Rådens id', help: 'Råd med ett annat id tas inte emot.', label: 'Id'},
		en: {name: 'The rule set’s id', help: 'A set with another id is not taken.', label: 'Id'},
	},
	{
		key: 'trustedKeys',
		kind: 'list',
		sv: {name: 'Publika nycklar', help: 'Nycklar som akta keygen skrev ut, en på varje rad.', label: 'Nycklar'},
		en: {name: 'Public keys', help: 'Keys as akta keygen printed them, one on each line.', label: 'Keys'},
	},
	{
		key: 'minVersion',
		kind: 'whole',
		sv: {name: 'Lägsta version', help: 'Äldre råd tas inte emot, inte ens vid en ny installation.', label: 'Version'},
		en: {name: 'Lowest version', help: 'An older set is not taken, not even by a new installation.', label: 'Version'},
	},
	{
		key: 'updateMinutes',
		kind: 'whole',
		sv: {name: 'Minuter mellan hämtningar', help: '15 till 1440, ungefär. 720 om inget anges.', label: 'Minuter'},
		en: {name: 'Minutes between fetches', help: '15 to 1440, roughly. 720 when not set.', label: 'Minutes'},
	},
];
