import {finishedSet} from '../../authoring/finished-set.ts';
import {emptyDocument, type GuidanceDocument, type PageName} from '../../authoring/guidance-document.ts';
import {emptyRule} from '../../authoring/own-rule.ts';
import type {StudioActions, StudioState} from '../../authoring/studio-state.ts';
import type {TabState} from '../../companion/tab-state.ts';
import {sidebarStringsIn} from '../../components/strings/sidebar/index.ts';
import {studioStringsIn} from '../../components/strings/studio/index.ts';
import {StudioView} from '../../components/studio/studio-view.tsx';
import {withGroup} from '../../engine/model/group-and-pillar.ts';
import type {Language} from '../../engine/model/language.ts';
import type {BuiltInRule, NamedRule} from '../../engine/model/rule.ts';
import {ruleSetError} from '../../engine/model/rule-set-error-en.ts';
import {readPolicy} from '../../engine/policy-reader/read-policy.ts';
import {readRuleSet} from '../../engine/policy-reader/read-rule-set.ts';
import bait from '../../rules/invite/bait-share.ts';
import cliches from '../../rules/open/corporate-cliches.ts';
import contact from '../../rules/protect/somebodys-contact.ts';
import {samples, stateWith} from './samples.ts';
import type {Scene} from './scene.ts';

const nothing = () => {};
const TODAY = '2026-11-25';

const builtIn: BuiltInRule[] = [
	withGroup({...cliches, id: 'open/corporate-cliches'}),
	withGroup({...bait, id: 'invite/bait-share'}),
	withGroup({...contact, id: 'protect/somebodys-contact'}),
];

const INVENTED = {name: 'Påhittvind Energi', mail: 'kommunikation@pahittvind.example', may: []};

const tried: TabState = {
	...(stateWith([samples.company, samples.bait, samples.strength], {}, 'organisation').tab as TabState),
	organisation: INVENTED,
};

const on: StudioActions = {
	set: nothing,
	edit: nothing,
	undo: nothing,
	redo: nothing,
	read: nothing,
	readAgain: nothing,
	decide: nothing,
	openPolicy: nothing,
	openSet: nothing,
	begin: nothing,
	saveText: nothing,
	save: nothing,
	saveForIt: nothing,
	print: nothing,
	takeTheirs: nothing,
	keepMine: nothing,
	closeNote: nothing,
	tryPost: () => tried,
	openPosts: async () => [],
	tryMany: async posts => ({
		posts: posts.length,
		withTips: 1,
		rules: [{rule: 'open/x', own: true, name: 'Vindkollen heter Påhittvind Väder', on: ['a']}],
	}),
	failing: () => new Set(['sv.tip.1', 'en.tip.1']),
};

const ownRule = (language: Language): NamedRule => {
	const rule = emptyRule(emptyDocument(language, TODAY).set, TODAY);
	const sv = language === 'sv';
	return {
		...rule,
		when: {phrase: {[language]: sv ? ['vindkollen'] : ['windcheck']}},
		say: {
			[language]: sv
				? {
						saw: 'Här står ”{words}”.',
						why: 'Den som söker på namnet hittar inte längre fram.',
						try: 'Skriv Påhittvind Väder första gången.',
					}
				: {
						saw: 'This says “{words}”.',
						why: 'Whoever searches for that name no longer finds it.',
						try: 'Write Påhittvind Weather the first time.',
					},
		},
		examples: {
			[language]: sv
				? {tip: ['Vindkollen visar blåst i morgon.', 'Ladda ner Windkollen i dag.'], none: ['Kolla vinden först.', '']}
				: {tip: ['Windcheck shows a gale tomorrow.', 'Get Windchek today.'], none: ['Check the wind first.', '']},
		},
	};
};

const written = (language: Language): GuidanceDocument => {
	const strings = studioStringsIn(language);
	const work = emptyDocument(language, '2027-11-25');
	return {
		...work,
		policy: '',
		heard: [
			'',
			'',
			language === 'sv' ? 'Att vi lagade turbinen i stormen.' : 'That we mended the turbine in the gale.',
		],
		set: {
			...work.set,
			name: 'Påhittvind Energi',
			owner: {name: 'Ida Vinter', mail: 'ida.vinter@pahittvind.example'},
			may: [...strings.may.starter.slice(0, 4), ''],
			personality: [
				{
					word: language === 'sv' ? 'rakt' : 'plain',
					sounds: language === 'sv' ? ['så här gjorde vi', 'det blev fel'] : ['here is what we did'],
					unlike: [],
				},
			],
			contacts: [
				{name: 'Sara Ek', for: language === 'sv' ? 'svar på kritik' : 'answers to criticism', how: '010-000 00 00'},
			],
			lines: {error: strings.answer.lines.error?.[1] ?? ''},
			rules: [ownRule(language)],
			change: {'open/corporate-cliches': {level: 'mark'}},
		},
	};
};

type StudioSceneData = Partial<StudioState> & {readonly work?: GuidanceDocument};

const stateOf = (
	page: PageName,
	language: Language,
	{work = written(language), ...more}: StudioSceneData,
): StudioState => {
	const finished = finishedSet(work);
	return {
		page,
		work,
		finished,
		validation: {errors: [], findings: readRuleSet(finished, builtIn)},
		kept: 'kept',
		apart: false,
		canUndo: true,
		canRedo: false,
		note: '',
		builtIn,
		networks: [{name: 'linkedin', title: 'LinkedIn'}, {name: 'x', title: 'X'}, {name: 'other'}],
		examples: [
			{id: 'a', name: 'Lingonby kommun'},
			{id: 'b', name: 'Påhittlampan'},
		],
		itFiles: [
			{target: 'chrome-windows', id: 'AKTA-ID', files: [{name: 'akta.reg', text: '', where: '…'}]},
			{target: 'firefox', files: [{name: 'policies.json', text: '', where: '…'}]},
		],
		today: TODAY,
		...more,
	};
};

const scene = (
	page: PageName,
	height: number,
	more: (language: Language) => StudioSceneData = () => ({}),
	press?: (language: Language) => string,
): Scene => ({
	home: 'extension',
	size: [1200, height],
	draw: ({language}) => (
		<StudioView
			state={stateOf(page, language, more(language))}
			strings={studioStringsIn(language)}
			tips={sidebarStringsIn(language)}
			language={language}
			on={on}
		/>
	),
	...(press && {press: ({language}) => press(language)}),
});

const empty = (language: Language): StudioSceneData => ({work: emptyDocument(language, '2027-11-25'), canUndo: false});

/** Every page of the studio, and the states people meet it in. */
export const studioScenes: {readonly [name: string]: Scene} = {
	'studio-read': scene('read', 1000, empty),
	'studio-reading': scene('read', 2600, language => ({
		...empty(language),
		reading: readPolicy(studioStringsIn(language).reader.exampleText),
	})),
	'studio-listen': scene('listen', 2900),
	'studio-who': scene('who', 1700, empty),
	'studio-may': scene('may', 1300),
	'studio-sound': scene('sound', 900),
	'studio-help': scene('help', 800),
	'studio-answer': scene('answer', 1200),
	'studio-words': scene('words', 1500),
	'studio-tips': scene('tips', 900),
	'studio-own': scene('own', 2000),
	'studio-try': scene('try', 1400),
	'studio-save': scene('save', 1500, language => ({
		changes: [language === 'sv' ? 'Ett ord är tillagt.' : 'A word was added.'],
	})),
	'studio-save-guard': scene(
		'save',
		1500,
		() => ({}),
		language => studioStringsIn(language).save.empty,
	),
	'studio-save-left': scene('save', 1500, language => ({
		...empty(language),
		validation: {errors: [ruleSetError({path: 'name'}, 'set-nameless', {})], findings: []},
		note: studioStringsIn(language).files.newer('rad.json'),
		apart: true,
	})),
};
