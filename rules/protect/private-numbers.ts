import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Andras nummer och adresser', en: 'Other people’s numbers'},
	serves: ['personal-data'],
	points: [5],
	level: 'pause',
	start: 'on',
	speaksOnLawfulSpeech: true,
	protected: true,
	when: {entity: 'contact-of-another'},
	fix: 'take-out-words',
	say: {
		sv: {
			saw: 'Det här ser ut som någon annans nummer eller adress.',
			why: 'Sådant går sällan att ta tillbaka.',
			try: 'Ta bort det, eller skicka det privat till den som behöver det.',
		},
		en: {
			saw: 'This looks like someone else’s number or address.',
			why: 'Once it’s out, it’s hard to take back.',
			try: 'Take it out, or send it privately to whoever needs it.',
		},
	},
	source: {url: 'https://www.imy.se/vagledningar/oschysst-behandlad-pa-natet/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Ring grannen och klaga du också, hennes mobil är 070-174 06 35.',
				'Här är chefens privata mejl om någon undrar: gunnel.pahittsson@brevlada.example',
				'Hon bor på Påhittsgatan 12 om någon vill säga något.',
			],
			none: [
				'Hej! Jag ser din faktura nu. Ring oss på 08-465 004 15 så löser det sig.',
				'Frågor om festen? Mejla mig på lisa@pahittlampan.example.',
				'Hennes utställning öppnar på Påhittsgatan 12 i morgon.',
			],
		},
		en: {
			tip: [
				'Call the landlord yourselves, his mobile is 07700 900123.',
				'Write to her at gunnel@mailbox.example and tell her what you think.',
			],
			none: [
				'Hi! I can see the invoice now. Call us on 07700 900456 and it gets sorted.',
				'Questions about the party? Email me at lisa@pahittlampan.example.',
			],
		},
	},
} satisfies Rule;
