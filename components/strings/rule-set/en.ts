import {type RefusalCode, refusalCodes, refuse} from '../../../engine/distribution/verification/refusal.ts';
import {formatCount, formatDay} from '../format.ts';
import type {RuleSetStrings} from './strings.ts';

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
) as {[C in RefusalCode]: RuleSetStrings['refusal'][C]};

/** English texts of the pages on pushed guidance. */
export const enRuleSet: RuleSetStrings = {
	nav: {label: 'Pages', settings: 'Settings', guidance: 'Guidance', status: 'Status', import: 'Import guidance'},
	guidance: {
		title: organisation => (organisation ? `Guidance from ${organisation}` : 'Guidance'),
		own: 'Only Äkta’s own tips apply. No organisation has added guidance in this browser.',
		lead: 'This applies when you write for the organisation. When you write as yourself, none of it does.',
		version: (version, taken) => `Version ${version}, since ${formatDay(taken.slice(0, 10), 'en')}.`,
		from: {
			inline: 'It comes from whoever looks after this computer, unsigned.',
			address: 'It’s fetched from an address.',
			file: 'It comes from a file you chose.',
		},
		signed: kids => `Signed with the key ${kids}.`,
		listened: date => `The day given for listening is ${formatDay(date, 'en')}.`,
		notListened: 'It doesn’t say that colleagues have been asked yet.',
		heard: 'This is what we heard',
		howHeard: ({day, how, people}) =>
			`${{talks: 'Talks', group: 'A group meeting', paper: 'Answers on paper'}[how]}, ${{'1-3': 'one to three colleagues', '4-10': 'four to ten colleagues', more: 'more than ten colleagues'}[people]}, last on ${formatDay(day, 'en')}.`,
		changedBy: 'This is what we changed',
		isItRight: 'Is that right?',
		publicMail: 'Email to a public body can become a public record. You’re welcome to talk instead.',
		review: date => `To be read through again by ${formatDay(date, 'en')}.`,
		reviewPassed: date =>
			`Was to be read through again by ${formatDay(date, 'en')}. It still applies; do say if something’s out of date.`,
		leftOut: count => `${formatCount(count, 'tip is', 'tips are', 'en')} waiting for a newer Äkta.`,
		changes: 'New since last time',
		changesNone: 'Nothing but the version.',
		parts: {
			may: 'What you may do',
			crisis: 'Right now',
			rules: 'Tips from the organisation',
			built: 'Äkta’s own tips, as the organisation wants them',
			lines: 'Answers to start from',
			contacts: 'Ask a colleague',
			personality: 'How the organisation wants to sound',
			prefer: 'Words the organisation would rather use',
			allow: 'Words Äkta should ignore',
			secret: 'Words that stay within the organisation',
			topics: 'Topics Äkta leaves alone altogether',
			texts: 'Texts to say in your own words',
			company: 'About the organisation',
			hosts: 'Sites the organisation suggests Äkta for',
		},
		line: {
			question: 'A question',
			error: 'A factual error',
			dissatisfaction: 'Someone’s not happy',
			heat: 'Someone’s angry',
			provocation: 'A provocation',
			crisis: 'A crisis',
		},
		sounds: sounds => `Sounds like this: ${sounds}.`,
		unlike: unlike => `Not like this: ${unlike}.`,
		secret: count =>
			`${formatCount(count, 'word', 'words', 'en')}. They aren’t shown here. If one is in a draft, a card appears before you publish.`,
		crisis: (from, until) => `Applies from ${from} to ${until}.`,
		sees: 'What your employer sees',
		seesTexts: [
			'Äkta gives your employer nothing of what you write, not even that you write.',
			'Your employer can see that Äkta is installed and, if guidance comes from an address, that a browser fetched a file at a time that has nothing to do with writing.',
			'Äkta changes nothing about what else your employer can see on its own computers.',
		],
		yours: 'You decide',
		yoursTexts: [
			'Publishing always works. Off on a site, snooze and “Hide this tip” also work when your employer has installed Äkta.',
			'Pay, working conditions, the union, whistleblowing, the press, politics, faith and your own health: Äkta says nothing about what you write or how. It still speaks when someone couldn’t read the text (styled letters, a picture with no description, tags without capitals) or it doesn’t fit, and when it’s about others: their data, a key, a threat, someone in danger. When you write for an organisation, this doesn’t apply.',
		],
		object: 'See it differently?',
		objectText: name => `Write to ${name}. It’s an ordinary email from you; Äkta sends nothing.`,
		objectNobody: 'The guidance doesn’t say who wrote it. Ask whoever gave it to you.',
		write: 'Write an email',
		subject: 'About the guidance in Äkta',
		crisisSwitch: 'Tips for a crisis',
		crisisWhy: 'When something serious has happened: tips on keeping cheerful news for later and answering calmly.',
		crisisChoices: {follow: 'When the guidance says so', on: 'On', off: 'Off'},
	},
	status: {
		title: 'Status',
		lead: 'For whoever looks after this computer. Nothing here is about the person writing.',
		inForce: 'Applies now',
		source: 'Source',
		sources: {
			inline: 'The browser policy (ruleset)',
			address: 'An address in the policy (rulesetUrl)',
			file: 'A file the person chose',
			own: 'Äkta’s own tips',
		},
		name: 'Name and id',
		version: 'Version',
		taken: 'Applies since',
		signedBy: 'Signed by',
		nobody: 'nobody; not needed here',
		review: 'To be read through by',
		lost: 'The last one couldn’t be read back from the browser’s storage. The one before it, or Äkta’s own tips, apply instead.',
		refused: when => `Not accepted on ${when}`,
		address: 'Address',
		lookedAt: 'Last fetched',
		nextLook: 'Next fetch',
		never: 'not yet',
		policy: 'Keys in the policy that the browser shows',
		policyNone: 'None.',
		wrong: 'Ignored, because it can’t be used:',
		wanted: {
			text: 'expected text',
			address: 'expected an address that starts with https://',
			id: 'expected small letters, digits, dots and hyphens, such as lingonby',
			keys: 'expected a list of texts',
			key: 'expected a public key: 32 bytes in base64url, as akta keygen prints it',
			whole: 'expected a whole number, without quotation marks',
			minutes: 'expected a whole number from 15 to 1440; until then it’s 720',
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
		title: 'Import guidance from a file',
		lead: 'Were you given a file with guidance, or did you write one? It’s checked here before it applies. It stays in your browser.',
		managed: 'The guidance in this browser comes from whoever looks after it, so there’s no need to import any.',
		file: 'Choose a file',
		paste: 'or paste it here',
		take: 'Check it and use it',
		taken: (name, version) => `${name}, version ${version}, applies now.`,
		refused: 'It couldn’t be used. What applied before still does.',
		drop: 'Remove your own file',
		better: 'Try inviting:',
	},
	refusal,
};
