import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Förminskar känslan', en: 'Playing down the feeling'},
	serves: ['defensive'],
	points: [5, 7],
	level: 'mark',
	start: 'off',
	coach: 'outweighs',
	on: {surfaces: ['reply', 'comment'], voice: ['at-work', 'organisation']},
	when: {
		phrase: {
			sv: [
				{term: 'lilla (vän|gumman|gubben|stumpan)', exact: true},
				{term: 'lugna (ner |ned )?(dig|er)', exact: true},
				{term: 'ta en kopp kaffe', exact: true},
				{term: 'du verkar (upprörd|känslig|arg|stressad)', exact: true},
				{term: 'så farligt (är|var) det (väl )?inte', exact: true},
				{term: 'det är (väl )?inte hela världen', exact: true},
				{term: 'överdriv inte', exact: true},
				{term: 'gråt inte', exact: true},
				{term: 'det förstår du väl', exact: true},
				{term: 'som alla andra förstår', exact: true},
				{term: 'enkelt uttryckt för dig', exact: true},
				{term: 'ta (dig|er) i kragen', exact: true},
			],
			en: [
				{term: 'calm down', exact: true},
				{term: 'just relax', exact: true},
				{term: 'chill out', exact: true},
				{term: '(listen|look|ok|okay|now|sorry),? (sweetie|honey|darling|buddy|pal)', exact: true},
				{term: 'you seem (upset|emotional|angry)', exact: true},
				{term: "(it's|it is) not (that bad|the end of the world)", exact: true},
				{term: "don't (overreact|be dramatic|be so)", exact: true},
				{term: 'get over it', exact: true},
				{term: 'surely you (understand|can see)', exact: true},
				{term: 'as everyone else understands', exact: true},
				{term: 'let me explain it simply', exact: true},
				{term: 'grow up', exact: true},
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” handlar om känslan, inte om saken.',
			why: 'Folk blir sällan lugnare av att känslan förminskas.',
			try: 'Spegla saken: ”Två veckor utan ljus är lång tid.”',
		},
		en: {
			saw: 'This is about the feeling, not the problem: “{words}”.',
			why: 'People rarely calm down when their feelings are played down.',
			try: 'Put the problem into words: “Two weeks without light is a long time.”',
		},
	},
	source: {url: 'https://www.lith.liu.se/genus/4-beteenden-att-motarbeta?l=sv', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				{text: 'Lugna ner dig, det är bara en parkeringsbot.', surface: 'reply'},
				{text: 'Så farligt är det väl inte med en kvart i kö.', surface: 'reply'},
			],
			none: [
				{text: 'Tre veckor i mörk trappa är lång tid. Elektrikern kommer i kväll.', surface: 'reply'},
				{text: 'Är det farligt att byta lampan själv?', surface: 'reply'},
			],
		},
		en: {
			tip: [
				{text: 'Calm down, it is only a parking fine.', surface: 'reply'},
				{text: "It's not that bad with fifteen minutes in line.", surface: 'reply'},
			],
			none: [
				{text: 'Three weeks of dark stairs is a long time. The electrician comes tonight.', surface: 'reply'},
				{text: 'Is it bad to change the lamp myself?', surface: 'reply'},
			],
		},
	},
} satisfies Rule;
