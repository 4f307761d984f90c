import {describe, expect, it} from 'vitest';
import {coachForDraft, factsFromAssessment} from '../../companion/coach-for-draft.ts';
import {defaultSettings, type Settings} from '../../companion/settings.ts';
import {check} from '../../engine/checking/check.ts';
import type {Draft} from '../../engine/model/draft.ts';
import type {RuleSet} from '../../engine/model/rule-set.ts';
import {COACH, type Coach, type CommentAssessment} from '../../engine/reply-coach/coach.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {analyseText} from '../../engine/text/analyse-text.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';

const builtIn = await loadBuiltIn();
const compiled = compile(builtIn);
const draft = (more: Partial<Draft> = {}): Draft => ({
	platform: 'x',
	surface: 'reply',
	voice: 'organisation',
	text: '',
	parent: {text: 'Har väntat i tre veckor på min lampa och ingen svarar.'},
	links: [],
	pictures: [],
	...more,
});

type More = {said?: CommentAssessment; settings?: Partial<Settings>; set?: RuleSet; crisis?: boolean};
const coach = (given: Draft, {said = {}, settings = {}, set = builtIn, crisis = false}: More = {}): Coach | undefined =>
	coachForDraft(given, check(compiled, given, factsFromAssessment(said)), {
		said,
		settings: {...defaultSettings, ...settings},
		set,
		crisis,
		text: analyseText(given.text),
	});

describe('the coach for a draft', () => {
	it('is there before the first word, where something is answered', () => {
		expect(coach(draft())?.most).toBeDefined();
		const {parent: _, ...post} = draft();
		expect(coach(post)).toBeUndefined();
	});

	it.each([{off: [COACH]}, {amount: 'little'}, {reads: ['en']}] as const)(
		'keeps away from the one who chose %j',
		chosen => expect(coach(draft(), {settings: chosen as Partial<Settings>})).toBeUndefined(),
	);

	it('gives way to a tip on what the reply does to the other', () => {
		const blaming = draft({text: 'Du borde ha läst villkoren innan du beställde lampan.'});
		expect(coach(blaming)?.most).toBeUndefined();
		expect(coach(draft({text: 'Lampan är blå och finns på hyllan.'}))?.most).toBeDefined();
	});

	it('gives no advice on lawful speech, and none that tells so', () => {
		const lawful = draft({voice: 'self', text: 'Min chef betalar inte ut övertiden, och facket vet om det.'});
		expect(coach(lawful)).toMatchObject({class: 'dissatisfaction'});
		expect(coach(lawful)?.most).toBeUndefined();
	});

	it('is in a crisis while one is on, unless the person reads the comment otherwise', () => {
		expect(coach(draft(), {crisis: true})?.class).toBe('crisis');
		expect(coach(draft(), {crisis: true, said: {reads: 'question'}})?.class).toBe('question');
	});

	it('treats a public body’s own voice as such', () => {
		const set = {...builtIn, company: {public: true}};
		const attacked = {parent: {text: 'Ni är bara idioter hela bunten!!!'}};
		const what = (voice: Draft['voice']) =>
			coach(draft({...attacked, voice}), {set, said: {reads: 'provocation'}})?.most?.en?.what;
		expect([what('organisation'), what('self')]).toEqual([
			'Answer what can be answered, or show the way.',
			'It’s fine not to answer.',
		]);
	});

	it('tells the rules how the person takes the comment', () => {
		expect(factsFromAssessment({reads: 'crisis'})).toEqual({crisis: true});
		const promise = draft({text: 'Leveranser tar fem till tio arbetsdagar enligt sidan om frakt.'});
		const rules = (said: CommentAssessment) =>
			check(compiled, promise, factsFromAssessment(said)).tips.map(({rule}) => rule);
		expect(rules({})).toContain('participate/acknowledge-first');
		expect(rules({reads: 'thanks'})).not.toContain('participate/acknowledge-first');
	});
});
