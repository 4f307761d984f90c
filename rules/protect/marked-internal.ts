import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Internt och konfidentiellt', en: 'Internal or confidential'},
	points: [5],
	level: 'pause',
	start: 'off',
	when: {
		phrase: {
			sv: [
				{term: 'internt dokument', exact: true},
				{term: 'endast för (internt|intern) (bruk|användning)', exact: true},
				{term: '(konfidentiellt|strikt konfidentiellt|konfidentiell)', exact: true},
				{term: 'får inte spridas', exact: true},
				{term: 'inte officiellt ännu', exact: true},
				{term: 'inte (släppt|publicerat|offentligt) (än|ännu)', exact: true},
				{term: 'under (sekretess|nda)', exact: true},
				'sekretessbelagd',
				{term: 'från vårt intranät', exact: true},
				{term: 'skärmdump från (teams|slack|jira)', exact: true},
				{term: 'bara mellan oss', exact: true},
				{term: 'säg inte att jag', exact: true},
			],
			en: [
				{term: '(for )?internal use only', exact: true},
				{term: 'for internal use', exact: true},
				{term: 'internal only', exact: true},
				{term: '(strictly|still) confidential', exact: true},
				{term: 'not (for|to be) (sharing|shared|publication)', exact: true},
				{term: 'under (an )?nda', exact: true},
				{term: 'under embargo', exact: true},
				{term: 'not (yet )?(released|announced) (yet|but)', exact: true},
				{term: 'from our (intranet|slack|teams|jira)', exact: true},
				{term: 'just between us', exact: true},
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” låter som något för några få.',
			why: 'Den som äger nyheten har kanske lovat bort den, eller så är den en företagshemlighet.',
			try: 'Fråga den som äger nyheten, eller berätta utan detaljen.',
		},
		en: {
			saw: 'This sounds meant for only a few people: “{words}”.',
			why: 'Whoever owns the news may have promised it elsewhere, or it may be a trade secret.',
			try: 'Ask them, or tell it without that detail.',
		},
	},
	source: {
		url: 'https://www.akavia.se/rad-och-stod/anstallningsavtal/villkor-och-anstallningsformer/sekretessavtal-och-lag-om-foretagshemligheter/',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: [
				'Får inte spridas, men så här ser höstens förpackning ut.',
				'Skärmdump från Slack: så här ser nya lampan ut.',
			],
			none: [
				'Nästa lampa visas på mässan i maj. Vad hoppas du att den klarar?',
				'Hemligheten bakom bullarna är kardemumma.',
				'På intranätet finns en bild på katten.',
			],
		},
		en: {
			tip: [
				'This is under embargo, but here is the autumn packaging.',
				'From our Slack: this is what the new lamp looks like.',
			],
			none: [
				'The next lamp is shown at the fair in May. What do you hope it can do?',
				'The secret behind the buns is cardamom.',
				'There is a picture of the cat on the noticeboard.',
			],
		},
	},
} satisfies Rule;
