import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Omärkt reklam', en: 'Unlabelled advertising'},
	serves: ['hidden-interest'],
	points: [4],
	level: 'pause',
	start: 'on',
	advertising: true,
	on: {surfaces: ['post', 'share', 'comment'], voice: ['self', 'at-work']},
	when: {
		all: [
			{signal: 'reward'},
			{
				absent: {
					pattern: {
						sv: [
							'^[^\\pL#]*(?:reklam|annons|ad|advertisement)\\b',
							'^[^\\pL#]*(?:reklam|annons)\\pL*',
							'(?:innehåller (?:\\pL+ )?|det här är (?:en )?)(?:reklam|annons)',
							'[(/|] ?(?:reklam|annons|ad)\\b',
							'#(?:reklam|annons|ad|advert)\\b',
							'\\b(?:reklam|annons) för ',
							'(?:betalt|annons|reklam|kommersiellt) ?-?samarbete',
							'sponsr(?:at|ad) (?:inlägg|av|samarbete)',
							'paid partnership',
						],
						en: [
							'^[^\\pL#]*(?:reklam|annons|ad|advert|advertisement)\\b',
							'#(?:reklam|annons|ad|advert|advertisement)\\b',
							'\\bad for ',
							'[(/|] ?(?:ad|advert)\\b',
							'\\b(?:paid|sponsored) (?:ad|advert|post|partnership|promotion|content)\\b',
							'\\badvertorial\\b',
							'^[^.!?\\n]{0,40}\\bdisclosure\\b',
							'paid partnership',
							'sponsored (?:post|by)',
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Texten nämner en kod, en gåva eller en ersättning, men inte ordet reklam.',
			why: 'Enligt marknadsföringslagen ska det synas direkt, också på eget konto.',
			try: 'Skriv ”Reklam för” och namnet allra först.',
		},
		en: {
			saw: 'You mention a code, a gift or a payment, but not that it’s an ad.',
			why: 'Swedish law and the US FTC ask for it up front.',
			try: 'Start with “Ad for” and the name.',
		},
	},
	source: {
		url: 'https://www.konsumentverket.se/aktuellt/nyheter-och-pressmeddelanden/pressmeddelanden/2021/brister-nar-influencers-gor-reklam/',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: [
				'Älskar min nya lampa! Använd min rabattkod LJUS20 så blir den billigare.',
				'Lampan fick jag gratis av Påhittlampan och den är underbar.',
			],
			none: [
				'Annons. Jag fick sänglampan gratis av Påhittlampan, och så här tycker jag.',
				'Betalt samarbete med Påhittlampan. Använd min rabattkod LJUS20.',
				'Jag fick lampan av mormor när jag fyllde tio.',
				'Koden kompilerar inte, använd en annan gren.',
			],
		},
		en: {
			tip: [
				'Love my new lamp! Use my discount code LIGHT20 and it gets cheaper.',
				'They sent me this lamp to try and it is wonderful.',
			],
			none: [
				'Advertisement. Påhittlampan sent me the bedside model to test, here is what I think.',
				'Paid partnership with Påhittlampan. Use my discount code LIGHT20.',
				'Grandma gave me the lamp when I turned ten.',
				'My code does not compile, use another branch.',
			],
		},
	},
} satisfies Rule;
