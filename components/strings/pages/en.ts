import {formatCount, formatDay, formatTime} from '../format.ts';
import {enPerson} from '../onboarding/en.ts';
import {en} from '../sidebar/en.ts';
import type {PageStrings} from './strings.ts';

/** English texts of popup, options, welcome and practice pages. */
export const enPages: PageStrings = {
	popup: {
		draft: (platform, tips) =>
			`Äkta is reading${platform ? ` on ${platform}` : ''}. ${tips === 0 ? 'Nothing to add right now.' : `${formatCount(tips, 'tip', 'tips', 'en')} for your draft.`}`,
		ready: 'Äkta is here. Click in a post or comment box and Äkta starts reading.',
		useHere: 'Use Äkta here now',
		always: 'Always use Äkta here',
		leave: 'Stop using Äkta here',
		hindered: {
			'old-tab': {
				text: 'This page was opened before Äkta was here. Reload it and Äkta will be too.',
				button: 'Reload the page',
			},
			withheld: {text: 'The browser doesn’t let Äkta in here yet.', button: 'Let Äkta in here'},
			'unknown-field': {
				text: 'Äkta doesn’t recognise the box you’re in. Nothing is read there until you say so.',
				button: 'Use Äkta in this box',
			},
			foreign: {
				text: 'The draft is in a language Äkta doesn’t read. Äkta reads Swedish and English.',
				button: 'Turn off on this site',
			},
			silent: {text: 'Äkta isn’t answering right now. The page works as usual.', button: 'Try again'},
		},
		message: 'This looks like a message. Äkta doesn’t read messages.',
		suggested: organisation =>
			`${organisation} suggests Äkta on this site. You choose; nothing is read here until you do.`,
		unknown: 'Äkta doesn’t know this page. Nothing is read here.',
		offHere: host => `Äkta is off on ${host}.`,
		resting: until => `Äkta is snoozed until ${formatTime(until, 'en')}.`,
		site: host => `Äkta on ${host}`,
		remind: title => `Remind me before every post on ${title}`,
		rest: 'Snooze for an hour',
		restToday: 'Snooze until tomorrow',
		wake: 'Wake Äkta',
		panel: 'Open the panel',
		studio: 'The studio, for whoever writes the guidance',
		practice: 'Try the practice box',
		questions: 'Four questions, so the tips suit you',
		journal: 'Journal',
		journalDue: 'Journal: a reminder’s due',
		settings: 'Settings',
		ownTips: version => `The tips are Äkta’s own, version ${version}.`,
		guidance: (organisation, version, since) =>
			`Guidance from ${organisation}, version ${version}${since ? `, since ${formatDay(since, 'en')}` : ''}.`,
	},
	options: {
		title: 'Settings',
		help: {
			title: 'How Äkta works for you',
			why: 'What you see, what you can do with a tip, what Äkta doesn’t do, and where your words go. Two minutes.',
			open: 'Read it',
			mailWhy:
				'Can’t find the answer, or something to say about Äkta? This opens an ordinary email of your own. Äkta sends nothing, and none of your drafts go with it.',
			mail: 'Open an email about Äkta',
			publicMail: 'Email to a public body can become a public record. You’re welcome to talk instead.',
			subject: 'About Äkta',
		},
		sections: 'On this page',
		language: 'Language',
		languages: {auto: 'Same as the browser', sv: 'Svenska', en: 'English'},
		homes: 'Where Äkta appears',
		homesWhy: 'Choose for each network. The tips are the same wherever they appear.',
		home: {
			docked: 'Beside the box you write in',
			panel: 'In the browser’s panel',
			marks: 'Only as marks in the text',
			off: 'Not at all',
		},
		consent: {...en.consent, undo: 'In the panel only'},
		reads: 'Languages Äkta reads',
		strengths: 'What works',
		strengthsWhy: 'One line at most about what’s already good in your draft.',
		on: 'Show',
		off: 'Hide',
		quiet: 'Tips that are quiet for now',
		quietNone: 'None. Skip a tip in three drafts and it’s quiet for the next 20 drafts or 30 days, whichever is later.',
		quietUntil: (date, drafts) =>
			[
				`until ${formatDay(date, 'en')}`,
				drafts > 0 ? `at least ${formatCount(drafts, 'more draft', 'more drafts', 'en')}` : '',
			]
				.filter(Boolean)
				.join(', '),
		allTips: 'See all tips',
		muted: 'Tips you’ve hidden',
		mutedNone: 'None yet. “Hide this tip for good” at a tip puts it here.',
		unmute: 'Show again',
		words: 'Words Äkta should ignore',
		wordsWhy: 'Names and products, for example. Äkta says nothing about them.',
		word: 'Word or name',
		add: 'Add',
		remove: word => `Remove ${word}`,
		keys: {
			title: 'Keyboard shortcuts',
			why: 'They work while you write. Your browser decides which keys are free, and you can change them there.',
			none: 'no keys chosen',
			change: 'Change the keys in the browser',
			command: {
				'open-panel': 'Go to Äkta and back; without a sidebar, open the panel',
				'next-tip': 'Next tip',
				'previous-tip': 'Previous tip',
				'open-card': 'Open the tip at the mark',
				'apply-tip': 'Apply the tip',
				'skip-tip': 'Skip the tip',
			},
			browser: 'Between page, panel and toolbar: your browser’s own key',
			escape: 'Close a card, or leave the sidebar for your text',
		},
		hosts: 'Sites where Äkta is off',
		hostsNone: 'None. The switch is in Äkta’s menu in the toolbar.',
		turnOn: 'Turn on',
		resting: until => `Äkta is snoozed until ${formatTime(until, 'en')}.`,
		wake: 'Wake Äkta',
		privacy: 'What Äkta knows and keeps',
		privacyTexts: [
			'What you write never leaves your browser. Äkta has no account, no server and no statistics.',
			'Drafts are in memory while you write, and nowhere else. What’s kept in your browser is listed below: never the words of a draft, unless you ask for it in your journal.',
			'Äkta gives your employer nothing of what you write, not even that you write. Your employer can see that Äkta is installed and, if guidance comes from an address, that a browser fetched a file at a time that has nothing to do with writing. Äkta changes nothing about what else your employer can see on its own computers.',
		],
		failed: 'That couldn’t be saved. The old setting still applies.',
	},
	welcome: {
		language: 'Language',
		steps: {label: 'Steps', try: 'Try it', reads: 'What Äkta reads', done: 'Done'},
		title: {try: 'Write as yourself', reads: 'What Äkta reads', done: 'You’re set'},
		leads: {
			try: 'Äkta reads your draft as you write: what comes through, and what you may regret. Try it on the text below. It stays on this page.',
			reads: 'Nothing is read on any network until you press the button at the bottom.',
		},
		toReads: 'Next: what Äkta reads',
		toDone: 'You’ve said yes. Next',
		next: (networks, more) =>
			`Open ${networks} and start writing. Äkta will be there.${more > 0 ? ` It knows ${formatCount(more, 'more network', 'more networks', 'en')}, and other sites when you ask.` : ''}`,
		pin: {
			head: 'Pin the icon',
			text: 'Click the puzzle piece in the browser’s toolbar, then the pin next to Äkta. The number on the icon is how many tips there are.',
		},
		panel: {
			head: 'The panel',
			text: 'It shows the same tips in the browser, outside the page. On LinkedIn that’s where they are, unless you chose otherwise.',
			open: 'Open the panel',
		},
		decide: {
			head: 'You decide',
			text: 'Publishing always works. Every tip can be skipped or hidden, and Äkta can be snoozed or turned off.',
		},
		settings: 'Settings',
		lead: {
			head: 'Do you write the guidance for an organisation?',
			text: 'In the studio you go through your policy, listen to colleagues and write the guidance.',
			open: 'Open the studio',
		},
	},
	practice: {
		title: 'Practice box',
		lead: 'Write anything, for any network. It isn’t posted anywhere: copy the text once you’re happy with it, and paste it where it belongs.',
		network: 'Network',
		otherNetwork: 'Another one',
		surface: 'What it is',
		answered: 'The comment you’re answering',
		text: 'Your text',
		copy: 'Copy the text',
		copied: 'Copied',
		publish: 'Practise publishing',
		published: 'This is how it would’ve gone out. It stays on this page:',
		draft:
			'We are passionate about cutting-edge, end-to-end solutions. Like if you agree!!!\n\nOn Thursday Sara and I changed 40 lamps in the library. Want to hear more? Call Karin at home, her private number is +44 20 7946 0123.',
		parent: 'How long did it take to change all the lamps?',
	},
	person: enPerson,
};
