import {en} from './en.ts';
import {enPerson} from './en-person.ts';
import {dayInWords, inNumber, timeInWords} from './in-words.ts';
import type {PageStrings} from './page-strings.ts';

/** English texts of popup, options, welcome and practice pages. */
export const enPages: PageStrings = {
	popup: {
		draft: (platform, tips) =>
			`Äkta is reading along${platform ? ` on ${platform}` : ''}. ${tips === 0 ? 'Nothing to add right now.' : `${inNumber(tips, 'tip', 'tips', 'en')} for your draft.`}`,
		ready: 'Äkta is here. Place the cursor in a composer and Äkta reads along.',
		useHere: 'Use Äkta here now',
		always: 'Always use Äkta here',
		leave: 'Stop using Äkta here',
		hindered: {
			'old-tab': {
				text: 'This page was opened before Äkta was here. Reload it and Äkta is there.',
				button: 'Reload the page',
			},
			withheld: {text: 'The browser does not let Äkta in here yet.', button: 'Let Äkta in here'},
			'unknown-field': {
				text: 'Äkta does not recognise the field where the cursor is. Nothing is read there until you say so.',
				button: 'Use Äkta in this field',
			},
			foreign: {
				text: 'The draft is in a language Äkta does not read. Äkta reads Swedish and English.',
				button: 'Turn off here',
			},
			silent: {text: 'Äkta is not answering right now. The page works as usual.', button: 'Try again'},
		},
		suggested: organisation =>
			`${organisation} suggests Äkta on this site. You choose; nothing is read here until you do.`,
		unknown: 'Äkta does not know this page. Nothing is read here.',
		offHere: host => `Äkta is off on ${host}.`,
		resting: until => `Äkta is resting until ${timeInWords(until, 'en')}.`,
		choose: 'Äkta on this page',
		on: 'On',
		rest: 'Rest for an hour',
		restToday: 'Rest for today',
		off: 'Off here',
		panel: 'Open the panel',
		practice: 'Try the practice box',
		settings: 'Settings',
		ownTips: version => `The tips are Äkta’s own, version ${version}.`,
		guidance: (organisation, version, since) =>
			`Guidance from ${organisation}, version ${version}${since ? `, since ${dayInWords(since, 'en')}` : ''}.`,
	},
	options: {
		title: 'Settings',
		sections: 'On this page',
		language: 'Language',
		languages: {auto: 'Same as the browser', sv: 'Svenska', en: 'English'},
		homes: 'Where Äkta appears',
		homesWhy: 'Choose for each network. The tips are the same wherever they appear.',
		home: {
			docked: 'Beside the composer',
			panel: 'In the browser’s panel',
			marks: 'Only as marks in the text',
			off: 'Not at all',
		},
		consent: {...en.consent, undo: 'In the panel only'},
		reads: 'Languages Äkta reads',
		strengths: 'What works',
		strengthsWhy: 'One line at most on what is already good in the draft.',
		on: 'Show',
		off: 'Hide',
		quiet: 'Tips that are quiet for now',
		quietNone: 'None. A tip you skip three times keeps quiet for 30 days.',
		quietUntil: date => `until ${dayInWords(date, 'en')}`,
		allTips: 'See all tips',
		muted: 'Tips you have hidden',
		mutedNone: 'None yet. “Hide this tip” under a tip puts it here.',
		unmute: 'Show again',
		words: 'Words to leave alone',
		wordsWhy: 'Names and products, for example. Äkta says nothing about them.',
		word: 'Word or name',
		add: 'Add',
		remove: word => `Remove ${word}`,
		keys: {
			title: 'Keyboard shortcuts',
			why: 'They work while you write. The browser decides which keys are free, and you can change them there.',
			none: 'no keys chosen',
			change: 'Change the keys in the browser',
			command: {
				'open-panel': 'Open Äkta’s panel',
				'next-tip': 'Next tip',
				'previous-tip': 'Previous tip',
				'open-card': 'Open the card at the mark',
				'apply-tip': 'Apply the tip',
				'skip-tip': 'Skip the tip',
			},
		},
		hosts: 'Sites where Äkta is off',
		hostsNone: 'None. Äkta’s menu in the toolbar has “Off here”.',
		turnOn: 'Turn on',
		resting: until => `Äkta is resting until ${timeInWords(until, 'en')}.`,
		wake: 'Wake Äkta',
		privacy: 'What Äkta knows and keeps',
		privacyTexts: [
			'What you write never leaves the browser. Äkta has no account, no server and no statistics.',
			'Drafts are held in memory while you write, and nowhere else. What is kept in the browser is your choices and which tips you found wrong, never the words you wrote.',
			'Äkta gives the employer nothing of what you write, or that you write. It can see that Äkta is installed and, with an address for guidance, that a browser fetched a file at a time that has nothing to do with writing. What else it can see on its own computer Äkta neither adds to nor takes away.',
		],
		failed: 'That could not be saved. The earlier choice still stands.',
	},
	welcome: {
		title: 'Write as yourself',
		lead: 'Äkta reads along while you write. It tells you what comes across, and what you might regret. Try it on the text below.',
		promises: [
			{head: 'You decide', text: 'Publishing always works. Every tip can be skipped or hidden.'},
			{
				head: 'Drafts stay with you',
				text: 'Nothing you write leaves the browser. No account, no server, no statistics.',
			},
			{head: 'Nobody over your shoulder', text: 'Äkta tells nobody what you write, not even that you write.'},
		],
		next: networks => `Open ${networks} and start writing, and Äkta is there.`,
		settings: 'Settings',
	},
	practice: {
		title: 'Practice box',
		lead: 'Write anything. What is published here stays on this page.',
		post: 'Post',
		reply: 'Reply',
		publish: 'Publish',
		published: 'Published. It stays on this page:',
		draft:
			'We are thrilled to announce that we are passionate about cutting-edge, end-to-end solutions. Like if you agree!!!\n\nWant to hear more? Call Karin at home, her private number is +44 20 7946 0123.',
		parent: 'Sara: How long did it take to change all the lamps?',
	},
	person: enPerson,
};
