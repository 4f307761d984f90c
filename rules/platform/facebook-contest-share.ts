import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Tävling genom delning', en: 'Share-to-enter contest'},
	serves: ['engagement-bait'],
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
			saw: '”{words}” gör delning till en biljett.',
			why: 'Meta vill inte ha tävlingar via egna tidslinjer eller vänner. Inlägget kan tas ner.',
			try: 'Låt en kommentar räcka för att vara med.',
		},
		en: {
			saw: 'Sharing or tagging is the ticket here: “{words}”.',
			why: 'Meta keeps contests off personal timelines and friends, so the post may come down.',
			try: 'Let a comment be the entry.',
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
