import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Ber folk tagga vänner', en: 'Asks people to tag friends'},
	serves: ['engagement-bait', 'tagging-many'],
	points: [10, 3],
	level: 'mark',
	start: 'on',
	on: {platforms: ['facebook', 'instagram', 'threads', 'linkedin'], surfaces: ['post', 'comment']},
	when: {
		phrase: {
			sv: [
				{
					term: 'tagga (gärna )?(en|din|dina|två|tre|fyra|fem|2|3|4|5) {0,1} (vän|vänner|kompis|kompisar|kollega|kollegor|person|personer|bästis)',
					exact: true,
				},
				{term: 'tagga (gärna )?(den|någon|nån|en) {0,3} (som|du)', exact: true},
				{term: 'tagga (gärna )?(någon|nån)', exact: true},
				{term: 'nämn en (vän|kompis|kollega) (som|nedan)', exact: true},
			],
			en: [
				{
					term: 'tag (a|your|two|three|four|five|2|3|4|5|some) {0,1} (friend|friends|colleague|colleagues|coworker|coworkers|mate|mates|people|person|bestie|buddy)',
					exact: true,
				},
				{term: 'tag (someone|somebody)', exact: true},
				{term: 'tag (the|that) (one )?(person|friend|colleague)', exact: true},
				{term: 'tag your {0,2} (partner|boss|team|crew)', exact: true},
				{term: 'mention (a friend|someone) (who|below|in the comments)', exact: true},
			],
		},
	},
	fix: 'take-out-sentence',
	say: {
		sv: {
			saw: '”{words}” ber läsaren tagga andra.',
			why: 'De som taggas har inte bett om det.',
			try: 'Nämn någon du har lärt dig av, om hen vill, och vad.',
		},
		en: {
			saw: 'This asks people to tag others: “{words}”.',
			why: 'Those people didn’t ask for it.',
			try: 'Name someone you learned from, if they’re fine with it, and what.',
		},
	},
	source: {
		url: 'https://about.fb.com/news/2017/12/news-feed-fyi-fighting-engagement-bait-on-facebook/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: ['Tagga din bästa kompis som alltid kommer för sent!', 'Tagga någon som behöver se det här.'],
			none: [
				'Elsa två hus bort visade hur man lagar en punka på tre minuter. Hur gör du?',
				'Jag taggade fotografen, hon sa ja.',
				'Nämn gärna vad du saknar i listan.',
			],
		},
		en: {
			tip: ['Tag your best friend who is always late!', 'Tag someone who needs to see this.'],
			none: [
				'Elsa two doors down showed how to mend a flat in three minutes. How do you do it?',
				'I tagged the photographer, she said yes.',
				'The price tag fell off the lamp on the way home.',
			],
		},
	},
} satisfies Rule;
