import type {Rule} from '../../engine/model/rule.ts';

export default {
	name: {sv: 'Långa meningar', en: 'Long sentences'},
	serves: ['officialese'],
	points: [6],
	level: 'hint',
	start: 'off',
	on: {surfaces: ['post', 'reply', 'share']},
	when: {measure: {of: 'longest-sentence', atLeast: {else: 30, linkedin: 36, reddit: 36, youtube: 36}}},
	say: {
		sv: {
			saw: 'En mening här är {count} ord lång.',
			why: 'På en liten skärm tappar man lätt början.',
			try: 'Här ryms nog två tankar. Sätt punkt efter den första.',
		},
		en: {
			saw: 'One sentence is {count} words long.',
			why: 'On a small screen, it’s easy to lose the start.',
			try: 'There may be two thoughts in it. Put a full stop after the first.',
		},
	},
	source: {
		url: 'https://varumarkesmanual.stockholm/tillganglighet/tillganglighet-pa-sociala-medier/',
		read: '2026-11-25',
	},
	examples: {
		sv: {
			tip: [
				{
					platform: 'facebook',
					text: 'Efter många synpunkter från er som bor i området har jag nu valt att flytta den gamla lyktstolpen vid lekplatsen några meter norrut så att det blir ljusare vid bänken där många sitter på kvällarna.',
				},
				{
					platform: 'x',
					text: 'I går när jag gick hem från biblioteket i regnet såg jag att någon hade satt upp en liten lampa under taket vid busshållplatsen så att den som väntar kan läsa en bok medan det är mörkt.',
				},
			],
			none: [
				{
					platform: 'facebook',
					text: 'Många har hört av sig om mörkret vid bänken. Nu flyttas lyktstolpen några meter norrut. På fredag kväll är det klart.',
				},
				{
					platform: 'linkedin',
					text: 'Efter många synpunkter från er som bor i området har jag nu valt att flytta den gamla lyktstolpen några meter norrut så att det blir ljusare vid bänken.',
				},
			],
		},
		en: {
			tip: [
				{
					platform: 'facebook',
					text: 'After many comments from those of you who live nearby I have now chosen to move the old lamp post by the playground a few metres north so that it is brighter by the bench where many sit at night.',
				},
				{
					platform: 'x',
					text: 'Walking home from the library in the rain yesterday I saw that somebody had put up a small lamp under the roof at the bus stop so that anyone who waits can read a book while it is dark.',
				},
			],
			none: [
				{
					platform: 'facebook',
					text: 'Many of you wrote about the dark bench. Now the lamp post moves a few metres north. It is done by Friday night.',
				},
				{
					platform: 'linkedin',
					text: 'After many comments from those of you who live nearby I have now chosen to move the old lamp post a few metres north so that it is brighter by the bench.',
				},
			],
		},
	},
} satisfies Rule;
