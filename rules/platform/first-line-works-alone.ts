import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Hälsning på första raden', en: 'Greeting as first line'},
	serves: ['buried-point'],
	points: [1, 6],
	level: 'hint',
	start: 'on',
	pillar: 'open',
	on: {platforms: ['linkedin', 'facebook', 'instagram', 'threads', 'youtube'], surfaces: ['post']},
	when: {
		all: [
			{measure: {of: 'past-fold', atLeast: 1}},
			{
				pattern: {
					sv: [
						'\\A[^a-zåäö\\n]*(hej|hejsan|hallå|tjena|kära (vänner|nätverk|följare)|god morgon|godmorgon|glad (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|helg)|trevlig (helg|fredag))\\b[^\\n.:?!]{0,60}[^\\pL\\n]*\\n',
					],
					en: [
						'\\A[^a-z\\n]*(hello|hi|hey|dear (network|friends|followers|all)|good morning|happy (monday|tuesday|wednesday|thursday|friday|saturday|sunday))\\b[^\\n.:?!]{0,60}[^\\pL\\n]*\\n',
					],
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Raden som syns före ”mer” är en hälsning.',
			why: 'Många läser bara den raden.',
			try: 'Lyft upp poängen dit. Hälsningen får plats längre ner.',
		},
		en: {
			saw: 'The line people see before “more” is a greeting.',
			why: 'Many stop reading there.',
			try: 'Move your point up. The greeting fits further down.',
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
					text: 'Hej alla fina vänner och följare!\n\nEfter en lång vinter med mycket funderande, många möten och ännu fler koppar kaffe är trapphuset på Storgatan till sist klart. Det drar 6 watt i stället för 40, och den som kommer hem sent på kvällen ser var nyckeln ska i. Hanna har mätt ljuset med en mätare från skolan.',
				},
				{
					platform: 'linkedin',
					text: 'God morgon!\n\nEfter en lång vinter med många möten och ännu fler koppar kaffe är trapphuset på Storgatan klart, och det drar 6 watt i stället för 40. Hanna har mätt ljuset med en mätare från skolan, och den som kommer hem sent ser nu var nyckeln ska i.',
				},
			],
			none: [
				{
					platform: 'linkedin',
					text: 'Trapphuset på Storgatan är klart: 6 watt i stället för 40.\n\nHej alla vänner! Efter en lång vinter med mycket funderande, många möten och ännu fler koppar kaffe fick jag till slut låna en lampa att prova, och den som kommer hem sent på kvällen ser nu var nyckeln ska i. Hanna har mätt.',
				},
				{platform: 'linkedin', text: 'Hej alla! Trapphuset är klart.'},
				{
					platform: 'linkedin',
					text: 'Hej Hanna! Trapphuset på Storgatan är klart och drar 6 watt i stället för 40, och den som kommer hem sent ser nu var nyckeln ska i. Ljuset är mätt med en mätare från skolan, och grannarna på tredje våningen har redan frågat om deras trappa kan få samma lampor före jul.',
				},
			],
		},
		en: {
			tip: [
				{
					platform: 'linkedin',
					text: 'Hello all you lovely friends and followers!\n\nAfter a long winter with much thinking, many meetings and even more cups of coffee, the stairwell on Main Street is done at last. It draws 6 watts instead of 40, and those who come home late can see where the key goes in. Hanna measured the light with a meter from the school.',
				},
				{
					platform: 'linkedin',
					text: 'Good morning!\n\nAfter a long winter with many meetings and even more cups of coffee, the stairwell on Main Street is done, and it draws 6 watts instead of 40. Hanna measured the light with a meter from the school, and those who come home late can see where the key goes in.',
				},
			],
			none: [
				{
					platform: 'linkedin',
					text: 'The Main Street stairs are done: 6 watts instead of 40.\n\nHello friends! After a long winter with much thinking, many meetings and even more cups of coffee I got to borrow a lamp to try, and those who come home late at night can now see where the key goes in. Hanna measured the light.',
				},
				{platform: 'linkedin', text: 'Hello all! The stairs are done.'},
				{
					platform: 'linkedin',
					text: 'Hi Hanna! The Main Street stairs are done and draw 6 watts instead of 40, and those who come home late can now see where the key goes in. The light is measured with a meter from the school, and the neighbours on the third floor have asked if their stairs can get the same lamps.',
				},
			],
		},
	},
} satisfies Rule;
