import {isBorder, type TokenClasses} from '../word-grammar/reading.ts';
import type {Vocabulary} from '../word-grammar/vocabulary.ts';
import {tokenIs} from './demeaning-runs.ts';

/** A sentence's words and marks, with their classes. */
export type Tokens = readonly TokenClasses[];

/** How surely hard words are aimed: at the reader, as a shout, at a person pointed out, at somebody unknown, at nobody. */
export const aimedAt = {reader: 3, shout: 2.5, person: 2, unknown: 1.5, somebody: 1, nobody: 0} as const;

const classes = {
	reader: 'you/yoube',
	addressed: 'you/yoube/toyou/your',
	person: 'he/she/name/role/someone/kinfolk/crowd',
	self: 'self',
	item: 'item',
	be: "be/''m'/look/'heter'/'beter'/'kallas'/'called'/'blir'/'blivit'/'behaves'/'acts'",
	modal: "'must'/'måste'/'blivit'/'blev'/'have'/'turned'/'became'",
	is: "'är'/'e'/'is'/'are'/''re'/''s'/'r'/'be'/'am'/yoube",
	link: "'at'/'on'/'of'/'in'/'from'/'with'/'who'/'that'/'på'/'i'/'av'/'från'/'med'/'som'/'hos'/'där'/'there'/'here'/name/degree/crowd/someone/role/kinfolk/'till'/'number'",
	filler: "degree/as/'dig'/'sig'/'like'/'just'/'actually'/'honestly'/'literally'/'fan'/'ju'/'this'/'much'/'of'",
	own: "'din'/'ditt'/'era'/'ert'/'dina'/'ya'/'yer'",
	role: 'role/someone/kinfolk',
	lead: "bid/'dig'/'vilken'/'vilket'/'sicken'/'what'/'such'/'sån'/'sånt'/'absolute'/'hem'/'home'/'up'/'off'/'käft'/'käften'/'tack'/'thanks'/'hej'/'hi'/'at'/'på'/'only'/'bara'/'hej'/'hörru'/'hey'/'kolla'/'titta'/'akta'/demo",
	next: "'som'/'till'/'to'/'who'/'that'/'with'/'med'/'of'/'tbh'/'mate'/'bro'/'alltså'/'lol'/'i'/'in'/'på'/'at'/'on'/'from'/'från'/'skulle'/'would'/'har'/'borde'/'should'",
	bid: 'bid',
	ask: "'varför'/'why'/'hur'/'how'/'vad'/'what'/'when'/'när'/'om'/'if'",
	that: "'this'/'that'/'there'/'here'/'det'",
	mine: "'my'/'our'/'min'/'vår'/'mitt'/'vårt'/'mina'/'våra'",
	demo: 'demo',
	when: "'when'/'wen'/'if'/'om'/'när'/'cause'",
	to: "'att'/'to'",
	owner: "''s'",
	det: 'det',
	as: 'as',
	too: "'för'/'too'/'for'",
	shout: "bid/'dig'/what/'vilken'/'vilket'/'vilka'/'sicken'/'such'",
	it: "'det'/'it'/'this'/'that'/'detta'/'there'/'here'",
} as const;

type Test = (token: TokenClasses | undefined) => boolean;

/** Tests for what words do around hard ones. */
export type AimWords = Readonly<Record<keyof typeof classes, Test>>;

/** The tests in the words of one vocabulary. */
export const createAimWords = (vocabulary: Vocabulary): AimWords =>
	Object.fromEntries(Object.entries(classes).map(([name, names]) => [name, tokenIs(vocabulary, names)])) as AimWords;

/** True for a mark, and where a sentence ends. */
export const isEdge = (token: TokenClasses | undefined): boolean => token === undefined || isBorder(token);
