import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Inbjudan utan när och var', en: 'Missing event details'},
	serves: ['event-details-missing'],
	points: [8],
	level: 'mark',
	start: 'on',
	on: {surfaces: ['post', 'share']},
	when: {measure: {of: 'event-roles-missing', atLeast: 1}},
	say: {
		sv: {
			saw: 'En inbjudan där dag, tid eller plats saknas.',
			why: 'Det är det läsaren letar efter först.',
			try: 'Lägg dag, tid och adress på en egen rad.',
		},
		en: {
			saw: 'An invitation with no day, time or place.',
			why: 'That’s the first thing people look for.',
			try: 'Put the day, time and address on their own line.',
		},
	},
	source: {url: 'https://developers.google.com/search/docs/appearance/structured-data/event', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Häng med på vår afterwork, det blir quiz och soppa!',
				'Snart är det dags för öppet hus i verkstaden. Kom gärna, alla får prova!',
				'Välkommen på föreläsning om bin tisdag 8 december kl 18! Läs mer: https://lingonby.example/bin',
				'Välkomna till höstens studiecirkel om lampor! Vi fikar och pratar, och alla nivåer passar.',
				{
					text: 'Vi samlas för en manifestation söndag kl. 14. Kom och visa att biblioteket behövs!',
					voice: 'organisation',
				},
			],
			none: [
				'Välkommen på öppet hus torsdag 8 maj kl. 17, Storgatan 4 i Lingonby. Anmäl dig till lisa@pahittlampan.example.',
				'I går höll jag en föreläsning om lampor. Bäst var frågan om ljus i trappor.',
				'Frukosten på jobbet är det bästa på hela dagen.',
				'Tack alla som kom på föreläsningen om bin! Vi fick höra om vildbin, och ni är välkomna att följa med nästa år.',
				'Kallelse till årsmöte den 25 november kl 19. Mötet hålls digitalt.',
			],
		},
		en: {
			tip: [
				'Join us for a breakfast seminar on lamps! It will be good fun.',
				'Our open house is coming up. Come along, everyone gets to try!',
				'Join us for a talk on bees on Tuesday 8 December at 6 pm! More: https://lingonby.example/bees',
				'Come to our book club, we read one chapter and drink a lot of tea.',
			],
			none: [
				'Join us for an open house on Thursday 8 May at 5 pm, Storgatan 4 in Lingonby. Sign up with lisa@pahittlampan.example.',
				'Yesterday I gave a lecture on lamps. The best part was a question about stairs.',
				'Breakfast at work is the best part of the day.',
				'Thanks to everyone who came to the workshop! You are welcome to join us again next year.',
				'Annual meeting on 25 November at 7 pm, online. All welcome, join us!',
			],
		},
	},
} satisfies Rule;
