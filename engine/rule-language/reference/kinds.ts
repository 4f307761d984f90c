import type {Condition, ConditionKind} from '../../model/condition.ts';
import type {WordsOn} from './name-words.ts';

/** What each kind of condition notices, and a text that the condition of `kindExamples` notices. */
export const kindWords: WordsOn<ConditionKind> = {
	phrase: {
		sv: [
			'Ord och fraser, på svenska även böjda och som första led i sammansättningar, på engelska böjda när `akta build` har skrivit in formerna. Se hur en fras skrivs nedan.',
			'Vi brinner för helhetslösningar.',
		],
		en: [
			'Words and phrases: in Swedish inflected and as first part of a compound too, in English inflected once `akta build` has written the forms. How one is written stands below.',
			'It is all about synergy.',
		],
	},
	swap: {
		sv: [
			'Ord med förslag på ett annat: till vänster det som hittas, till höger det som föreslås. Skrivs som fraser. Förslaget står på en rad.',
			'Brukaren ringde i går.',
		],
		en: [
			'Words with another one suggested: what is found to the left, what is suggested to the right. Written as phrases; the suggestion stands on one line.',
			'We utilise two lamps.',
		],
	},
	pattern: {
		sv: [
			'Reguljära uttryck i RE2, för sådant som fraser inte kan säga. Se hur ett mönster läser texten nedan.',
			'Nu är det slut... eller?',
		],
		en: [
			'Regular expressions in RE2, for what phrases cannot say. How a pattern reads the text stands below.',
			'And then it was over... or was it?',
		],
	},
	measure: {
		sv: ['Något som går att mäta i utkastet, jämfört med ett tal.', 'Parken är klar! Kom! Nu!'],
		en: ['Something that can be measured in the draft, compared with a number.', 'The park is done! Come! Now!'],
	},
	count: {
		sv: [
			'Antalet ställen som villkoret i `of` hittar, jämfört med ett tal. `distinct` räknar olika ord, `per: "100 words"` räknar på hundra ord.',
			'Vi målade, vi grävde och vi sådde.',
		],
		en: [
			'The number of places the condition in `of` finds, compared with a number. `distinct` counts different words, `per: "100 words"` counts for every hundred words.',
			'We painted, we dug and we sowed.',
		],
	},
	signal: {
		sv: [
			'Ett sätt att tala som Äkta känner igen på svenska och engelska. Flera namn betyder något av dem.',
			'Vad tycker ni?',
		],
		en: [
			'A way of speaking Äkta recognises in Swedish and English. Several names mean any of them.',
			'What do you think?',
		],
	},
	entity: {
		sv: [
			'Sådant som har en egen form, på vilket språk som helst. Flera namn betyder något av dem. E-post, telefon, personnummer, kort, konto och hemligheter visas aldrig i tipset.',
			'Skriv till anna@lingonby.example.',
		],
		en: [
			'Things with a form of their own, in any language. Several names mean any of them. E-mail, phone, identity, card and account numbers and secrets are never shown in the tip.',
			'Write to anna@lingonby.example.',
		],
	},
	media: {
		sv: ['Det som hänger på utkastet.', {text: 'Nya parken', pictures: [{alt: ''}]}],
		en: ['What hangs on the draft.', {text: 'The new park', pictures: [{alt: ''}]}],
	},
	parent: {
		sv: [
			'Hur Äkta läser det som besvaras. Håller inte när inget besvaras, eller när läsningen är osäker.',
			{text: 'Svar kommer.', parent: 'Har ni öppet på lördag?'},
		],
		en: [
			'How Äkta reads what is answered. Does not hold when nothing is answered, or when the reading is unsure.',
			{text: 'An answer will come.', parent: 'Are you open on Saturday?'},
		],
	},
	absent: {
		sv: [
			'Att det inre villkoret inte hittas, i en text med minst en mening på ett språk som det villkoret talar.',
			'Kom på öppet hus i vår nya lokal.',
		],
		en: [
			'That the inner condition is not found, in a text with at least one sentence of a language that condition speaks.',
			'Join us at the open house in our new venue.',
		],
	},
	repeat: {
		sv: ['Sådant som kommer tillbaka, jämfört med ett tal.', 'Vi målade. Vi grävde. Vi sådde.'],
		en: ['What comes back, compared with a number.', 'We painted. We dug. We sowed.'],
	},
	fact: {
		sv: [
			'Ett ja eller nej som Äkta vet utan att läsa texten. Det okända är nej.',
			{text: 'Vinsten blev 20 miljoner.', facts: {company: {listed: true}}},
		],
		en: [
			'A yes or no Äkta knows without reading the text. What is not known is no.',
			{text: 'Profit was 20 million.', facts: {company: {listed: true}}},
		],
	},
	any: {
		sv: ['Att ett eller flera av villkoren håller. Alla ställen de hittar visas.', 'Kom gärna förbi.'],
		en: ['That one or more of the conditions hold. All places they find are shown.', 'Come and join us.'],
	},
	all: {
		sv: [
			'Att alla villkoren håller. Med `within` på `all` ska de göra det i en och samma mening, del eller stycke.',
			'Vi återkommer på torsdag.',
		],
		en: [
			'That all the conditions hold. With `within` on `all` they do so in one and the same sentence, part or paragraph.',
			"We'll get back to you on Thursday.",
		],
	},
	not: {
		sv: ['Att villkoret inte håller, vilket språk texten än har.', 'Parken är klar.'],
		en: ['That the condition does not hold, whatever language the text is in.', 'The park is done.'],
	},
	min: {
		sv: [
			'Att minst `count` av villkoren i `of` håller: för tips som behöver två olika tecken.',
			'Vi brinner för att skapa värde!!!',
		],
		en: [
			'That at least `count` of the conditions in `of` hold: for tips that need two different signs.',
			"We're passionate about creating value!!!",
		],
	},
};

/** A condition of each kind, as a rule would have it. */
export const kindExamples: Readonly<Record<ConditionKind, Condition>> = {
	phrase: {phrase: {sv: ['helhetslösning', 'brinn* för'], en: ['synergy', 'leverage']}},
	swap: {swap: {sv: {brukare: 'den som får stöd'}, en: {utilise: 'use'}}},
	pattern: {pattern: {sv: ['\\.{3} eller\\b'], en: ['\\.{3} or\\b']}},
	measure: {measure: {of: 'exclamations', atLeast: {else: 3, linkedin: 2}}},
	count: {count: {of: {signal: 'first-person'}, atLeast: 3}},
	signal: {signal: ['question', 'invitation']},
	entity: {entity: ['email', 'phone']},
	media: {media: 'missing-alt'},
	parent: {parent: ['question', 'factual-error']},
	absent: {absent: {entity: ['date', 'time']}},
	repeat: {repeat: {of: 'sentence-start', atLeast: 3}},
	fact: {fact: 'listed'},
	any: {any: [{signal: 'invitation'}, {signal: 'open-question'}]},
	all: {all: [{signal: 'promise'}, {entity: 'date'}], within: 'sentence'},
	not: {not: {signal: 'question'}},
	min: {
		min: {
			count: 2,
			of: [
				{phrase: {sv: ['brinn* för'], en: ['passionate about']}},
				{phrase: {sv: ['skap* värde'], en: ['create value']}},
				{measure: {of: 'exclamation-run', atLeast: 3}},
			],
		},
	},
};
