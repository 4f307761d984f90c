import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Det konkreta först', en: 'Concrete from the start'},
	serves: ['concrete-detail'],
	points: [1, 6],
	level: 'hint',
	start: 'off',
	strength: true,
	pillar: 'open',
	on: {platforms: ['linkedin', 'facebook', 'instagram', 'threads'], surfaces: ['post']},
	when: {
		all: [
			{measure: {of: 'past-fold', atLeast: 1}},
			{
				within: 'opening',
				min: {
					count: 3,
					of: [{entity: ['number', 'price']}, {entity: ['date', 'time']}, {entity: ['place', 'person', 'mention']}],
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Du börjar med det konkreta: ”{words}”.',
			why: 'Det syns före ”mer”, så den som skummar får ändå veta något.',
			try: 'Behåll ordningen även om du ändrar resten.',
		},
		en: {
			saw: 'You start with something concrete: “{words}”.',
			why: 'It shows before “more”, so people who skim learn something too.',
			try: 'Keep that order, even if you change the rest.',
		},
	},
	source: {
		url: 'https://www.cnbc.com/2017/04/20/celebrity-instagrammers-told-to-label-endorsements-correctly-by-ftc.html',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{
					platform: 'linkedin',
					text: 'Den 4 maj tändes 40 nya lampor på biblioteket i Lingonby.\n\nEfter en lång vinter med mycket funderande, många möten och ännu fler koppar kaffe fick jag till slut låna en lampa att prova, och den som kommer hem sent på kvällen ser nu var nyckeln ska i. Det är jag glad för.',
				},
				{
					platform: 'linkedin',
					text: 'Klockan 17 på lördag visar jag 12 sätt att lysa upp en trappa i Lingonby.\n\nEfter en lång vinter med många möten och ännu fler koppar kaffe är den klar. Den som kommer hem sent på kvällen ser nu var nyckeln ska i, och det är jag glad för varje gång jag går förbi.',
				},
			],
			none: [
				{
					platform: 'linkedin',
					text: 'Hej alla!\n\nEfter en lång vinter med mycket funderande, många möten och ännu fler koppar kaffe fick jag till slut låna en lampa att prova, och den som kommer hem sent på kvällen ser nu var nyckeln ska i. Det är jag glad för, och snart kommer fler lampor på plats i huset.',
				},
				{platform: 'linkedin', text: 'Den 4 maj tändes 40 lampor i Lingonby.'},
			],
		},
		en: {
			tip: [
				{
					platform: 'linkedin',
					text: 'On 4 May, 40 new lamps were lit at the library in Lingonby.\n\nAfter a long winter with much thinking, many meetings and even more cups of coffee I got to borrow a lamp to try, and those who come home late at night can now see where the key goes in. I am glad about that.',
				},
				{
					platform: 'linkedin',
					text: 'At 5 pm on Saturday I show 12 ways to light a stair in Lingonby.\n\nAfter a long winter with many meetings and even more cups of coffee it is done. Those who come home late at night can now see where the key goes in, and I am glad each time I walk past.',
				},
			],
			none: [
				{
					platform: 'linkedin',
					text: 'Hello all!\n\nAfter a long winter with much thinking, many meetings and even more cups of coffee I got to borrow a lamp to try, and those who come home late at night can now see where the key goes in. I am glad about that, and more lamps are coming to the house soon.',
				},
				{platform: 'linkedin', text: 'On 4 May, 40 lamps were lit in Lingonby.'},
			],
		},
	},
} satisfies Rule;
