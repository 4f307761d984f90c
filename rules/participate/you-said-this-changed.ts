import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Någon har lyssnat', en: 'Somebody listened'},
	points: [7, 9],
	level: 'hint',
	start: 'on',
	strength: true,
	on: {surfaces: ['post', 'share', 'reply', 'comment']},
	when: {
		all: [
			{
				phrase: {
					sv: [
						{term: 'ni (sa|sade|svarade|tyckte|bad om|önskade|frågade)', exact: true},
						{term: '(era|dina) (svar|synpunkter|förslag|idéer|tips)', exact: true},
						{term: 'tack vare (er|dig|ert|ditt)', exact: true},
						{term: 'flera av er', exact: true},
						{term: '(många|flera) (av er )?(bad|undrade|frågade|tyckte)', exact: true},
					],
					en: [
						{term: 'you (said|told us|asked for|suggested|wanted)', exact: true},
						{term: 'your (answers|feedback|suggestions|ideas|tips|suggestion|idea)', exact: true},
						{term: 'thanks to your', exact: true},
						{term: '(many|several) of you (asked|said|wanted)', exact: true},
					],
				},
			},
			{
				phrase: {
					sv: [
						{
							term: '(ändrade|ändrat|ändrar|flyttade|flyttat|flyttar|rättat|rättade|bytt|bytte|byter|började|börjar|infört|inför|provar|testar|valde|lade till|lagt till|tog bort|tagit bort)',
							exact: true,
						},
						{term: 'så nu', exact: true},
						{term: 'därför', exact: true},
					],
					en: [
						{
							term: '(changed|changing|moved|moving|fixed|added|adding|removed|started|starting|trying|chose|replaced|built)',
							exact: true,
						},
						{term: 'so now', exact: true},
						{term: "that's why", exact: true},
					],
				},
			},
		],
	},
	say: {
		sv: {
			saw: '”{words}” visar att någon har lyssnat.',
			why: 'Den som blir hörd kommer gärna igen.',
			try: 'Berätta gärna också vad som valdes bort.',
		},
		en: {
			saw: 'You show that someone listened: “{words}”.',
			why: 'People who feel heard come back.',
			try: 'If you can, say what was left out too.',
		},
	},
	source: {
		url: 'https://intranat.helsingborg.se/kommunikation/kommunikationskanaler/sociala-medier/facebook/vad-publicerar-vi-pa-facebook/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				'Ni sa att bussen gick för tidigt, så nu har avgången flyttats till sju.',
				'Tack vare er ändrade jag tiden för frukosten till åtta.',
			],
			none: ['Ni sa inte så mycket på mötet.', 'Jag ändrade tiden för frukosten.'],
		},
		en: {
			tip: [
				'You said the bus left too early, so we moved it to seven.',
				'Your suggestions worked: I changed the breakfast to eight.',
			],
			none: ['You said very little at the meeting.', 'I changed the time of the breakfast.'],
		},
	},
} satisfies Rule;
