import {formatCount} from '../format.ts';
import type {PersonStrings} from './strings.ts';

/** English texts on the person. */
export const enPerson: PersonStrings = {
	amount: {
		question: 'How much should Äkta say?',
		answers: {little: 'A little', enough: 'Just enough', much: 'A lot'},
		what: {
			little: 'Only places in the text worth another look, and what’s good to know before you publish.',
			enough: 'What helps most people.',
			much: 'Everything Äkta can say, including tips that are usually off.',
		},
	},
	meeting: {
		title: 'Get to know Äkta',
		lead: 'Four short questions, whenever you like. They tell Äkta what may be useful to you. Skip any you like. Your answers stay in your browser.',
		start: 'Start',
		step: (at, of) => `Question ${at} of ${of}`,
		skip: 'Skip',
		next: 'Next',
		leave: 'Stop here',
		done: 'Thank you. The tips now follow your answers. You can answer again whenever you like.',
		ease: {
			question: 'How comfortable are you on social media?',
			answers: {new: 'New to this', used: 'Fairly comfortable', 'old-hand': 'I’ve been at it for years'},
		},
		reason: {
			question: 'What would make you want to write about work?',
			answers: {
				show: 'Showing what I do',
				thank: 'Giving a colleague credit',
				ask: 'Asking and learning',
				help: 'Helping someone',
				invite: 'Getting more people involved',
				'rather-not': 'I’d rather not',
			},
		},
		holding: {
			question: 'What holds you back?',
			answers: {
				wrong: 'Saying something wrong',
				words: 'Finding the words',
				reactions: 'How others will react',
				time: 'Time',
				nothing: 'Nothing',
			},
		},
		voice: 'Who do you mostly write as?',
	},
	letter: {
		title: 'Anything you’d like to tell the people behind the guidance?',
		lead: organisation =>
			organisation
				? `This becomes an ordinary email from you to ${organisation}. Äkta sends nothing and keeps nothing.`
				: 'This becomes an ordinary email from you to whoever you choose. Äkta sends nothing and keeps nothing.',
		help: 'This is what I’d like to help with',
		wish: 'This is what I wish our policy said',
		preview: 'This is how it’ll read',
		subject: 'Thoughts on how work shows up on social media',
		publicMail: 'Email to a public body can become a public record. You’re welcome to talk instead.',
		open: 'Open in my email',
		copy: 'Copy',
		copied: 'Copied',
	},
	ownVoice: {
		title: 'How you sound',
		lead: 'Paste two or three texts that sound like you. Äkta counts things in them and adjusts its tips to you. The numbers are kept, never the texts.',
		text: number => `Text ${number}`,
		listen: 'Listen',
		heard: (texts, words) =>
			`Äkta has listened to ${formatCount(texts, 'text', 'texts', 'en')}. Your sentences are ${words} words long on average.`,
		own: 'This is how you write, so Äkta says nothing about it:',
		forget: 'Forget how I sound',
		failed: 'Äkta couldn’t listen right now. Your texts are still here.',
	},
	allTips: {
		title: 'All tips',
		lead: count => `Äkta has ${count} tips. See what each one’s about, and turn it on or off.`,
		search: 'Search the tips',
		found: count => formatCount(count, 'tip', 'tips', 'en'),
		show: 'Which tips to show',
		shown: {all: 'All', on: 'On', off: 'Off', hidden: 'Hidden by you'},
		onCount: (on, all) => `${on} of ${all} are on`,
		example: 'Speaks on, for example:',
	},
	data: {
		permissions: 'What Äkta may do in the browser',
		permission: [
			{name: 'storage', text: 'Keep your choices on this computer.'},
			{
				name: 'alarms',
				text: 'Fetch guidance at set times, if an organisation shares it at an address. Nothing you do starts that or changes the time. And show the dot on Äkta’s button when a reminder’s day has come.',
			},
			{name: 'activeTab', text: 'See the page in front of you when you open Äkta’s menu.'},
			{name: 'scripting', text: 'Read your draft once you click in a post or comment box.'},
			{name: 'sidePanel', text: 'Show the panel. In Chrome and Edge.'},
			{name: 'host_permissions', text: 'Work on the networks above. On other sites only if you say yes.'},
		],
		stored: 'What’s kept in your browser',
		storedTexts: [
			'Your choices, here and in Äkta’s menu, your yes to what Äkta reads, and your answers, if you gave any.',
			'How many drafts you’ve begun, and how often a tip was shown and skipped, so it can be quieter.',
			'Which tips you found wrong, and on which day.',
			'Numbers on how you sound, if you asked Äkta to listen.',
			'Guidance from an organisation, if one shares it. It isn’t about you and stays when you delete the rest.',
			'What you write in the studio, if you’ve opened it.',
			'Your journal, goals and reminders, if you keep any.',
		],
		export: 'Get it all as a file',
		delete: 'Delete everything',
		sure: 'Everything above that’s yours goes away and can’t be brought back.',
		yes: 'Yes, delete',
		no: 'No, keep it',
		held: 'Another tab’s holding your journal, so nothing’s deleted yet. Close that tab and press again.',
		misunderstood: count => `You’ve said ${formatCount(count, 'time', 'times', 'en')} that Äkta got it wrong.`,
	},
};
