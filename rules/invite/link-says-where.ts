import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Länk utan förklaring', en: 'Unexplained link'},
	serves: ['link-without-words'],
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
			saw: '”{words}” säger inte vart länken leder.',
			why: 'Den som lyssnar hoppar ofta från länk till länk.',
			try: 'Säg vad som finns där, till exempel: checklista, två sidor.',
		},
		en: {
			saw: '“{words}” doesn’t say where the link goes.',
			why: 'People who listen often jump from link to link.',
			try: 'Say what’s there, for example: checklist, two pages.',
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
