import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Lösenord och nycklar', en: 'Passwords and keys'},
	points: [5],
	level: 'pause',
	start: 'on',
	speaksOnLawfulSpeech: true,
	protected: true,
	when: {entity: ['secret', 'card', 'access-code']},
	fix: 'take-out-words',
	say: {
		sv: {
			saw: 'Här står något som ser ut som en kod, en nyckel eller ett lösenord.',
			why: 'Det finns program som letar efter sådant.',
			try: 'Ta bort det, och byt det om någon kan ha sett det.',
		},
		en: {
			saw: 'This looks like a code, a key or a password.',
			why: 'Programs go looking for these.',
			try: 'Take it out, and change it if anyone may have seen it.',
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
