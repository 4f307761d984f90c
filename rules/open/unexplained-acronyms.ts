import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Oförklarade förkortningar', en: 'Unexplained acronyms'},
	serves: ['unexplained-terms'],
	points: [6, 7],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'reply', 'share']},
	when: {
		all: [
			{count: {of: {entity: 'acronym'}, distinct: true, atLeast: 2}},
			{not: {measure: {of: 'capital-run', atLeast: 2}}},
		],
	},
	say: {
		sv: {
			saw: 'Förkortningar utan förklaring: ”{words}”.',
			why: 'Den som inte jobbar med det här tappar lätt tråden.',
			try: 'Skriv ut dem en gång, eller säg vad de gör med vanliga ord.',
		},
		en: {
			saw: 'Short forms with no explanation: “{words}”.',
			why: 'People outside the trade easily lose the thread.',
			try: 'Spell them out once, or say in plain words what they do.',
		},
	},
	source: {
		url: 'https://digital.gov/resources/federal-social-media-accessibility-toolkit-hackpad/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Nu pratar vårt BMS med vår CMMS och tappet har minskat.', 'Ny SLA för OSG-gruppen från måndag.'],
			none: [
				'Husets styrsystem pratar nu med underhållslistan, och ett fel syns samma dag.',
				'På TV i kväll: så sparade EU el.',
				'NEW YORK är bokat, nu är det bara jag som längtar.',
				'Husets styrsystem, HSS, pratar med underhållslistans egna larm, ULEL. /MG',
				'JÄTTEBRA jobbat med BMS i går, SUPER.',
			],
		},
		en: {
			tip: ['The BMS now talks to our CMMS and losses are down.', 'A new SLA for the OSG crew from Monday.'],
			none: [
				"The building's controls now talk to the repair list. Faults show up the same day.",
				'On TV tonight: how the EU saved power.',
				'NEW YORK is booked at last.',
				'The Lamp Care Unit has a new van. LCU also answers at night now. ^MG',
				'PLEASE, can somebody NEVER touch the BMS again?',
			],
		},
	},
} satisfies Rule;
