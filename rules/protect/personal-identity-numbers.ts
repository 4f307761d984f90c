import type {Rule} from '../../engine/rule.ts';

export default {
	points: [5],
	level: 'pause',
	start: 'on',
	when: {entity: 'personnummer'},
	say: {
		sv: {
			saw: 'Ett personnummer står i texten.',
			why: 'Det sprids vidare och går sällan att ta tillbaka. Personnummer har ett särskilt skydd i Sverige.',
			try: 'Ta bort det, eller skicka det i ett privat meddelande till den som behöver det.',
		},
		en: {
			saw: 'A Swedish personal identity number is in the text.',
			why: 'Once public it travels on and is hard to take back. These numbers are specially protected in Sweden.',
			try: 'Take it out, or send it privately to the person who needs it.',
		},
	},
	source: {
		url: 'https://www.imy.se/privatperson/dataskydd/introduktion-till-gdpr/vad-ar-personuppgifter/personnummer/',
		read: '2026-11-22',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: [
				'Hej! Fakturan är ställd till 811218-9876, stämmer det?',
				'Elevens personnummer är 19811218-9876, kan någon kolla?',
			],
			none: [
				'Ordernumret är 811218-9877 och paketet ligger kvar i Lingonby.',
				'Organisationsnumret är 556677-8899, det står på kvittot.',
			],
		},
		en: {
			tip: ['Hi! The invoice says 811218-9876, is that right?', 'Her number is 19811218-9876, it is on the form.'],
			none: [
				'The order number is 811218-9877 and the parcel is still in Lingonby.',
				'The company number is 556677-8899, it is on the receipt.',
			],
		},
	},
} satisfies Rule;
