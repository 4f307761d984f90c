import {inNumber} from './in-words.ts';
import type {PersonStrings} from './person-strings.ts';

/** English texts on the person. */
export const enPerson: PersonStrings = {
	amount: {
		question: 'How much should Äkta say?',
		answers: {little: 'A little', enough: 'Just enough', much: 'A lot'},
		what: {
			little: 'Only places in the text worth another look, and what is good to know before you publish.',
			enough: 'What helps most people.',
			much: 'Everything Äkta knows, including tips that are otherwise off.',
		},
	},
	meeting: {
		title: 'Get to know Äkta',
		lead: 'Five short questions, whenever you like. They tell Äkta what may be useful to you. Skip any of them. Your answers stay in the browser.',
		start: 'Begin',
		step: (at, of) => `Question ${at} of ${of}`,
		skip: 'Skip',
		next: 'Next',
		leave: 'Stop here',
		done: 'Thank you. The tips now follow your answers. You can answer again whenever you like.',
		ease: {
			question: 'How at home are you on social media?',
			answers: {new: 'New to this', used: 'Fairly at home', 'old-hand': 'I have been at it for years'},
		},
		networks: 'Where do you write?',
		reason: {
			question: 'What would make you want to write about work?',
			answers: {
				show: 'Showing what I do',
				thank: 'Giving a colleague credit',
				ask: 'Asking and learning',
				help: 'Helping someone',
				invite: 'Getting more people involved',
				'rather-not': 'I would rather not',
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
		title: 'Anything you would like to tell the people behind the guidance?',
		lead: organisation =>
			organisation
				? `This becomes an ordinary e-mail from you to ${organisation}. Äkta sends nothing and keeps nothing.`
				: 'This becomes an ordinary e-mail from you to whomever you choose. Äkta sends nothing and keeps nothing.',
		help: 'This is what I would like to help with',
		wish: 'This is what I wish our policy said',
		preview: 'This is how it will be read',
		subject: 'Thoughts on how work shows up on social media',
		open: 'Open in my e-mail',
		copy: 'Copy',
		copied: 'Copied',
	},
	ownVoice: {
		title: 'How you sound',
		lead: 'Paste two or three texts that sound like you. Äkta counts things in them and fits its tips to you. The numbers are kept, never the texts.',
		text: number => `Text ${number}`,
		listen: 'Listen',
		heard: (texts, words) =>
			`Äkta has listened to ${inNumber(texts, 'text', 'texts', 'en')}. Your sentences are ${words} words long on average.`,
		own: 'This is part of the way you write, so Äkta says nothing about it:',
		forget: 'Forget how I sound',
		failed: 'Äkta could not listen right now. Your texts are still here.',
	},
	allTips: {
		title: 'All tips',
		lead: count =>
			`Äkta can say ${count} things. Here you can see what each tip is about and why, and turn it on or off.`,
		search: 'Search the tips',
		found: count => inNumber(count, 'tip', 'tips', 'en'),
		on: 'On',
		off: 'Off',
		state: saw => `The tip: ${saw}`,
	},
	data: {
		permissions: 'What Äkta may do in the browser',
		permission: [
			{name: 'storage', text: 'Keep your choices on this computer.'},
			{
				name: 'alarms',
				text: 'Fetch guidance at set times, if an organisation shares it at an address. Nothing you do starts or moves that.',
			},
			{name: 'activeTab', text: 'See the page in front of you when you open Äkta’s menu.'},
			{name: 'scripting', text: 'Read along in the composer once you place the cursor there.'},
			{name: 'sidePanel', text: 'Show the panel. In Chrome and Edge.'},
			{name: 'host_permissions', text: 'Work on the networks above. Elsewhere only if you say yes.'},
		],
		stored: 'What is kept in your browser',
		storedTexts: [
			'Your choices on this page and your answers, if you gave any.',
			'How often a tip was shown and skipped, so that it can grow quieter.',
			'Which tips you found wrong, and on which day.',
			'Numbers on how you sound, if you asked Äkta to listen.',
			'Guidance from an organisation, if one shares it. It is not about you and stays when you delete the rest.',
			'What you write in the studio, if you have opened it.',
		],
		export: 'Get it all as a file',
		delete: 'Delete everything',
		sure: 'Everything above that is yours goes away and cannot be brought back.',
		yes: 'Yes, delete',
		no: 'No, keep it',
		misunderstood: count => `You have said ${inNumber(count, 'time', 'times', 'en')} that Äkta got it wrong.`,
	},
};
