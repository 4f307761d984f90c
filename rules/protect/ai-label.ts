import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Bilder gjorda med AI', en: 'Pictures made with AI'},
	points: [4],
	level: 'mark',
	start: 'off',
	on: {surfaces: ['post', 'share', 'comment']},
	when: {
		all: [
			{any: [{media: 'picture'}, {media: 'video'}]},
			{
				phrase: {
					sv: [
						{term: '(midjourney|dall-e|dalle|sora|firefly)', exact: true},
						'ai-genererad',
						'röstkloning',
						{term: 'chatgpt-bild', exact: true},
					],
					en: [
						{term: '(midjourney|dall-e|dalle|sora|firefly)', exact: true},
						'ai-generated',
						{term: 'ai generated', exact: true},
						'voice clone',
					],
				},
			},
			{
				absent: {
					phrase: {
						sv: [
							{term: '(bilden|filmen|rösten) är (gjord|skapad|genererad)', exact: true},
							{term: '(gjord|skapad|genererad) (med|av) (ai|en ai)', exact: true},
							{term: 'ai-genererad bild', exact: true},
						],
						en: [
							{term: '(picture|image|video|voice) (is|was) (made|created|generated)', exact: true},
							{term: '(made|created|generated) (with|by) ai', exact: true},
							{term: '(ai-generated|ai generated) (image|picture|video)', exact: true},
						],
					},
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Du nämner ”{words}”, men inte att bilden är gjord med AI.',
			why: 'Ser den verklig ut kräver EU:s AI-förordning märkning i jobbet sedan 2 augusti 2026.',
			try: 'Skriv ”bilden är gjord med AI” nära den.',
		},
		en: {
			saw: 'You mention “{words}”, but not that the picture is made with AI.',
			why: 'If it looks real, the EU AI Act has asked for a label at work since 2 August 2026.',
			try: 'Add “the picture is made with AI” close to it.',
		},
	},
	source: {
		url: 'https://www.mccannfitzgerald.com/knowledge/technology-and-innovation/one-month-to-go-eu-ai-act-transparency-compliance',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-05-22',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Torget i kvällssol, tack Midjourney!', pictures: [{alt: 'En matsal.'}]},
				{text: 'Kvällsljus över torget, tack Sora.', pictures: [{kind: 'video'}]},
			],
			none: [
				{
					text: 'Ett torg som inte finns än. Bilden är skapad med AI i Midjourney.',
					pictures: [{alt: 'En matsal.'}],
				},
				{text: 'Jag provade Midjourney i går.', pictures: []},
				{text: 'Torget i kvällssol.', pictures: [{alt: 'En matsal.'}]},
			],
		},
		en: {
			tip: [
				{text: 'The square at dusk, thanks Midjourney!', pictures: [{alt: 'A canteen.'}]},
				{text: 'Evening light over the square, thanks Sora.', pictures: [{kind: 'video'}]},
			],
			none: [
				{
					text: 'A square that does not exist yet. The image was created with AI in Midjourney.',
					pictures: [{alt: 'A canteen.'}],
				},
				{text: 'I tried Midjourney yesterday.', pictures: []},
				{text: 'The square at dusk.', pictures: [{alt: 'A canteen.'}]},
			],
		},
	},
} satisfies Rule;
