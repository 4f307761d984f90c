import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Maktspråk', en: 'Answering with power'},
	serves: ['defensive'],
	points: [5, 7],
	level: 'pause',
	start: 'off',
	on: {voice: ['organisation', 'at-work'], surfaces: ['comment', 'reply']},
	when: {
		phrase: {
			sv: [
				{
					term: '(vi|jag) (kommer att |kommer )?(raderar|radera|tar bort|ta bort|döljer|dölja) (din|ditt|dina|er|ert)',
					exact: true,
				},
				{term: 'du (kommer att |kommer )?(blockeras|bli blockerad|stängas av|stängs av)', exact: true},
				{term: '(blockerar|blockera) dig', exact: true},
				{term: '(hör|höra) {0,1} (våra|vår|min|mina) (jurister|jurist|advokater|advokat)', exact: true},
				{term: '(våra|vår|min) (jurister|jurist|advokater|advokat) (hör|kommer|tar|kontaktar)', exact: true},
				{term: 'rättsliga (åtgärder|steg|konsekvenser)', exact: true},
				{
					term: '(vi|jag) (kommer att |kommer )?(stämma|stämmer|polisanmäla|polisanmäler) (dig|er|detta|det)',
					exact: true,
				},
				{term: 'det kan få konsekvenser', exact: true},
				{term: 'förbehåller oss rätten att vidta', exact: true},
			],
			en: [
				{
					term: "(we'll|we will|i'll|i will) (delete|remove|hide|block) (your|you|this comment|the comment)",
					exact: true,
				},
				{term: "(you'll|you will) be (blocked|banned|removed)", exact: true},
				{term: '(hear|hearing) from (our|my) (lawyers|lawyer|legal team|attorneys|attorney)', exact: true},
				{term: '(our|my) (lawyers|lawyer|legal team|attorneys|attorney) will', exact: true},
				{term: 'legal (action|steps|consequences)', exact: true},
				{term: "(we'll|we will|i'll|i will) (sue|report) you", exact: true},
				{term: "(you'll|you will) be hearing from", exact: true},
				{term: 'cease and desist', exact: true},
				{term: '(will|may) (have|be) consequences', exact: true},
			],
		},
		unless: {
			phrase: {
				sv: ['hot', {term: 'enligt reglerna', exact: true}],
				en: ['threat', {term: 'under the rules', exact: true}],
			},
		},
	},
	say: {
		sv: {
			saw: '”{words}” svarar på kritik med makt.',
			why: 'De som läser med undrar vad som göms.',
			try: 'Svara på det som går. Spara en skärmdump och fråga en kollega om resten.',
		},
		en: {
			saw: 'This answers criticism with power: “{words}”.',
			why: 'People reading along wonder what’s being hidden.',
			try: 'Answer what you can. Keep a screenshot and ask a colleague about the rest.',
		},
	},
	source: {
		url: 'https://www.krisinformation.se/om-krisinformation/krisinformation.se-i-sociala-medier/sa-har-funkar-vara-kommentarsfalt-i-sociala-medier',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: ['Fortsätter du så här tar vi rättsliga steg.', 'Du kommer att blockeras om du fortsätter fråga.'],
			none: [
				'Kritik är välkommen. Resten svarar jag på: lampan byttes i går.',
				'Hot mot Ida döljs enligt reglerna överst på sidan.',
				'Juristen på biblioteket håller öppet hus.',
			],
		},
		en: {
			tip: ['Delete this, or our lawyers will be in touch.', 'You will be blocked if you keep asking.'],
			none: [
				'Criticism is welcome. The rest I will answer: the lamp was changed yesterday.',
				'Threats against Ida are hidden under the rules at the top.',
				'The lawyer at the library holds an open house.',
			],
		},
	},
} satisfies Rule;
