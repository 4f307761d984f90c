import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Klarspråk', en: 'Plain language'},
	serves: ['plain-language'],
	points: [6, 7],
	level: 'hint',
	start: 'on',
	strength: true,
	on: {surfaces: ['post'], voice: ['organisation']},
	when: {
		all: [
			{measure: {of: 'words', atLeast: 40}},
			{measure: {of: 'lix', atMost: 32}},
			{measure: {of: 'longest-sentence', atMost: 16}},
			{measure: {of: 'sentences', atLeast: 4}},
			{measure: {of: 'short-lines-share', atMost: 34}},
		],
	},
	say: {
		sv: {
			saw: 'Meningarna är korta och orden vardagliga.',
			why: 'Då hänger fler med, också den som läser på språng.',
			try: 'Låt det vara så.',
		},
		en: {
			saw: 'Short sentences, everyday words.',
			why: 'More people can follow, even on the move.',
			try: 'Leave it like this.',
		},
	},
	source: {url: 'https://sprakkonsulterna.se/nar-ar-det-bra-att-anvanda-lix/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: [
				'Från måndag är det nytt ljus i trappan. Lampan tänds när du går in. Den släcks när du har gått. Det drar mindre el och ingen ska snubbla på väg ner. Ring om något är mörkt, så kommer Hanna samma dag. Hon har numret på dörren.',
				'Badet öppnar på lördag. Vattnet är tjugo grader. Ta med handduk och hänglås till skåpet. Barn under sju går in gratis med en vuxen. Kaféet har öppet hela dagen och säljer soppa. Har du frågor går det bra att skriva här, så svarar Ali.',
			],
			none: [
				'Från måndag är belysningen i trapphuset utbytt. Belysningen aktiveras automatiskt genom rörelsedetektering. Energiförbrukningen minskar väsentligt samtidigt som säkerheten förbättras. Kontakta fastighetsförvaltningen vid driftstörningar så åtgärdas problemet samma arbetsdag. Telefonnummer finns anslaget vid entrédörren tillsammans med ytterligare information om projektet.',
				'Badet öppnar på lördag.',
			],
		},
		en: {
			tip: [
				'From Monday there is new light on the stairs. The lamp turns on when you step in. It goes off when you leave. It uses less power and no one should trip on the way down. Call if it is dark, and Hanna will come the same day.',
				'The pool opens on Saturday. The water is twenty degrees. Bring a towel and a lock for the box. Kids under seven get in free with an adult. The café is open all day and sells soup. If you want to ask, do so here and Ali will reply.',
			],
			none: [
				'From Monday the illumination throughout the stairwell is replaced. Illumination activates automatically through movement detection. Consumption decreases substantially whilst security improves. Contact property management concerning disturbances and problems are resolved within the working day. Telephone numbers are displayed beside the entrance together with additional information regarding the project.',
				'The pool opens on Saturday.',
			],
		},
	},
} satisfies Rule;
