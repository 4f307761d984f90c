import type {Rule} from '../../engine/rule.ts';

export default {
	points: [5],
	level: 'pause',
	start: 'on',
	when: {
		any: [
			{entity: ['secret', 'card']},
			{
				pattern: {
					sv: [
						{
							pattern:
								'(?:lösenord|portkod|larmkod|pinkod|kassakod|dörrkod)(?:et|en)? ?(?:är|:|=) ?[^\\s.,!?]*[0-9][^\\s.,!?]*',
							notAfter: ['tecken', 'siffror', 'bokstäver'],
						},
						'\\b(?:portkod|larmkod|dörrkod|pin-?kod|pin)(?:en)?:? [0-9]{4,6}\\b',
						'\\bkoden till (?:porten|dörren|huset|larmet|grinden|kontoret|låset) (?:är|:) ?[0-9]{3,8}\\b',
						'\\blösen(?:ord)?(?:et)?(?: är|:|=)? ?[a-zåäö]{3,20}[0-9]{2,6}\\b',
						'\\blogin: ?[^\\s]{2,30} ?/ ?[^\\s]{4,30}',
					],
					en: [
						{
							pattern:
								'(?:password|passcode|door code|alarm code|pin code|gate code) ?(?:is|:|=) ?[^\\s.,!?]*[0-9][^\\s.,!?]*',
							notAfter: ['characters', 'digits', 'letters'],
						},
						'\\b(?:door code|gate code|alarm code|pin code|pin):? [0-9]{4,6}\\b',
						'\\bcode (?:to|for) the (?:door|gate|house|alarm|office|lock) is [0-9]{3,8}\\b',
						'\\bpassword:? ?[a-z]{3,20}[0-9]{2,6}\\b',
						'\\blogin: ?[^\\s]{2,30} ?/ ?[^\\s]{4,30}',
					],
				},
			},
		],
	},
	say: {
		sv: {
			saw: 'Här står något som ser ut som en kod, en nyckel eller ett lösenord.',
			why: 'Det finns program som letar efter öppna koder, och inlägget kan vara kopierat innan det tas bort.',
			try: 'Ta bort koden här. Har den synts någonstans är det klokt att byta den.',
		},
		en: {
			saw: 'Something here looks like a code, a key or a password.',
			why: 'There are programs that look for open codes, and a post can be copied before it is taken down.',
			try: 'Take the code out. If it has been visible anywhere, a new one is a good idea.',
		},
	},
	source: {
		url: 'https://www.comparitech.com/blog/information-security/github-honeypot/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Koden till grinden är 9081, kom in bara.', 'Portkoden är 4711, kom upp när du vill.'],
			none: [
				'Fråga i kassan efter lösenordet, det byts varje dag.',
				'Ett bra lösenord är 12 tecken långt.',
				'Koden till framgång är kaffe.',
			],
		},
		en: {
			tip: ['The code to the gate is 9081, come on in.', 'Door code: 4711, come up any time.'],
			none: [
				'Ask for the password at the till, it changes every day.',
				'A good password is 12 characters long.',
				'The password is crucial for your account.',
			],
		},
	},
} satisfies Rule;
