import type {Rule} from '../../engine/rule.ts';

export default {
	points: [1, 10],
	level: 'mark',
	start: 'off',
	pillar: 'invite',
	on: {platforms: ['facebook', 'instagram'], surfaces: ['post']},
	when: {
		phrase: {
			sv: [
				'dela på din tidslinje',
				'dela för att (vinna|tävla|vara med)',
				'tagga {1,2} (vänner|kompisar) (för|och)',
				'tagga en (vän|kompis) (för att|som du vill)',
				'du tävlar (genom|om du) delar',
				'dela, gilla och',
				'gilla, dela och',
			],
			en: [
				'share (this )?(on|to) your timeline',
				'share to (win|enter)',
				'tag {1,2} (friends|mates) (to|and)',
				'tag a friend to (win|enter)',
				'you enter by sharing',
				'share, like and',
				'like, share and',
			],
		},
	},
	say: {
		sv: {
			saw: '”{words}” gör delning eller taggning till en biljett.',
			why: 'Meta låter inte tävlingar gå via personers tidslinjer eller vänner, så inlägget kan tas ner.',
			try: 'Låt en kommentar vara tävlingsbidraget. Den som vill dela gör det ändå.',
		},
		en: {
			saw: '“{words}” makes sharing or tagging the ticket.',
			why: "Meta's terms keep contests away from personal timelines and friends, so the post may come down.",
			try: 'Let a comment be the entry. Those who want to share will do so anyway.',
		},
	},
	source: {url: 'https://www.facebook.com/policies/pages_groups_events/', read: '2026-11-25'},
	examples: {
		sv: {
			tip: ['Tävling! Dela på din tidslinje så är du med.', 'Vinn en lampa: tagga tre vänner för att vara med.'],
			none: [
				'Tävling! Kommentera med ett förslag på ljus i trappan, juryn väljer fyra svar på söndag.',
				'Dela gärna om du känner någon med mörk trappa.',
			],
		},
		en: {
			tip: ['Contest! Share this on your timeline and you are in.', 'Win a lamp: tag three friends to enter.'],
			none: [
				'Contest! Comment with one idea for a stair light, a jury picks four on Sunday.',
				'Please share if you know someone with dark stairs.',
			],
		},
	},
} satisfies Rule;
