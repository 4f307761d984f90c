import type {MonthBalance, MonthMirror} from '../../../companion/journal/mirror.ts';
import {dateFormat, formatCount, formatDay} from '../format.ts';
import type {JournalStrings} from './strings.ts';

const monthName = (month: string, year: boolean): string =>
	dateFormat('en', {month: 'long', ...(year && {year: 'numeric'})}).format(new Date(`${month}-15T12:00:00Z`));

const balance: {readonly [B in MonthBalance]: (month: string) => string} = {
	none: month => `Nothing’s noted for ${month}.`,
	'only-own': month => `In ${month} you wrote posts of your own.`,
	'only-answers': month => `In ${month} you answered others.`,
	'more-own': month => `In ${month} you wrote your own more often than you answered.`,
	'more-answers': month => `In ${month} you answered more often than you wrote your own.`,
	even: month => `In ${month} you wrote your own about as often as you answered.`,
};

const soFar: {readonly [B in MonthBalance]: (month: string) => string} = {
	none: month => `Nothing’s noted so far in ${month}.`,
	'only-own': month => `So far in ${month} you’ve written posts of your own.`,
	'only-answers': month => `So far in ${month} you’ve answered others.`,
	'more-own': month => `So far in ${month} you’ve written your own more often than you’ve answered.`,
	'more-answers': month => `So far in ${month} you’ve answered more often than you’ve written your own.`,
	even: month => `So far in ${month} you’ve written your own about as often as you’ve answered.`,
};

const lists = new Intl.ListFormat('en-GB', {type: 'conjunction'});
const list = (words: readonly string[]): string => lists.format(words);

const month = ({month: name, current, lastYear, balance: lies, marks, topics}: MonthMirror): string =>
	[
		(current ? soFar : balance)[lies](monthName(name, lastYear)),
		marks.loop > 0 && 'You told people what came of their answers.',
		marks.idea > 0 && (marks.idea === 1 ? 'An idea came in.' : 'Several ideas came in.'),
		marks.met > 0 && 'Someone met you in person.',
		topics.length > 0 && `You came back to ${list(topics)}.`,
	]
		.filter(Boolean)
		.join(' ');

/** English texts of the journal's page. */
export const enJournal: JournalStrings = {
	title: 'Journal',
	lead: 'A mirror only you see. It shows how you write and answer over a year, by day and never by the clock.',
	sections: 'On this page',
	managed: 'This is kept on a computer your employer looks after.',
	managedWhy:
		'So nothing you write as yourself is noted here, and no texts or notes. What you write in goals and reminders is kept on that computer too.',
	turn: {
		title: 'Note what I publish',
		kept: [
			'The day, never the time.',
			'Where it was, whether it was your own or an answer, and as whom you wrote.',
			'Topics and notes you add yourself.',
		],
		keptAtWork: [
			'The day, never the time.',
			'Where it was, whether it was your own or an answer, and as whom you wrote.',
			'Topics you add yourself.',
		],
		workComputer: 'My employer looks after this computer',
		workComputerWhy: 'Äkta can’t always tell. Say so, and nothing you write as yourself is noted, and no texts.',
		off: 'Off. Nothing’s noted. What’s already here stays until you remove it.',
	},
	trouble: {
		full: 'There’s no room for more in the browser. All that was there still is. Save a file and remove something old, and it works again.',
		newer: 'A newer version of Äkta wrote this journal. Nothing’s gone: update Äkta and you’ll see it again.',
		blocked: 'Another tab is holding the journal. Close it and try again. Nothing’s changed.',
		unavailable:
			'The browser isn’t letting Äkta at the journal right now, as in a private window. Nothing’s changed, and you can write and publish as usual.',
	},
	unread: count =>
		`${formatCount(count, 'note has', 'notes have', 'en')} a form this version doesn’t know. They’re left as they are.`,
	mirror: {
		title: 'The year in words',
		why: 'There’s no right number. A quiet month is a quiet month.',
		month,
		table: 'Show as a table',
		columns: {month: 'Month', own: 'Own', answers: 'Answers'},
		monthName: name => monthName(name, true),
		late: count =>
			`${formatCount(count, 'note has', 'notes have', 'en')} a day that hasn’t come yet. Maybe the computer’s clock was off.`,
	},
	entries: {
		title: 'Notes',
		none: 'Nothing yet. The next thing you publish ends up here.',
		surface: {post: 'post', comment: 'comment', reply: 'reply', share: 'share', title: 'title'},
		voice: {self: 'as yourself', 'at-work': 'as an employee', organisation: 'for the organisation'},
		mark: {loop: 'Told what came of it', idea: 'An idea came in', met: 'Someone met me in person'},
		markLabel: 'This happened',
		topics: 'Topics',
		topicsHow: 'Your own words, with commas between.',
		note: 'Note to self',
		text: 'The text',
		textHow: 'Paste it if you’d like to have it here. It isn’t kept otherwise.',
		keepText: 'Keep this text',
		forgetText: 'Remove the text',
		textKept: 'The text is kept.',
		edit: 'Change',
		save: 'Save',
		cancel: 'Cancel',
		remove: 'Remove',
		more: 'Show more',
		removed: name => `Removed: ${name}.`,
		undo: 'Undo',
		elsewhere: {
			changed: 'This note was changed in another tab while you were writing. Nothing’s gone: choose what to keep.',
			removed: 'This note was removed in another tab while you were writing. What you’ve written is still here.',
			theirs: 'In the other tab:',
			nothing: 'No words.',
			mine: 'Save what’s here',
			both: 'Keep both',
			other: 'Keep the other',
			putBack: 'Put it back',
			leave: 'Leave it out',
		},
		named: (day, network) => `${formatDay(day, 'en')}, ${network}`,
	},
	data: {
		title: 'Your journal is yours',
		why: 'It’s only in this browser. Take it with you, or remove it.',
		json: 'Save as a file',
		csv: 'Save the notes as a table',
		import: 'Bring in a file',
		imported: count => `${formatCount(count, 'thing', 'things', 'en')} came in.`,
		there: count =>
			`${formatCount(count, 'thing', 'things', 'en')} in the file you already had here, so yours stayed as is.`,
		leftOut: count =>
			`${formatCount(count, 'note', 'notes', 'en')} written as yourself stayed out, since your employer looks after this computer.`,
		shortened: count =>
			`${formatCount(count, 'note', 'notes', 'en')} came in without the texts, since your employer looks after this computer.`,
		refused: {
			'too-large': 'The file is too large. Nothing came in.',
			'not-a-journal': 'The file isn’t a journal from Äkta. Nothing came in.',
			newer: 'A newer version of Äkta saved this file. Update and try again. Nothing came in.',
			'bad-item': 'Something in the file isn’t in the form expected. Nothing came in.',
		},
		place: place => `It’s here: ${place}.`,
		keep: 'How long notes stay',
		keeps: {year: 'Twelve months', always: 'Until I remove them'},
		old: count =>
			`${formatCount(count, 'note is', 'notes are', 'en')} older than twelve months. It’s been a while, or the computer’s clock has jumped, so it’s up to you.`,
		oldRemove: 'Remove the old ones',
		oldKeep: 'Keep everything',
		delete: 'Remove the whole journal',
		sure: 'Remove notes, goals and reminders? It can’t be undone. Save a file first if you’d like to have them.',
		yes: 'Remove everything',
		no: 'Keep',
		deleted: 'The journal is gone and turned off.',
	},
	goals: {
		title: 'A goal of your own',
		why: 'Something you’d like to happen, put so that you can notice it. Only you see it.',
		another: 'Another goal',
		needsJournal: 'Goals are kept in the journal. Turn it on first.',
		wish: 'What would you like to be different in three months?',
		wishHow: 'In your words, like “twelve caretakers have asked about night lights”.',
		vanity:
			'Followers and likes can feel good, but they don’t say who got in touch. Who’d you like to hear from, and about what? Either will do as a goal.',
		kindLabel: 'You’ll notice it when someone …',
		kind: {
			answers: 'answers or asks',
			visits: 'comes here',
			'sign-ups': 'signs up',
			ideas: 'brings an idea',
			applicants: 'wants to work here',
			other: 'does something else',
		},
		who: 'Who notices?',
		sign: 'How will you see it?',
		until: 'By when?',
		optional: 'if you like',
		save: 'Save the goal',
		list: 'Your goals',
		noticedBy: kind =>
			({
				answers: 'You’ll notice it in answers and questions.',
				visits: 'You’ll notice it in visits.',
				'sign-ups': 'You’ll notice it in sign-ups.',
				ideas: 'You’ll notice it in ideas.',
				applicants: 'You’ll notice it in who gets in touch about work.',
				other: 'You’ll notice it in what you see yourself.',
			})[kind],
		untilDay: day => `By ${formatDay(day, 'en')}.`,
		reachedLabel: 'Did it happen?',
		reached: {yes: 'Yes', partly: 'Partly', no: 'Not yet'},
		remove: 'Remove the goal',
	},
	events: {
		title: 'Something that happens in a place',
		open: 'Fill in what’s happening',
		why: 'Fill in what you know. The file is made here in the browser, and nothing’s kept.',
		fromDraft:
			'What could be read from the draft is here already. The file is made in the browser, and nothing’s kept.',
		repeats:
			'This sounds like something that comes round again. The file holds one time, so pick the day. Your calendar can repeat it from there.',
		field: {
			title: 'What',
			day: 'Day',
			lastDay: 'Last day, if there are several',
			start: 'Starts',
			end: 'Ends',
			place: 'Where',
			how: 'How to join',
			access: 'Access',
			photos: 'Pictures',
		},
		how: {
			lastDay: 'If you give hours too, they are for each day.',
			start: 'Leave it empty for the whole day.',
			how: 'A link, an address or someone to get in touch with.',
			access: 'Like a ramp, a hearing loop, an interpreter, or whom to ask.',
			photos: 'Like whether pictures are taken, and how to stay out of them.',
		},
		needs: 'A calendar file needs what and which day.',
		calendar: 'Save a calendar file',
		toDraft: 'Put the line in the draft',
		copy: 'Copy the line',
		remind: 'Remind me the day after',
		done: {
			'in-draft': 'The line is in the draft.',
			copied: 'The line’s copied.',
			reminded: 'The reminder’s kept.',
			failed: 'The line couldn’t be put in. Copy it instead.',
		},
	},
	reminders: {
		title: 'Reminders',
		why: 'Something you promised, in your own words. When the day comes it’s at the top here, and Äkta’s button in the browser gets a dot. The words show only here.',
		needsJournal: 'Reminders are kept in the journal. Turn it on first.',
		due: 'Today or before:',
		done: 'Done',
		words: 'What would you like to remember?',
		day: 'Which day?',
		dayHow: 'Today or later.',
		save: 'Remind me',
	},
};
