import {type RefusalCode, refusalCodes, refuse} from '../../engine/acceptance/refusal.ts';
import {dayInWords, inNumber} from './in-words.ts';
import type {PushedStrings} from './pushed-strings.ts';

const asSentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

// A refusal carries its own English; on a page it stands as a sentence.
const refusal = Object.fromEntries(
	refusalCodes.map(code => [
		code,
		(values: {readonly [name: string]: string | number}) => {
			const {message, mend} = refuse(code, values);
			return {message: asSentence(message), mend};
		},
	]),
) as {[C in RefusalCode]: PushedStrings['refusal'][C]};

/** English texts of the pages on pushed guidance. */
export const enPushed: PushedStrings = {
	nav: {label: 'Pages', settings: 'Settings', guidance: 'Guidance', status: 'Status', import: 'A file of your own'},
	guidance: {
		title: organisation => (organisation ? `Guidance from ${organisation}` : 'Guidance'),
		own: 'Only Äkta’s own tips are in force. No organisation has added guidance in this browser.',
		lead: 'This applies when you write for the organisation. When you write as yourself, none of it does.',
		version: (version, taken) => `Version ${version}, since ${dayInWords(taken.slice(0, 10), 'en')}.`,
		from: {
			inline: 'It comes from whoever looks after this computer, unsigned.',
			address: 'It is fetched from an address.',
			file: 'It comes from a file you chose.',
		},
		signed: kids => `Signed with the key ${kids}.`,
		listened: date => `Colleagues have had their say, most recently on ${dayInWords(date, 'en')}.`,
		notListened: 'It does not say that anyone has asked colleagues yet.',
		review: date => `To be read through again by ${dayInWords(date, 'en')}.`,
		reviewPassed: date =>
			`Was to be read through again by ${dayInWords(date, 'en')}. It is still in force; do say if something is out of date.`,
		leftOut: count => `${inNumber(count, 'tip is', 'tips are', 'en')} waiting for a newer Äkta.`,
		changes: 'New since last time',
		changesNone: 'Nothing but the version.',
		parts: {
			may: 'What you may do',
			crisis: 'Right now',
			rules: 'Tips from the organisation',
			built: 'Äkta’s own tips, as the organisation wants them',
			lines: 'Answers to start from',
			contacts: 'Where to find help',
			personality: 'How the organisation wants to sound',
			prefer: 'Words the organisation would rather use',
			allow: 'Words to leave alone',
			secret: 'Words that stay within the organisation',
			topics: 'Topics Äkta leaves alone altogether',
			texts: 'Texts to say in your own words',
			company: 'About the organisation',
			hosts: 'Sites the organisation suggests Äkta for',
		},
		line: {
			question: 'A question',
			error: 'A factual error',
			dissatisfaction: 'Someone is dissatisfied',
			heat: 'It is heated',
			provocation: 'A provocation',
			crisis: 'A crisis',
		},
		sounds: sounds => `Sounds like this: ${sounds}.`,
		unlike: unlike => `Not like this: ${unlike}.`,
		secret: count =>
			`${inNumber(count, 'word', 'words', 'en')}. They are not shown here. If one is in a draft, a card appears before you publish.`,
		crisis: (from, until) => `In force from ${from} to ${until}.`,
		sees: 'What the employer sees',
		seesTexts: [
			'Äkta gives the employer nothing of what you write, or that you write.',
			'It can see that Äkta is installed and, with an address for guidance, that a browser fetched a file at a time that has nothing to do with writing.',
			'What else it can see on its own computer Äkta neither adds to nor takes away.',
		],
		yours: 'You decide',
		yoursTexts: [
			'Publishing always works. Off, rest, “Off here” and “Hide this tip” also work when the employer has installed Äkta.',
			'Pay, working conditions, the union, whistleblowing, the press, politics, faith and your own health get no tips at all.',
		],
		object: 'See it differently?',
		objectText: name => `Write to ${name}. It is an ordinary e-mail from you; Äkta sends nothing.`,
		objectNobody: 'The guidance does not say who wrote it. Ask whoever gave it to you.',
		write: 'Write an e-mail',
		subject: 'About the guidance in Äkta',
		crisisSwitch: 'Tips for a crisis',
		crisisWhy: 'When something serious has happened: tips on keeping cheerful news for later and answering calmly.',
		crisisChoices: {follow: 'When the guidance says so', on: 'On', off: 'Off'},
	},
	status: {
		title: 'Status',
		lead: 'For whoever looks after this computer. Nothing here is about the person who writes.',
		inForce: 'In force now',
		source: 'Source',
		sources: {
			inline: 'The browser policy (ruleset)',
			address: 'An address in the policy (rulesetUrl)',
			file: 'A file the person chose',
			own: 'Äkta’s own tips',
		},
		name: 'Name and id',
		version: 'Version',
		taken: 'In force since',
		signedBy: 'Signed by',
		nobody: 'nobody; not needed here',
		review: 'To be read through by',
		lost: 'The last one could not be read back from the browser’s storage. The one before it, or Äkta’s own tips, are in force instead.',
		refused: when => `Not accepted on ${when}`,
		address: 'Address',
		lookedAt: 'Last fetched',
		nextLook: 'Next fetch',
		never: 'not yet',
		policy: 'Keys in the policy that the browser shows',
		policyNone: 'None.',
		wrong: 'Cannot be used, and counts as if it were not there:',
		wanted: {
			text: 'a text belongs here',
			address: 'an address that begins with https:// belongs here',
			id: 'small letters, digits, dots and hyphens belong here, such as lingonby',
			keys: 'a list of texts belongs here',
			key: 'a public key belongs here: 32 bytes in base64url, as akta keygen prints it',
			whole: 'a whole number belongs here, without quotation marks',
			minutes: 'a whole number from 15 to 1440 belongs here; until then it is 720',
			nothing: 'Äkta has no such key; check its spelling',
		},
		absent: keys =>
			`Not seen: ${keys}. Chrome and Edge take away a key of the wrong type before Äkta sees it; chrome://policy shows the error. What each takes:`,
		types: {
			ruleset: 'a text',
			rulesetUrl: 'a text',
			rulesetId: 'a text',
			trustedKeys: 'a list of texts',
			minVersion: 'a whole number',
			updateMinutes: 'a whole number',
		},
		trusted: 'Trusted keys',
		extension: 'The extension',
		id: 'Id in the policy',
		akta: 'Äkta’s version',
		permissions: 'Permissions',
		hosts: 'Sites where the browser lets Äkta in',
	},
	import: {
		title: 'Guidance from a file of your own',
		lead: 'Were you given a file with guidance, or did you write one? It is checked here before it comes into force. It stays in your browser.',
		managed:
			'The guidance in this browser comes from whoever looks after it, so there is no need for a file of your own.',
		file: 'Choose a file',
		paste: 'or paste it here',
		take: 'Check it and use it',
		taken: (name, version) => `${name}, version ${version}, is in force now.`,
		refused: 'It could not be used. What was in force before still is.',
		drop: 'Remove your own file',
		better: 'Here it invites:',
	},
	refusal,
};
