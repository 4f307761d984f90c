import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Någons ärende i tråden', en: 'Somebody’s case in public'},
	serves: ['personal-data'],
	points: [5, 7],
	level: 'pause',
	start: 'off',
	speaksOnLawfulSpeech: true,
	on: {surfaces: ['comment', 'reply'], voice: ['organisation']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						{term: 'ditt (ärende|beslut|bygglov|bidrag|mål|betyg)', exact: true},
						{term: 'din (ansökan|faktura|utredning|journal|anmälan|skuld|sjukpenning)', exact: true},
						{term: 'du är (elev|patient|klient|sökande) (hos|här|på)', exact: true},
						{term: '(dnr|diarienummer)', exact: true},
					],
					en: [
						{term: 'your (case|application|benefit|claim|records|grant|permit|grades)', exact: true},
						{term: 'you are (a )?(patient|pupil|student|client) (here|with us)', exact: true},
						{term: 'case (no|number)', exact: true},
					],
				},
			},
			{
				phrase: {
					sv: [
						{
							term: '(avslaget|avslag|avslogs|beviljat|beviljad|beviljats|godkänd|godkänt|nekad|nekats|saknas|saknades|saknar|kom in|obetald|förfallen|försenad|visar att|du är (elev|patient|klient))',
							exact: true,
						},
					],
					en: [
						{
							term: '(refused|denied|approved|rejected|missing|overdue|too late|came in|granted|shows that|you are a (patient|client))',
							exact: true,
						},
					],
				},
			},
		],
		within: 'sentence',
	},
	say: {
		sv: {
			saw: '”{words}” handlar om en enskild persons ärende.',
			why: 'Alla i tråden läser med, och hos myndigheter kan det omfattas av sekretess.',
			try: 'Säg här vart man vänder sig, ta resten där, och svara allmänt.',
		},
		en: {
			saw: 'This is about one person’s own case: “{words}”.',
			why: 'The whole thread is reading, and in public bodies it can fall under secrecy.',
			try: 'Say where to turn, take the rest there, and answer in general here.',
		},
	},
	source: {
		url: 'http://www.esamverka.se/stod-och-vagledning/vagledningar/riktlinjer-for-sociala-medier/sammanfattning-av-riktlinjerna.html',
		read: '2026-11-25',
		country: 'SE',
		recheck: '2027-11-22',
	},
	examples: {
		sv: {
			tip: [
				'Vi ser i systemet att din utredning visar att du inte bor där.',
				'Din ansökan kom in för sent, därför blev det nej.',
			],
			none: [
				'Hej! Enskilda beslut tas bäst på telefon. Ring Hanna på växeln, så går ni igenom det.',
				'Allmänt gäller att ansökningar behandlas inom tre veckor.',
				'Har du frågor om din ansökan? Ring Hanna på växeln.',
			],
		},
		en: {
			tip: ['Looking at your claim, it was rejected in March.', 'Your application came in too late, hence the no.'],
			none: [
				'Hi! Single decisions are best taken by phone. Call Hanna at the switchboard and go through it.',
				'In general, applications are handled within three weeks.',
				'Questions about your application? Call Hanna at the switchboard.',
			],
		},
	},
} satisfies Rule;
