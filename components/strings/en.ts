import {dayInWords, grouped, inNumber} from './in-words.ts';
import type {Strings} from './strings.ts';

/** English texts of sidebar and cards. */
export const en: Strings = {
	language: 'en',
	name: 'Äkta',
	level: {hint: 'Tip', mark: 'Worth another look', pause: 'Before you publish'},
	strength: 'What works',
	pillar: {open: 'Open up', invite: 'Invite', participate: 'Take part', protect: 'Take care'},
	voice: {
		label: 'Writing as',
		self: 'yourself',
		'at-work': 'employee',
		organisation: (name = 'organisation') => name,
	},
	guidance: {
		question: organisation => `Guidance from ${organisation} here?`,
		organisation: organisation => `When I write for ${organisation}`,
		'at-work': () => 'Also when I write about work',
		none: () => 'No',
	},
	surface: {post: 'post', comment: 'comment', reply: 'reply', share: 'share', title: 'title'},
	tip: {
		try: 'Try: ',
		jump: 'Show in the text',
		apply: text => `Change to “${text}”`,
		remove: 'Take the words out',
		copy: 'Copy',
		copied: 'Copied',
		why: 'Why?',
		skip: 'Skip',
		hide: 'Hide this tip',
		misunderstood: 'Äkta got this wrong',
		close: 'Close',
		from: organisation => `Guidance from ${organisation}`,
		fromAkta: 'A tip from Äkta',
		source: (host, read) => `Source: ${host}, as of ${dayInWords(read, 'en')}`,
		suggest: 'Suggest better',
		suggestSubject: rule => `A suggestion about the tip ${rule}`,
	},
	pause: {
		only: 'Only you see this.',
		change: 'Change',
		publish: 'Publish as it is',
		why: 'Why?',
		label: 'Before you publish',
	},
	sidebar: {
		label: 'Äkta',
		more: count => `${count} more`,
		fewer: 'Show fewer',
		nothing: 'Äkta has nothing to add. Äkta reads words, not contexts.',
		empty: 'Write the way you talk. Äkta reads along once you are under way.',
		noComposer: 'Place the cursor in a composer and Äkta reads along.',
		waiting: 'Reading …',
		silent: 'Äkta is not answering right now. The page works as usual.',
		readTo: characters => `This is a long text. Äkta has read the first ${grouped(characters, 'en')} characters.`,
		fold: 'Fold Äkta away',
		handle: count => `Open Äkta. ${count === 0 ? 'No tips' : inNumber(count, 'tip', 'tips', 'en')}`,
		spoken: count => (count === 0 ? 'Äkta has nothing to add.' : `Äkta has ${inNumber(count, 'tip', 'tips', 'en')}.`),
		rest: 'Rest for an hour',
		settings: 'Settings',
		skipped: 'Skipped in this draft.',
		hidden: 'That tip stays away from now on. You can bring it back in Settings.',
		noted: 'Thank you. This is kept in your browser only.',
		quiet: 'You have skipped this tip three times, so now it keeps quiet for 30 days. You can wake it in Settings.',
		unkept: 'That choice could not be saved. The earlier one still applies.',
		noStrengths: 'Hide lines like this',
		strengthsHidden: 'All right. You can turn it on again in Settings.',
		askColleague: 'Ask a colleague',
		draftCopied: 'The draft is copied',
		allTips: 'All tips',
		contact: (name, what, how) => `${what}: ${name}, ${how}`,
		inCrisis: whom => `Help right now: ${whom}`,
	},
	starter: {
		question: {
			show: 'What did you do this week that you would have liked to show someone?',
			thank: 'Who made your week easier, and how?',
			ask: 'What have you been wondering about that someone out there can answer?',
			help: 'Which question do you often get, and what do you usually say?',
			invite: 'What is coming up that you would like more people to be part of?',
			none: 'What made you stop and think this week?',
		},
		may: 'Fine to write about',
	},
	consent: {
		text: title =>
			`The terms of ${title} bar extensions from adding anything to its pages, so Äkta shows up there only if you choose it.`,
		yes: title => `Show Äkta on ${title}`,
	},
	counters: {
		label: 'As the network counts',
		length: (length, max) =>
			max === undefined
				? inNumber(length, 'character', 'characters', 'en')
				: `${grouped(length, 'en')} of ${inNumber(max, 'character', 'characters', 'en')}`,
		over: over => `${inNumber(over, 'character', 'characters', 'en')} over the limit`,
		fold: fold => `the first ${grouped(fold, 'en')} show before “more”`,
		hashtags: count => inNumber(count, 'hashtag', 'hashtags', 'en'),
		alt: (missing, pictures) =>
			missing === 0
				? `${inNumber(pictures, 'picture', 'pictures', 'en')} with alt text`
				: `${inNumber(missing, 'picture', 'pictures', 'en')} without alt text`,
	},
};
