import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Passiv aggressivitet', en: 'Passive aggression'},
	serves: ['defensive'],
	points: [5],
	level: 'hint',
	start: 'off',
	coach: 'outweighs',
	on: {surfaces: ['reply', 'comment']},
	when: {
		phrase: {
			sv: [
				{term: 'som (jag|vi) (redan |tidigare |nyss )?(skrev|sagt|skrivit|nämnt|förklarat|påpekat|sa)', exact: true},
				{term: 'som (tidigare|redan) (nämnts|meddelats|sagts)', exact: true},
				{term: 'enligt (tidigare|mitt förra|mitt senaste) (svar|mejl|inlägg)', exact: true},
				{term: 'en vänlig påminnelse', exact: true},
				{term: 'läs (gärna )?(igen|mitt svar ovan|inlägget igen)', exact: true},
				{term: 'se (mitt )?svar ovan', exact: true},
				{term: 'då säger vi så', exact: true},
				{term: 'det var det jag skrev', exact: true},
				{term: 'som du säkert (vet|förstår)', exact: true},
			],
			en: [
				{term: 'as (i|we) (already |previously )?(said|mentioned|stated|explained|wrote)', exact: true},
				{term: 'as (previously|already) (stated|mentioned|explained)', exact: true},
				{term: 'per my (last|previous)', exact: true},
				{term: 'not sure if you (saw|read)', exact: true},
				{term: 'friendly reminder', exact: true},
				{term: 'please (reread|re-read)', exact: true},
				{term: 'see (my )?(answer|reply|comment) above', exact: true},
				{term: 'like i said', exact: true},
				{term: 'for future reference', exact: true},
				{term: 'with all due respect', exact: true},
				{term: 'as you (surely|no doubt) know', exact: true},
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” kan låta som en suck.',
			why: 'Den som just kom in har sällan läst allt ovanför.',
			try: 'Säg det en gång till, kortare, utan att peka bakåt.',
		},
		en: {
			saw: 'This can sound like a sigh: “{words}”.',
			why: 'Someone who’s just arrived hasn’t read everything above.',
			try: 'Say it once more, shorter, without pointing back.',
		},
	},
	source: {
		url: 'https://www.psychologytoday.com/us/blog/passive-aggressive-diaries/201809/how-respond-passive-aggressive-emails-in-the-workplace',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{text: 'Som jag redan skrev gäller det bara Lingonby.', surface: 'reply'},
				{text: 'Läs gärna igen, allt står där.', surface: 'reply'},
			],
			none: [
				{text: 'Det gäller Lingonby i år. Nästa ort blir klar i mars.', surface: 'reply'},
				{text: 'Som jag ser det räcker två lampor.', surface: 'reply'},
			],
		},
		en: {
			tip: [
				{text: 'As I already mentioned, it is only for Lingonby.', surface: 'reply'},
				{text: 'Friendly reminder that the answer is in the post.', surface: 'reply'},
			],
			none: [
				{text: 'It is for Lingonby this year. The next town follows in March.', surface: 'reply'},
				{text: 'As I see it, two lamps are enough.', surface: 'reply'},
			],
		},
	},
} satisfies Rule;
