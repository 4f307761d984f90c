import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Passerkort och tomma lokaler', en: 'Badges and empty offices'},
	points: [4, 5],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'share']},
	when: {
		phrase: {
			sv: [
				'passerkort',
				'nyckelbricka',
				'larmkod',
				'serverhall',
				'skalskydd',
				{term: 'väktare byter', exact: true},
				'bevakningsschema',
				{term: '(vi är|alla är) {0,1} (alla )?(borta|på konferens|utomlands)', exact: true},
				{term: 'hela (kontoret|gänget|teamet) är (tomt|borta|på resa|utomlands)', exact: true},
				'obemannat',
				{term: 'ingen på kontoret', exact: true},
			],
			en: [
				'access card',
				{term: 'my (new )?badge', exact: true},
				'alarm code',
				'server room',
				{term: 'guard (rota|schedule)', exact: true},
				{term: 'we are all (away|off|abroad)', exact: true},
				{term: 'the whole (office|team) is (away|empty|off|abroad)', exact: true},
				{term: 'nobody (is )?in the office', exact: true},
			],
		},
		unless: {
			phrase: {
				sv: [{term: '(var vi|var alla|förra veckan|i måndags|i fjol)', exact: true}],
				en: [{term: '(we were|last week|last year)', exact: true}],
			},
		},
	},
	say: {
		sv: {
			saw: '”{words}” visar en väg in, eller att ingen är där.',
			why: 'En bricka går att kopiera från en bild, och ett tomt kontor lockar fler än vännerna.',
			try: 'Vänd brickan innan du fotar, och berätta om resan när alla är hemma.',
		},
		en: {
			saw: 'This shows a way in, or that no one’s there: “{words}”.',
			why: 'A badge can be copied from a picture, and an empty office draws more than friends.',
			try: 'Flip the badge before the photo, and post about the trip once everyone’s home.',
		},
	},
	source: {url: 'https://instantcard.net/big-idea-badge-bragging/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Första dagen! Så fint passerkort.', 'Ingen på kontoret till måndag, njut av tystnaden.'],
			none: [
				'Första dagen! Här är jag utan bricka.',
				'I måndags var alla i Rom, så här lät det på takterrassen.',
				'Kontoret har fått nya lampor.',
			],
		},
		en: {
			tip: ['First day! Look at my new badge.', 'Nobody in the office until Monday, enjoy the silence.'],
			none: [
				'First day! Here I am without a lanyard.',
				'On Monday everyone was in Rome, this is how it sounded on the roof.',
				'The office has new lamps.',
			],
		},
	},
} satisfies Rule;
