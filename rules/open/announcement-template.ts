import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Stolta att presentera', en: 'Thrilled to announce'},
	serves: ['template-opening'],
	points: [4],
	level: 'hint',
	start: 'on',
	on: {surfaces: ['post', 'share']},
	when: {
		phrase: {
			sv: [
				'stolt* (över )?att (få |kunna )?(meddela|presentera|berätta|tillkännage)',
				'glad* (över )?att (få |kunna )?(meddela|presentera|tillkännage)',
				'med stor (glädje|stolthet)',
				'det är med {0,2} (glädje|stolthet)',
				'äntligen kan vi (avslöja|berätta)',
				'vi är (otroligt|oerhört|så|väldigt) stolta',
				'vi är (otroligt|oerhört|så|väldigt) glada (över )?att (få|kunna)',
				'stora nyheter',
				'det gläder oss',
				'härmed meddelas',
				'ett nytt kapitel börjar',
			],
			en: [
				'(thrilled|excited|proud|delighted|pleased|happy|honored|honoured|grateful|humbled|stoked|privileged) (and {1,2} )?to (announce|share|present|reveal)',
				{
					term: '(is|are) (very |so )?(pleased|proud|delighted|thrilled|excited|honoured|honored) to (be (organising|organizing|hosting|launching)|welcome|launch|introduce|invite)',
					exact: true,
				},
				{
					term: '(excited|thrilled|honoured|honored|delighted) to (attend|join|speak at|be speaking|be part of|be joining)',
					exact: true,
				},
				'starting a new position',
				'some personal news',
				'it is with great (pleasure|pride)',
				'beyond (thrilled|excited)',
				'super excited to (announce|share|be)',
				'a huge milestone',
				'big news',
			],
		},
		within: 'opening',
	},
	say: {
		sv: {
			saw: 'Inlägget öppnar med ”{words}”.',
			why: 'Den inledningen läser många förbi.',
			try: 'Låt nyheten, eller personen, komma allra först. Glädjen märks ändå.',
		},
		en: {
			saw: 'It opens with “{words}”.',
			why: 'Everyone’s seen that opening, so they skip ahead.',
			try: 'Put the news, or the person, first. Your feelings will show anyway.',
		},
	},
	source: {url: 'https://doi.org/10.1111/j.1083-6101.2006.00019.x', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Vi är otroligt stolta över att Petra börjar på Påhittlampan i augusti.',
				'Med stor glädje hälsar Lingonby kommun en ny badmästare välkommen.',
			],
			none: [
				'Petra har byggt båtar i tio år. I augusti börjar hon bygga lampor på Påhittlampan.',
				'Jag är stolt över gänget som röjde stigen i lördags.',
				'Det gläder grannarna att hissen går igen.',
				'Vi är så glada att ni kom till festen.',
			],
		},
		en: {
			tip: [
				'Thrilled to announce that Petra joins Madeuplamp in August!',
				'It is with great pride that Lingonby opens its new pool.',
			],
			none: [
				'Petra built boats for ten years. In August she starts building lamps at Madeuplamp.',
				'I am proud of the crew who cleared the path on Saturday.',
			],
		},
	},
} satisfies Rule;
