import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Personnummer', en: 'Personal identity numbers'},
	serves: ['personal-data'],
	points: [5],
	level: 'pause',
	start: 'on',
	speaksOnLawfulSpeech: true,
	protected: true,
	when: {entity: 'personnummer'},
	fix: 'take-out-words',
	say: {
		sv: {
			saw: 'Ett personnummer står i texten.',
			why: 'Det går sällan att ta tillbaka, och har särskilt skydd i Sverige.',
			try: 'Ta bort det, eller skicka det privat till den som behöver det.',
		},
		en: {
			saw: 'There’s a Swedish personal identity number here.',
			why: 'It’s hard to take back, and specially protected in Sweden.',
			try: 'Take it out, or send it privately to whoever needs it.',
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
