import type {Rule} from '../../engine/rule.ts';

export default {
	points: [3, 1],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'reply', 'comment', 'share']},
	when: {
		phrase: {
			sv: [
				{term: 'klicka (här|på länken)', exact: true},
				{term: 'läs mer (här|via länken)', exact: true},
				{term: '(länk|länken) (här|nedan)', exact: true},
				{term: 'se länk', exact: true},
			],
			en: [
				{term: 'click (here|the link|on the link)', exact: true, notAfter: ['(from|on|in)']},
				{term: '(read|learn) more here', exact: true},
				{term: 'link (below|here)', exact: true, notAfter: ['in (your|the|his|her|their)']},
				{term: 'see link', exact: true},
			],
		},
		unless: {entity: 'quotation'},
	},
	say: {
		sv: {
			saw: '”{words}” berättar inte vad som väntar bakom länken.',
			why: 'Den som lyssnar på texten hoppar ofta mellan länkar. Då behövs ord som säger vart de leder.',
			try: 'Säg vad som finns där, till exempel: checklista, två sidor. Skriv gärna ut hela adressen.',
		},
		en: {
			saw: '“{words}” keeps quiet about what waits behind the link.',
			why: 'People who listen to the text often jump between links. They need words that say where each leads.',
			try: 'Say what is there, for example: checklist, two pages. The full address helps too.',
		},
	},
	source: {
		url: 'https://varumarkesmanual.stockholm/tillganglighet/tillganglighet-pa-sociala-medier/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Klicka här för allt om lampor!', 'Allt om ljuset i trappan finns att läsa. Läs mer via länken.'],
			none: [
				'Receptet på tre sidor, med bilder, finns här: lingonbrod.example/recept',
				'Lampan klickar här i hallen när den tänds.',
				'Länken mellan husen är målad.',
			],
		},
		en: {
			tip: ['Click here for everything about lamps!', 'All about the light in the stairs. Read more here.'],
			none: [
				'The recipe, three pages with pictures, is at lingonbread.example/recipe',
				'The lamp clicks when it lights up here in the hall.',
				'The link between the houses is painted.',
			],
		},
	},
} satisfies Rule;
