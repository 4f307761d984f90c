import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Alla över en kam', en: 'Sweeping claims about groups'},
	serves: ['heat-at-person'],
	points: [5, 4],
	level: 'mark',
	start: 'off',
	when: {
		phrase: {
			sv: [
				{
					term: 'alla {0,2} (muslimer|judar|romer|invandrare|flyktingar|kristna|homosexuella|transpersoner|afrikaner|araber|asiater|funktionsnedsatta) (är|borde|ljuger|stjäl|fuskar|vill)',
					exact: true,
				},
				{
					term: '(såna|sådana|de där) {0,1} (muslimer|judar|romer|invandrare|flyktingar|muslimerna|judarna|invandrarna|romerna) (borde|är|ska)',
					exact: true,
				},
				{term: '(såna|sådana) människor borde (åka|skickas) {0,1} hem', exact: true},
			],
			en: [
				{
					term: 'all {0,2} (muslims|jews|roma|immigrants|refugees|christians|gays|trans people|africans|arabs|asians|disabled people) (are|should|lie|steal|cheat|want)',
					exact: true,
				},
				{term: 'those {0,1} (muslims|jews|immigrants|refugees|roma) (should|are|need to)', exact: true},
				{term: '(people like them|those people) should (go home|be sent)', exact: true},
			],
		},
		unless: {
			phrase: {
				sv: [{term: '(välkomna|vana vid att|lika|människor)', exact: true}],
				en: [{term: '(welcome|equal|used to|human|different)', exact: true}],
			},
		},
	},
	say: {
		sv: {
			saw: '”{words}” säger samma sak om alla i en grupp.',
			why: 'Den som hör dit läser det om sig själv. Hot och förakt mot folkgrupper är straffbart i Sverige.',
			try: 'Skriv om det som hände eller om politiken. Då går det att svara.',
		},
		en: {
			saw: 'This says one thing about everyone in a group: “{words}”.',
			why: 'People in it read it about themselves. Threats or contempt for ethnic or faith groups are a crime in Sweden.',
			try: 'Write about what happened, or about the policy. Then people can answer.',
		},
	},
	source: {url: 'https://fpes.se/hetsbrottslagstiftningen/', read: '2026-11-25', country: 'SE', recheck: '2027-11-22'},
	examples: {
		sv: {
			tip: ['Såna romer är ju likadana allihop.', 'Såna flyktingar borde skickas hem.'],
			none: [
				'Hur går integrationen i Lingonby, och vad kostar den? Jag har läst rapporten.',
				'Alla är välkomna till loppisen.',
				'Alla flyktingar i kören är välkomna på fikat.',
			],
		},
		en: {
			tip: ['Those immigrants need to leave, every one of them.', 'Those immigrants should leave.'],
			none: [
				'How is integration going in Lingonby, and what does it cost? I read the report.',
				'All are welcome to the flea market.',
				'All refugees in the choir are welcome to the coffee.',
			],
		},
	},
} satisfies Rule;
