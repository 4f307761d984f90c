import {describe, expect, it} from 'vitest';
import {signals} from '../../../../engine/detect/signals/index.ts';
import type {Signal} from '../../../../engine/model/condition.ts';
import {analyseText} from '../../../../engine/text/analyse-text.ts';
import {spoken} from './spoken.ts';

/** Per signal: sentences that have it, and near misses that do not. */
const cases: {readonly [S in Signal]?: {readonly has: readonly string[]; readonly lacks: readonly string[]}} = {
	question: {
		has: ['Vad tycker du om bron?', 'Is the bridge open?'],
		lacks: [
			'Bron är öppen (?) i dag.',
			'Se https://lingonby.example/?sida=2 i dag',
			'She asked "is it open now?" and left',
		],
	},
	'open-question': {
		has: ['Hur gör ni hos er?', 'What would you change?'],
		lacks: ['Gillar du kaffe?', 'Do you like coffee?', 'Vad fint det är här.'],
	},
	'worn-phrase': {
		has: [
			'Vi tar det till nästa nivå.',
			'De brinner verkligen för vatten.',
			'It is a game-changer.',
			'We raise the bar.',
		],
		lacks: ['Det brinner i en soptunna.', 'Lampan hänger på nästa våning.', 'It changed the game we played.'],
	},
	'generic-word': {
		has: [
			'En spännande kväll.',
			'Goda karriärmöjligheter finns.',
			'A truly rewarding day.',
			'They had a lot of passion for what they did.',
		],
		lacks: ['En kall kväll.', 'A cold day.', 'Kairos Global Solutions called.', 'We walked #innovation'],
	},
	slip: {
		has: [
			'Kom med med en lampa i dag.',
			'Vi byter lampan i dag.Sedan går vi hem.',
			'Go to the the library today.',
			'It was a amazing night for us.',
			'She might have saw it coming.',
			'I had went home before the lamp broke.',
			'They have chose a lamp for us.',
		],
		lacks: [
			'Det var mer mer mer av allt.',
			'Read more at lingonby.example today.',
			'It took an hour to get a used lamp.',
			'We have saw blades and two drills.',
			'What I have I gave to Hanna.',
			'She had chosen it and we had seen it.',
			'This is an MBA for a European.',
		],
	},
	'contrast-turn': {
		has: [
			'Det är inte ett verktyg. Det är ett nytt sätt att tänka.',
			"Moving house isn't about boxes.\n\nIt's about letting go.",
			"We aren't just painting walls; we're changing how people feel.",
			"GPT is not a model.\n\nIt's a system of many parts.",
		],
		lacks: [
			'Det är inte bara vi utan också de andra som kom till mötet.',
			'Jag hinner inte i dag. Det är mycket nu.',
			'The lamp is not here. Ask Hanna about it.',
		],
	},
	'self-answered': {
		has: ['Resultatet? Ingen ville sluta.', 'The catch? It rains all day.'],
		lacks: ['Vad tycker ni om den nya lampan i hallen?', 'Why? And how?'],
	},
	staccato: {
		has: ['Vi gick ut. Vi såg ljuset. Vi stannade kvar.', 'Multiple models. A router. Many layers.'],
		lacks: ['Vi gick ut. Sedan såg vi ljuset över hela viken. Vi stannade.'],
	},
	'stage-line': {
		has: ['Låt det sjunka in.', "Here's what nobody tells you about lamps.", 'Let that sink in.'],
		lacks: ['Här är adressen till lokalen.', "Here's the address of the room."],
	},
	'carrying-detail': {
		has: [
			'Det kom 34 personer.',
			'Jag bytte lampan i hallen.',
			'Tre kollegor var sjuka.',
			'Vi ses på torsdag.',
			'We fixed the door.',
			'It took eleven days.',
			'Bring 40 kr.',
		],
		lacks: ['Det är viktigt med kvalitet.', '1 Öppnande', 'Quality matters to us.', 'The year 2023 was good.'],
	},
	'closed-question': {
		has: ['Håller du med?', 'Do you agree?'],
		lacks: ['Hur gör ni?', 'How do you do it?', 'Är det så det är.'],
	},
	invitation: {
		has: ['Kom gärna förbi på torsdag.', 'Let me know how it went.'],
		lacks: ['Vi kom i tid.', 'They came home late.'],
	},
	'first-person': {
		has: ['I går lärde jag mig något.', 'We learned a lot.'],
		lacks: ['Kommunen bygger en bro.', 'The city builds a bridge.'],
	},
	'first-person-singular': {
		has: ['Jag lärde mig något.', 'I learned a lot.'],
		lacks: ['Vi lärde oss något.', 'We learned a lot.'],
	},
	'second-person': {
		has: ['Har du sett bron?', 'You are welcome.'],
		lacks: ['Bron är sedd av alla.', 'The bridge is nice.'],
	},
	passive: {
		has: [
			'Beslutet fattades i går.',
			'Ärendet ska hanteras nu.',
			'Mistakes were made.',
			'The report was written by Anna.',
		],
		lacks: [
			'Vi hoppas att alla trivs.',
			'Det finns en plats kvar.',
			'She was tired and happy.',
			'I am excited about this.',
		],
	},
	imperative: {
		has: ['Anmäl dig i dag.', 'Please send us a message.'],
		lacks: ['Vi anmäler oss i dag.', 'They send messages.'],
	},
	superlative: {
		has: ['Det här är den finaste bron.', 'Bäst i test.', 'The greatest show.'],
		lacks: [
			'Vi tog en rast på mässan.',
			'En förfrågan om intresse.',
			'I am interested in the forest.',
			'Honest guests.',
		],
	},
	negation: {has: ['Det går inte.', "It doesn't work."], lacks: ['Det går bra.', 'It works.']},
	absolute: {
		has: ['Alla vet att det alltid regnar.', 'Everyone always forgets.'],
		lacks: ['Många glömmer ibland.', 'Some people forget.'],
	},
	thanks: {
		has: ['Tack för hjälpen!', 'Thank you for this.'],
		lacks: ['Tack vare regnet blev det sent.', 'Nej tack, det är bra.', 'No thanks, I am fine.'],
	},
	greeting: {
		has: ['Hej Maja, vi öppnar nio.', 'Hi Maja, we open at nine.'],
		lacks: ['Vi säger hej till alla.', 'They say hi to everyone.'],
	},
	apology: {
		has: ['Förlåt, det var vårt fel.', 'We apologise for the delay.'],
		lacks: ['Ingen ursäkt behövs här.', 'I am not sorry at all.'],
	},
	'dodging-apology': {
		has: [
			'Vi ber om ursäkt om någon tagit illa upp.',
			'Tråkigt att du upplever det så.',
			'Sorry if anyone was offended.',
			'We are sorry you feel that way.',
		],
		lacks: [
			'Förlåt att vi skickade fel.',
			'Om det var vi som körde på den ber vi om ursäkt, så ersätter vi den.',
			'Sorry we sent the wrong one.',
			"Sorry, but we can't open it today.",
		],
	},
	acknowledgement: {
		has: ['Jag förstår att du är trött på att vänta.', 'I see why you are tired of waiting.'],
		lacks: ['Leveranstiden är tio dagar.', 'Delivery takes ten days.'],
	},
	defence: {
		has: ['Du har missförstått, vi har aldrig lovat fri frakt.', 'You misunderstood, we never promised that.'],
		lacks: ['Fakturan stämmer inte, du har rätt.', 'You are right, the price was wrong.'],
	},
	blame: {
		has: ['Du borde ha läst villkoren.', 'You should have read the terms.'],
		lacks: ['Vi borde ha skrivit tydligare.', 'We should have been clearer.'],
	},
	promise: {
		has: ['Vi återkommer så snart vi kan.', "We'll get back to you."],
		lacks: ['Vi öppnade i går.', 'We opened yesterday.'],
	},
	'timed-promise': {
		has: [
			'Vi återkommer senast onsdag kl. 12.',
			"We'll reply here by Wednesday noon.",
			'Tack för din fråga om lampan. Vi återkommer kl. 14.',
		],
		lacks: [
			'Vi återkommer så snart vi kan.',
			"We'll get back to you.",
			'Vi lagade lampan kl. 14. Vi återkommer så snart vi kan.',
		],
	},
	hedge: {has: ['Det kanske blir bra.', 'Maybe it works.'], lacks: ['Det blir bra.', 'It works.']},
	insult: {
		has: ['Du är en jävla idiot.', 'Ni är så korkade.', 'You are pathetic.', 'She is a liar.'],
		lacks: [
			'Vilken idiotsäker lösning, du är bra.',
			'Jag är så dum ibland.',
			'I am such an idiot.',
			'The plan is stupid.',
		],
	},
	threat: {
		has: ['Vi vet var du bor.', 'Jag ska döda dig.', 'Watch your back.', 'I will find you.'],
		lacks: [
			'Vi vet var kaffet bor.',
			'Vi ska slå er på lördag i fotboll.',
			'I will find out.',
			'The film will kill the mood.',
		],
	},
	heat: {
		has: ['Är ni dumma eller, skärp er nu!!!', 'This is pathetic and you know it!!!'],
		lacks: ['Fan vad bra!', 'Jävla fin bro 😍', 'That was fucking great!', 'Det regnar.'],
	},
	sarcasm: {
		has: ['Vilken expert du är.', 'Bless your heart.'],
		lacks: ['Han är expert på broar.', 'She is an expert.'],
	},
	bragging: {
		has: ['Vi har nått 10 000 följare!', 'We just hit 5,000 followers!'],
		lacks: ['Följ med på resan.', 'Ten people came.'],
	},
	'call-to-action': {
		has: ['Anmäl dig och läs mer.', 'Sign up and share this.'],
		lacks: ['Vi läste boken.', 'They told a story.'],
	},
	event: {
		has: ['Välkommen på öppet hus.', 'Join our webinar.'],
		lacks: ['Huset är öppet för ljus.', 'The bridge is long.'],
	},
};

describe.each(Object.entries(cases))('%s', (name, {has, lacks}) => {
	const signal = Object.keys(signals).find((each): each is Signal => each === name)!;

	it.each(has)('is in: %s', sentence => expect(spoken(signal, sentence)).not.toEqual([]));

	it.each(lacks)('is not in: %s', sentence => expect(spoken(signal, sentence)).toEqual([]));
});

describe('signals that look at more than the draft', () => {
	it('know an answer by yes, no, a figure or the words of the question', () => {
		const parent = 'När öppnar ni verkstaden igen?';
		expect(spoken('answers-parent', 'På tisdag kl 9.', {parent})).toHaveLength(1);
		expect(spoken('answers-parent', 'Verkstaden håller stängt.', {parent})).toHaveLength(1);
		expect(spoken('answers-parent', 'Se vår hemsida.', {parent})).toEqual([]);
		expect(spoken('answers-parent', 'På tisdag kl 9.', {parent: 'Vilken fin verkstad.'})).toEqual([]);
		expect(spoken('answers-parent', 'På tisdag kl 9.')).toEqual([]);
	});

	it('know the words that take up the parent, inflected', () => {
		expect(spoken('takes-up-parent', 'Lamporna skickas i dag.', {parent: 'Var är mina lampor?'})).toEqual(['Lamporna']);
		expect(spoken('takes-up-parent', 'Det ordnar sig.', {parent: 'Var är mina lampor?'})).toEqual([]);
	});

	it('know the figures that a published text did not have', () => {
		expect(spoken('numbers-changed', 'Det kostar 394 kr i 2 år.', {published: 'Det kostar 349 kr i 2 år.'})).toEqual([
			'394',
		]);
		expect(spoken('numbers-changed', 'Det kostar 349 kr.', {published: 'Det kostar 349 kr.'})).toEqual([]);
		expect(spoken('numbers-changed', 'Det kostar 349 kr.')).toEqual([]);
	});
});

describe('every signal', () => {
	const hostile = [
		'du ',
		'you are ',
		'ni är så ',
		'i ',
		'sorry if ',
		'inte ',
		'?',
		'. ',
		'a',
		"'",
		'vi har aldrig ',
		'ödmjuk och ',
		'12 ',
		'om du ',
		'!',
	];

	it.each(Object.keys(signals) as Signal[])(
		'%s gives ordered spans inside the sentence and ends on hostile text',
		signal => {
			for (const part of hostile) {
				const raw = part.repeat(Math.floor(50_000 / part.length));
				const text = analyseText(raw);
				const setting = {
					draft: {platform: 'x', surface: 'post', voice: 'self', text: raw, links: [], pictures: []},
					parent: analyseText('Varför? 12'),
				} as const;
				for (const sentence of text.sentences.slice(0, 50)) {
					let last = sentence.start;
					for (const [start, end] of signals[signal](text, sentence, setting)) {
						expect(start >= last && end > start && end <= sentence.end).toBe(true);
						last = end;
					}
				}
			}
		},
	);

	it('is silent in a sentence of a third language', () => {
		const own = ['question', 'numbers-changed', 'takes-up-parent'];
		for (const signal of Object.keys(signals) as Signal[]) {
			if (!own.includes(signal))
				expect(spoken(signal, 'Wir freuen uns sehr, dass Sie nicht gekommen sind')).toEqual([]);
		}
	});
});
