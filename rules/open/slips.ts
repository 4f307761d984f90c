import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Slarvfel som ingen märker', en: 'Slips that go unmarked'},
	serves: ['typos'],
	points: [4],
	level: 'mark',
	start: 'on',
	when: {signal: 'slip'},
	fix: 'mend-slip',
	say: {
		sv: {
			saw: 'Här ser något ut att ha blivit fel: ”{words}”.',
			why: 'Stavningskontrollen letar efter ord som inte finns, så ett dubbelt ord eller ett saknat mellanslag slinker förbi.',
			try: 'Läs stället högt. Ska ett ord bort, eller fattas ett mellanslag?',
		},
		en: {
			saw: 'Something looks off here: “{words}”.',
			why: 'A spell checker looks for words that don’t exist, so a doubled word or a missing space slips past it.',
			try: 'Read that bit aloud. Is there a word too many, or a space missing?',
		},
	},
	source: {url: 'https://github.com/languagetool-org/languagetool/issues/11748', read: '2026-11-29'},
	examples: {
		sv: {
			tip: [
				'Vi byter lampan i dag.Sedan går vi hem och äter soppa.',
				'Kom till biblioteket med med en gammal lampa, så lagar vi den.',
			],
			none: [
				'Vi åt jätte jätte mycket soppa, och sedan blev det mer mer mer.',
				'Läs mer på lingonby.example/Lampor.Html eller ring Hanna.',
				'Var var du när lampan gick sönder?',
			],
		},
		en: {
			tip: [
				'We change the lamp today.Then we go home and have soup.',
				'Come to the the library with an old lamp, and we will fix it.',
				'It was a amazing night in the stairwell.',
			],
			none: [
				'We had so so much soup, and then it was decisions decisions.',
				'It took an hour, an honest answer and a used lamp from a university.',
				'He had had enough of that that day.',
			],
		},
	},
} satisfies Rule;
