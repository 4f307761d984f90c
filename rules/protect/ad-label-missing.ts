import type {Rule} from '../../engine/rule.ts';

export default {
	points: [4],
	level: 'pause',
	start: 'on',
	on: {surfaces: ['post', 'share', 'comment'], voice: ['self', 'at-work']},
	when: {
		all: [
			{
				any: [
					{
						phrase: {
							sv: [
								{term: '(min|vår) rabattkod', exact: true},
								{term: '(använd|med|ange) (min )?(rabattkod|rabattkoden)', exact: true},
								{term: '(i|som) gåva (av|från)', exact: true},
								{term: '(fått|fick) {1,3} (gratis|i gåva|som gåva) (av|från)', exact: true},
								{term: '(fått|fick|fått hem) {1,4} (att|för att) (testa|prova|recensera)', exact: true},
								'pr-utskick',
								'affiliatelänk',
								'annonslänk',
								{term: 'provision på', exact: true},
								{term: '(via|genom) min länk', exact: true},
							],
							en: [
								{term: 'use my (discount |promo )?code', exact: true},
								{term: '(my|our) (discount|promo) code', exact: true},
								{term: '(gifted|gifted to me) by', exact: true},
								{term: '(gifting|gifted) me', exact: true},
								{term: '(was|got|been) gifted', exact: true},
								{term: 'sent me (a|an|the|their|this|two|some) {1,4} (to try|to test|for free)', exact: true},
								{term: 'gave me (a|an|the|their|this|two|some) {1,4} (to try|to test|to review)', exact: true},
								{term: 'affiliate (link|links)', exact: true},
								{term: 'i (earn|get) a commission', exact: true},
								{term: 'my (affiliate|referral) link', exact: true},
							],
						},
					},
					{
						pattern: {
							sv: [
								'(?:använd|med|ange) (?:min )?(?:rabatt)?kod(?:en)? [a-zåäö]{2,}[0-9]{1,3}',
								'[0-9]+ ?%(?: rabatt)? med (?:min )?(?:rabatt)?kod',
							],
							en: [
								'(?:use|with) (?:my )?(?:discount |promo )?code [a-z]{2,}[0-9]{1,3}',
								'[0-9]+ ?% off (?:with|using) (?:my |the )?code',
							],
						},
					},
				],
			},
			{
				absent: {
					pattern: {
						sv: [
							'^[^\\pL#]*(?:reklam|annons|ad|advertisement)\\b',
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
			why: 'Läsaren vill veta vem som betalar. Enligt marknadsföringslagen ska det synas direkt, också på eget konto.',
			try: 'Skriv ”Reklam för” och namnet allra först. Sedan kan du vara precis så glad du vill.',
		},
		en: {
			saw: 'The text mentions a code, a gift or a reward, but not that it is an ad.',
			why: 'Readers want to know who pays. Swedish marketing law and the US FTC ask for it up front.',
			try: 'Put “Ad for” and the name first of all. After that, be as glad as you like.',
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
