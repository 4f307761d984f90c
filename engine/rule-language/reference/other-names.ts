import type {FactName, MediaName, ParentClass, RepeatName, Zone} from '../../model/condition.ts';
import type {WordsOn} from './name-words.ts';

const facts = {company: {listed: true, public: true}, crisis: true};
const written = {sv: 'Bron är öppen igen.', en: 'The bridge is open again.'};

/** How each class of comment is written; the example's `parent` is the comment. */
export const parentWords: WordsOn<ParentClass> = {
	question: {
		sv: ['Någon frågar något.', {text: 'Svar', parent: 'Har ni öppet på lördag?'}],
		en: ['Someone asks something.', {text: 'Reply', parent: 'Are you open on Saturday?'}],
	},
	'factual-error': {
		sv: ['Någon säger att en uppgift är fel.', {text: 'Svar', parent: 'Det stämmer inte, bron stängdes 2019.'}],
		en: ['Someone says that a fact is wrong.', {text: 'Reply', parent: "That's incorrect, the bridge closed in 2019."}],
	},
	dissatisfaction: {
		sv: ['Någon är missnöjd.', {text: 'Svar', parent: 'Jag har väntat i tre veckor och ingen svarar.'}],
		en: ['Someone is not satisfied.', {text: 'Reply', parent: "I've waited three weeks and nobody answers."}],
	},
	heat: {
		sv: ['Någon är arg.', {text: 'Svar', parent: 'Jag är så förbannad på er!!! Skandal!'}],
		en: ['Someone is angry.', {text: 'Reply', parent: 'You are fucking useless liars!!!'}],
	},
	provocation: {
		sv: [
			'Någon vill reta, när den som svarar har sagt det.',
			{text: 'Svar', parent: 'Haha, vilka clowner ni är.', facts: {reads: 'provocation'}},
		],
		en: [
			'Someone wants to provoke, when whoever answers has said so.',
			{text: 'Reply', parent: 'Lol, what a bunch of clowns.', facts: {reads: 'provocation'}},
		],
	},
	thanks: {
		sv: ['Någon tackar.', {text: 'Svar', parent: 'Tack för snabb hjälp!'}],
		en: ['Someone says thanks.', {text: 'Reply', parent: 'Thank you for the quick help!'}],
	},
	danger: {
		sv: ['Någon kan vara i fara.', {text: 'Svar', parent: 'Jag orkar inte leva längre.'}],
		en: ['Someone may be in danger.', {text: 'Reply', parent: "I don't want to live any more."}],
	},
};

/** What each name of what hangs on a draft means. */
export const mediaWords: WordsOn<MediaName> = {
	picture: {
		sv: ['Minst en bild.', {text: 'Nya parken', pictures: [{kind: 'picture'}]}],
		en: ['At least one picture.', {text: 'The new park', pictures: [{kind: 'picture'}]}],
	},
	video: {
		sv: ['Minst en film.', {text: 'Nya parken', pictures: [{kind: 'video'}]}],
		en: ['At least one film.', {text: 'The new park', pictures: [{kind: 'video'}]}],
	},
	'missing-alt': {
		sv: ['En bild vars beskrivning är tom, där nätverket visar det.', {text: 'Nya parken', pictures: [{alt: ''}]}],
		en: ['A picture with an empty description, where the network shows it.', {text: 'The park', pictures: [{alt: ''}]}],
	},
	alt: {
		sv: ['En bild eller film med beskrivning.', {text: 'Nya parken', pictures: [{alt: 'En bänk vid en damm'}]}],
		en: ['A picture or film with a description.', {text: 'The park', pictures: [{alt: 'A bench by a pond'}]}],
	},
};

/** What each name of a repetition counts. */
export const repeatWords: WordsOn<RepeatName> = {
	word: {
		sv: [
			'Det vanligaste ordet med fem bokstäver eller fler.',
			'Parken är vår park, och parken är klar, parken alltså.',
		],
		en: ['The commonest word of five letters and more.', 'Benches, more benches, and then some benches.'],
	},
	'sentence-start': {
		sv: ['Meningar i rad som börjar med samma ord.', 'Vi målade. Vi grävde. Vi sådde.'],
		en: ['Sentences in a row that begin with the same word.', 'We painted. We dug. We sowed.'],
	},
	'line-start': {
		sv: ['Rader i följd som börjar med samma ord.', 'Fler bänkar\nFler träd\nFler lampor'],
		en: ['Lines in a row that begin with the same word.', 'More benches\nMore trees\nMore lamps'],
	},
	'parent-word': {
		sv: [
			'Ord ur det som besvaras, jämförda på sin början.',
			{text: 'Bänkarna, parken och lamporna kommer.', parent: 'När kommer bänkar och lampor till parken?'},
		],
		en: [
			'Words of what is answered, compared by their beginning.',
			{
				text: 'Benches, lamps and trees for the park are coming.',
				parent: 'Where are benches, trees and lamps, coming?',
			},
		],
	},
};

/** What each fact says. */
export const factWords: WordsOn<FactName> = {
	listed: {
		sv: ['Organisationens aktier handlas på en marknad (company.listed).', {text: written.sv, facts}],
		en: ["The organisation's shares are traded on a market (company.listed).", {text: written.en, facts}],
	},
	'public-body': {
		sv: ['Organisationen är en myndighet, kommun eller liknande (company.public).', {text: written.sv, facts}],
		en: ['The organisation is a public body (company.public).', {text: written.en, facts}],
	},
	crisis: {
		sv: ['En kris är utlyst, i råden eller av personen.', {text: written.sv, facts}],
		en: ['A crisis is declared, in the guidance or by the person.', {text: written.en, facts}],
	},
	editing: {
		sv: ['Texten är redan publicerad och ändras nu.', {text: written.sv, published: 'Bron är stängd.'}],
		en: ['The text is already published and is being edited.', {text: written.en, published: 'The bridge is closed.'}],
	},
	'goal-answers': {
		sv: ['Den som skriver har ett eget mål som märks på svar.', {text: written.sv, facts: {goal: 'answers'}}],
		en: ['The writer has a goal of their own that shows in answers.', {text: written.en, facts: {goal: 'answers'}}],
	},
	'goal-visits': {
		sv: ['Den som skriver har ett eget mål som märks på besök.', {text: written.sv, facts: {goal: 'visits'}}],
		en: ['The writer has a goal of their own that shows in visits.', {text: written.en, facts: {goal: 'visits'}}],
	},
	'goal-sign-ups': {
		sv: ['Den som skriver har ett eget mål som märks på anmälningar.', {text: written.sv, facts: {goal: 'sign-ups'}}],
		en: ['The writer has a goal of their own that shows in sign-ups.', {text: written.en, facts: {goal: 'sign-ups'}}],
	},
	'goal-ideas': {
		sv: ['Den som skriver har ett eget mål som märks på idéer.', {text: written.sv, facts: {goal: 'ideas'}}],
		en: ['The writer has a goal of their own that shows in ideas.', {text: written.en, facts: {goal: 'ideas'}}],
	},
	'goal-applicants': {
		sv: [
			'Den som skriver har ett eget mål som märks på vilka som vill jobba där.',
			{text: written.sv, facts: {goal: 'applicants'}},
		],
		en: [
			'The writer has a goal of their own that shows in who wants to work there.',
			{text: written.en, facts: {goal: 'applicants'}},
		],
	},
};

/** The part of a text each zone is; the example has the word it is tried with, park, in that part. */
export const zoneWords: WordsOn<Zone> = {
	sentence: {
		sv: ['Varje mening för sig.', 'Parken är klar. Kom gärna.'],
		en: ['Each sentence by itself.', 'The park is done. Do come.'],
	},
	opening: {
		sv: ['De första meningarna, tills de har tolv ord.', 'Parken är klar. Kom gärna.'],
		en: ['The first sentences, until they hold twelve words.', 'The park is done. Do come.'],
	},
	ending: {
		sv: ['De sista meningarna, tills de har tolv ord.', 'Äntligen klart. Vi ses i nya parken.'],
		en: ['The last sentences, until they hold twelve words.', 'Done at last. See you in the new park.'],
	},
	paragraph: {
		sv: ['Varje stycke för sig.', 'Äntligen klart.\n\nVi ses i nya parken.'],
		en: ['Each paragraph by itself.', 'Done at last.\n\nSee you in the new park.'],
	},
	parent: {
		sv: ['Det som besvaras, i stället för utkastet.', {text: 'Ja, på lördag.', parent: 'När öppnar nya parken?'}],
		en: [
			'What is answered, instead of the draft.',
			{text: 'Yes, on Saturday.', parent: 'When does the new park open?'},
		],
	},
};
