import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'För lång för fältet', en: 'Too long for the field'},
	points: [1],
	level: 'mark',
	start: 'on',
	speaksOnLawfulSpeech: true,
	pillar: 'participate',
	when: {measure: {of: 'limit-usage', atLeast: 101}},
	say: {
		sv: {
			saw: 'Texten är längre än de {limit} tecken som får plats.',
			why: 'Nätverket kapar eller stoppar resten.',
			try: 'Spara en tanke till en tråd eller en kommentar.',
		},
		en: {
			saw: 'Your text is longer than the {limit} characters that fit.',
			why: 'The network cuts or refuses the rest.',
			try: 'Save one thought for a thread or a comment.',
		},
	},
	source: {url: 'https://docs.x.com/fundamentals/counting-characters', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{
					platform: 'x',
					text: 'I veckan har jag bytt ut samtliga armaturer i trapphuset på Storgatan i Lingonby, så att den gamla belysningen som drog 40 watt per lampa har ersatts med nya som drar 6 watt och dessutom styrs av rörelsevakter som sänker effekten när ingen befinner sig i trapphuset nattetid, och det märks på räkningen.',
				},
				{
					platform: 'x',
					surface: 'reply',
					text: 'Så här blev det till slut, för den som undrade: jag har bytt ut samtliga armaturer i trapphuset på Storgatan i Lingonby, så att den gamla belysningen som drog 40 watt per lampa har ersatts med nya som drar 6 watt och dessutom styrs av rörelsevakter som sänker effekten när ingen befinner sig i trapphuset nattetid, och det märks på räkningen.',
				},
			],
			none: [
				{platform: 'x', text: 'Trappan på Storgatan är klar: 6 watt i stället för 40. Vad är mörkt hos dig?'},
				{
					platform: 'linkedin',
					text: 'I veckan har jag bytt ut samtliga armaturer i trapphuset på Storgatan i Lingonby, så att den gamla belysningen som drog 40 watt per lampa har ersatts med nya som drar 6 watt och dessutom styrs av rörelsevakter som sänker effekten när ingen befinner sig i trapphuset nattetid, och det märks på räkningen.',
				},
			],
		},
		en: {
			tip: [
				{
					platform: 'x',
					text: 'This week I replaced all of the light fittings in the stairwell on Main Street in Lingonby, so that the old lighting, which drew 40 watts a lamp, gave way to new fittings that draw 6 watts and are controlled by motion sensors that turn the light down whenever nobody is in the stairwell at night, and it shows on the bill.',
				},
				{
					platform: 'x',
					surface: 'reply',
					text: 'This is how it went in the end, for anyone who wondered: I replaced all of the light fittings in the stairwell on Main Street in Lingonby, so that the old lighting, which drew 40 watts a lamp, gave way to new fittings that draw 6 watts and are controlled by motion sensors that turn the light down whenever nobody is in the stairwell at night, and it shows on the bill.',
				},
			],
			none: [
				{platform: 'x', text: 'The Main Street stairs are done: 6 watts instead of 40. What is dark at your place?'},
				{
					platform: 'linkedin',
					text: 'This week I replaced all of the light fittings in the stairwell on Main Street in Lingonby, so that the old lighting, which drew 40 watts a lamp, gave way to new fittings that draw 6 watts and are controlled by motion sensors that turn the light down whenever nobody is in the stairwell at night, and it shows on the bill.',
				},
			],
		},
	},
} satisfies Rule;
