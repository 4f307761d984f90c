import {formatCount, formatDay, formatInteger, formatPossessive} from '../format.ts';
import {enErrorRate} from './error-rate-words.ts';
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
		removeSentence: 'Take the sentence out',
		copy: 'Copy',
		copied: 'Copied',
		why: 'Why?',
		skip: 'Skip',
		misunderstood: 'Äkta got this wrong',
		close: 'Close',
		from: organisation => `Guidance from ${organisation}`,
		fromAkta: 'A tip from Äkta',
		source: (host, read) => `Source: ${host}, as of ${formatDay(read, 'en')}`,
		errors: enErrorRate,
		suggest: 'Suggest better',
		publicMail: 'Email to a public body can become a public record. You’re welcome to talk instead.',
		suggestSubject: rule => `A suggestion about the tip ${rule}`,
	},
	menu: {
		label: 'Hide this tip, and other choices',
		hide: 'Hide this tip for good',
		hideOn: title => `Hide it on ${title}`,
		hideIn: (surface, title) => `Hide it when I write a ${surface} on ${title}`,
		allow: word => `Leave “${word}” alone`,
	},
	pause: {
		unpublished: 'Not published yet.',
		only: 'Only you see this.',
		change: 'Change',
		publish: 'Publish as it is',
		why: 'Why?',
		label: 'Before you publish',
		pressAgain: 'The page didn’t take it. Press once more and it goes out as it is.',
		close: 'Close',
	},
	sidebar: {
		label: 'Äkta',
		more: count => `${count} more`,
		fewer: 'Show fewer',
		nothing: 'Äkta has nothing to add. Äkta reads words, not context.',
		empty: 'Write the way you talk. Äkta starts reading once you’re under way.',
		noComposer: 'Click in a post or comment box and Äkta starts reading.',
		waiting: 'Reading …',
		silent: 'Äkta isn’t answering right now. The page works as usual.',
		readTo: characters => `This is a long text. Äkta has read the first ${formatInteger(characters, 'en')} characters.`,
		fold: 'Minimise Äkta',
		handle: count => `Open Äkta. ${count === 0 ? 'No tips' : formatCount(count, 'tip', 'tips', 'en')}`,
		spoken: count =>
			count === 0 ? 'Äkta has nothing to add.' : `Äkta has ${formatCount(count, 'tip', 'tips', 'en')}.`,
		rest: 'Snooze for an hour',
		settings: 'Settings',
		unkept: 'That couldn’t be saved. The old setting still applies.',
		noStrengths: 'Hide lines like this',
		askColleague: 'Ask a colleague',
		draftCopied: 'The draft is copied',
		allTips: 'All tips',
		keys: 'Keys',
		contact: (name, what, how) => `${what}: ${name}, ${how}`,
		inCrisis: whom => `Help right now: ${whom}`,
	},
	notice: {
		says: {
			unsure: 'Äkta can’t tell whether this goes to everyone or is a message, so nothing is read here.',
			message: 'This looks like a message. Äkta doesn’t read messages.',
			'unknown-field': 'Äkta doesn’t recognise this box. Nothing you write gets read until you say so.',
			'no-publish':
				'Äkta can’t see what publishes this. You’ll get tips as usual, but maybe not the card before you publish.',
		},
		read: 'Read along in this box',
		leave: 'No thanks',
		tell: 'Tell whoever makes Äkta',
		tellWhat:
			'This is all that goes along: how the box is built. None of your words, no names and no address. Äkta sends nothing; you choose who gets it.',
		copy: 'Copy',
		copied: 'Copied',
		mail: 'Put it in an email',
		subject: 'A box Äkta doesn’t recognise',
	},
	done: {
		skipped: 'Skipped in this draft.',
		quiet:
			'Skipped, in three drafts by now. It’ll be quiet for the next 20 drafts or 30 days, whichever is later. You can wake it in Settings.',
		hidden: 'You won’t see that tip again. You can bring it back in Settings.',
		hiddenHere: 'You won’t see that tip here again. You can bring it back in Settings.',
		allowed: words => `From now on Äkta will leave ${words.map(each => `“${each}”`).join(', ')} alone.`,
		noted: 'Thank you. It stays in your browser.',
		snoozed: 'Äkta is quiet for an hour.',
		copied: 'Copied.',
		coachHidden: 'You won’t see advice on replies again. You can bring it back in Settings.',
		strengthsHidden: 'Okay. You can turn it on again in Settings.',
		undo: 'Undo',
	},
	starter: {
		question: {
			show: 'What did you do this week that you’d have liked to show someone?',
			thank: 'Who made your week easier, and how?',
			ask: 'What have you been wondering that someone out there could answer?',
			help: 'What do people often ask you, and what do you usually say?',
			invite: 'What’s coming up that you’d like more people to be part of?',
			none: 'What made you stop and think this week?',
		},
		may: 'Fine to write about',
	},
	offers: {
		goal: 'Your own goal',
		event: {saw: 'This happens somewhere people can come.', button: 'Make a calendar file'},
		promise: {saw: 'You’re promising something by a day.', button: 'Remind me'},
	},
	consent: {
		text: title =>
			`${formatPossessive(title, 'en')} terms don’t allow extensions to add anything to its pages. Äkta shows there only if you say so.`,
		yes: title => `Show Äkta on ${title}`,
	},
	counters: {
		label: 'How the network counts your text',
		length: (length, max) =>
			max === undefined
				? formatCount(length, 'character', 'characters', 'en')
				: `${formatInteger(length, 'en')} of ${formatCount(max, 'character', 'characters', 'en')}`,
		over: over => `${formatCount(over, 'character', 'characters', 'en')} over the limit`,
		fold: fold => `the first ${formatInteger(fold, 'en')} show before “more”`,
		hashtags: count => formatCount(count, 'hashtag', 'hashtags', 'en'),
		alt({pictures, missing, unknown}) {
			const known = pictures - missing - unknown;
			return [
				missing > 0 ? `${formatCount(missing, 'picture', 'pictures', 'en')} without alt text` : '',
				missing === 0 && known > 0 ? `${formatCount(known, 'picture', 'pictures', 'en')} with alt text` : '',
				unknown > 0 ? `${formatCount(unknown, 'picture', 'pictures', 'en')}, alt text not shown here` : '',
			]
				.filter(Boolean)
				.join(' · ');
		},
	},
};
