import type {Prose} from './prose.ts';

const around = [
	'What stands directly beside a hit can be asked for: `before`, `after`, `notBefore` and `notAfter` hold words, or single punctuation marks.',
	'```json\n{"phrase": {"en": [{"term": "ambassador", "notAfter": ["to", "of"]}]}}\n```',
];

/** The English page's own words. */
export const proseEn: Prose = {
	title: 'The rule language',
	opening: [
		'Made by `npm run schema` from the schema and the words on its names; edits here are overwritten. Every example is run by the tests.',
		'A rule says in `when` what it notices. A condition is an object with one kind, and may also say where it looks (`within`) and what cancels it (`unless`):',
		'```json\n{"phrase": {"sv": ["helhetslösning"], "en": ["synergy"]}, "within": "opening", "unless": {"signal": "question"}}\n```',
		'Kinds combine with `any`, `all`, `not`, `absent` and `min`. A rule runs only on sentences in a language its condition speaks; `signal` speaks Swedish and English, and `entity`, `measure`, `media`, `parent`, `repeat` and `fact` need no language. Web addresses, account names, code and quotations are left out of what is read, except where an `entity` is one of them, and for the entities of rules under `protect/`.',
		'Completion and these explanations are also in `rule-set.schema.json`: put `"$schema"` in your editor\'s settings for the file, not in the file. Everything a rule set holds beside its rules is explained there.',
	],
	kinds: 'Kinds of condition, each with a section of its own:',
	found: 'Found in',
	name: 'Name',
	meaning: 'What it is',
	example: 'Example',
	number: 'Value',
	more: {
		phrase: [
			'How a phrase is written:',
			'| Written | Means |\n|---|---|\n| `two words` | These words, one after the other |\n| `(a\\|an) idea` | One of the alternatives |\n| `(very )?good` | May be there or not |\n| `strateg*` | Any further letters |\n| `we {1,3} care` | One to three words in between, eight at most |',
			'A phrase as an object can say more: `{"term": "nytta", "exact": true}` takes no inflected forms and no compounds; `forms` names further forms.',
			...around,
		],
		pattern: [
			'A pattern sees the text in small letters, with straight quotation marks and plain spaces; with `{"pattern": "…", "caseSensitive": true}` it sees capitals as they are. `\\b` and `\\w` know å, ä and ö. `^` and `$` are the edges of a line, `\\A` and `\\z` those of the text. There is no lookaround and there are no backreferences: matching takes time in proportion to the text, whatever is written.',
			...around,
		],
		count: ['`of` is a condition; see [numbers](#numbers) for `atLeast` and `atMost`.'],
		measure: [
			'`of` is one of these; see [numbers](#numbers) for `atLeast` and `atMost`. A measure has no place: it is of the whole text, or of the part `within` names.',
		],
		repeat: ['`of` is one of these; see [numbers](#numbers) for `atLeast` and `atMost`.'],
		absent: ['It differs from [not](#not) in that a text in another language does not count as lacking the words.'],
	},
	within: ['`within` narrows a condition to a part of the text. It holds when it holds in one such part.'],
	unless: [
		'`unless` is a condition that cancels hits: each hit is dropped in whose paragraph it finds something too. With a `within` of its own it looks in the sentence of the hit, or in the opening, ending or parent instead. A hit without a place is dropped when `unless` holds at all.',
		'```json\n{"phrase": {"en": ["synergy"]}, "unless": {"phrase": {"en": ["for example"]}, "within": "sentence"}}\n```',
	],
	numbersTitle: 'numbers',
	numbers: [
		'`measure`, `count` and `repeat` hold from `atLeast` on and up to `atMost`. Each is a number, or a number per place: the key `platform/surface` wins over `platform`, that over the surface, and `else` is everywhere else and has to be there.',
		'```json\n{"measure": {"of": "hashtags", "atLeast": {"else": 6, "linkedin": 4, "instagram": 12, "mastodon/reply": 3}}}\n```',
	],
};
