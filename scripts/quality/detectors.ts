import type {Language} from '../../engine/model/language.ts';
import {detectLanguage} from '../../engine/text/detect-language.ts';
import {textLength} from '../../engine/text/length/text-length.ts';
import type {Row} from './data.ts';
import {hasEntity, hasSignal, hasSignalAnywhere} from './judge.ts';

/** What a detector is measured on: which rows it should fire on, which not, and whether it does. `goal` is the number to reach. */
export type Trial = {
	readonly name: string;
	readonly sets: readonly string[];
	readonly goal: string;
	readonly counts?: (row: Row) => boolean;
	readonly should: (row: Row) => boolean;
	readonly fires: (row: Row) => boolean;
};

const label =
	(name: string) =>
	(row: Row): boolean =>
		row.labels[name] === true;
const always = (): boolean => true;
const never = (): boolean => false;

const spanOf =
	(type: string) =>
	(row: Row): boolean => {
		const {spans} = row.labels;
		return Array.isArray(spans) && spans.some(span => Array.isArray(span) && span[2] === type);
	};

const ordinary = [
	'sv_social_sentiment',
	'sv_reviews_sentiment',
	'en_tweebank_posts',
	'en_support_reply_pairs',
	'en_linkedin_posts',
	'en_olid_insult',
];

const falseAlarms = (
	['personnummer', 'card', 'iban', 'phone', 'secret', 'bankgiro', 'organisation-number'] as const
).map(
	(entity): Trial => ({
		name: `${entity} in ordinary posts`,
		sets: ordinary,
		goal: 'none false',
		should: never,
		fires: row => hasEntity(entity, row.text),
	}),
);

const personal: readonly Trial[] = [
	{
		name: 'personnummer and coordination numbers',
		sets: ['sv_personnummer'],
		goal: 'recall 0.99',
		counts: row => row.labels.kind === 'ssn' || row.labels.kind === 'con',
		should: label('valid'),
		fires: row => hasEntity('personnummer', row.text),
	},
	{
		name: 'card',
		sets: ['en_pii_presidio'],
		goal: 'recall 1',
		should: spanOf('CREDIT_CARD'),
		fires: row => hasEntity('card', row.text),
	},
	{
		name: 'email',
		sets: ['en_pii_presidio'],
		goal: 'recall 1',
		should: spanOf('EMAIL_ADDRESS'),
		fires: row => hasEntity('email', row.text),
	},
	{
		name: 'iban',
		sets: ['en_pii_presidio'],
		goal: 'recall 1',
		should: spanOf('IBAN_CODE'),
		fires: row => hasEntity('iban', row.text),
	},
	{
		name: "iban, validator's cases",
		sets: ['x_validator_js'],
		goal: 'recall 1',
		counts: row => row.labels.validator === 'isIBAN',
		should: label('valid'),
		fires: row => hasEntity('iban', row.text),
	},
	{
		name: 'secrets of services',
		sets: ['x_secrets'],
		goal: 'recall 0.65',
		counts: row => row.source === 'gitleaks-rules',
		should: label('secret'),
		fires: row => hasEntity('secret', row.text),
	},
	{name: 'emoji', sets: ['x_emoji_test'], goal: 'recall 1', should: always, fires: row => hasEntity('emoji', row.text)},
];

const treebank = (
	signal: 'passive' | 'question' | 'superlative' | 'negation' | 'first-person' | 'imperative',
	gold: string,
	goal: string,
): Trial => ({
	name: `${signal} sv`,
	sets: ['sv_ud_grammar'],
	goal,
	should: label(gold),
	fires: row => hasSignal(signal, 'sv', row.text),
});

const spoken: readonly Trial[] = [
	treebank('passive', 'passive', 'P 0.85 R 0.70'),
	{
		name: 'passive en',
		sets: ['en_tweebank_posts'],
		goal: 'P 0.80 R 0.75',
		should: label('passive'),
		fires: row => hasSignal('passive', 'en', row.text),
	},
	treebank('question', 'question', 'P 0.97 R 0.97'),
	{
		name: 'question en',
		sets: ['en_support_reply_pairs'],
		goal: 'P 0.97 R 0.97',
		should: label('parent_has_question'),
		fires: ({labels: {parent}}) => typeof parent === 'string' && hasSignal('question', 'en', parent),
	},
	treebank('superlative', 'superlative', 'P 0.85 R 0.85'),
	treebank('negation', 'negation', ''),
	treebank('first-person', 'first_person', ''),
	treebank('imperative', 'imperative_any', ''),
	{
		name: 'insult at a person',
		sets: ['en_olid_insult'],
		goal: 'fires on ≤ 0.5 % of the rest at recall ≥ 0.10',
		counts: row => row.labels.target === 'IND' || row.labels.offensive === false,
		should: row => row.labels.target === 'IND',
		fires: row => hasSignalAnywhere('insult', row.text),
	},
];

const noise = /https?:\S+|URL\d*|@\S+|\p{Extended_Pictographic}|\u200d|\ufe0f|<[^>]*>/gu;
const clean = (text: string): string => text.replace(noise, '').replace(/\s+/g, ' ').trim();

const languageTrial = (
	language: Language,
	sets: readonly string[],
	least: number,
	below: number,
	goal: string,
): Trial => ({
	name: `language ${language}, ${least}–${below - 1} characters`,
	sets,
	goal,
	counts: row => {
		const {length} = clean(row.text);
		return length >= least && length < below && /\p{L}/u.test(clean(row.text));
	},
	should: always,
	fires: row => detectLanguage(clean(row.text)) === language,
});

const english = ['en_tweebank_posts', 'en_support_reply_pairs'];
const languages = (['sv', 'en'] as const).flatMap(language => {
	const sets = language === 'sv' ? ['sv_social_sentiment'] : english;
	return [
		languageTrial(language, sets, 1, 20, 'recall 0.85'),
		languageTrial(language, sets, 20, 40, 'recall 0.97'),
		languageTrial(language, sets, 40, 80, ''),
		languageTrial(language, sets, 80, 10_000, ''),
	];
});

const weightOf = ({labels: {expected}}: Row): unknown =>
	typeof expected === 'object' && expected !== null && 'weightedLength' in expected
		? expected.weightedLength
		: undefined;

const counting: Trial = {
	name: 'X weighted length',
	sets: ['x_twitter_text_conformance'],
	goal: 'all but the outdated',
	counts: row => weightOf(row) !== undefined,
	should: always,
	fires: row => textLength(row.text, 'x-weighted') === weightOf(row),
};

/** Everything that is measured one detector at a time. */
export const trials: readonly Trial[] = [...personal, ...falseAlarms, ...spoken, ...languages, counting];
