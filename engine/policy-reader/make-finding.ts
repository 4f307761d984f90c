import type {Language} from '../model/language.ts';
import {checks} from './check-texts.ts';
import type {CheckId, Finding, Law, Weight} from './finding.ts';
import {lawFor} from './legal-facts.ts';
import type {Told} from './prose/classify-sentences.ts';
import {type Chosen, chooseForm} from './prose/forms/choose-form.ts';
import {questions} from './questions.ts';
import type {Organisation} from './severity.ts';

/** What only the place of a finding knows. */
type Where = Pick<Finding, 'place' | 'words' | 'language'> &
	Partial<Pick<Finding, 'span' | 'rewrite' | 'question' | 'what' | 'why'>>;

/** A finding of a check, with its words, its why and the legal fact that holds for the organisation; `where` may say it closer. */
export const makeFinding = (
	check: CheckId,
	weight: Weight,
	where: Where,
	organisation: Organisation = {},
	ofForm: readonly Law[] = [],
): Finding => {
	const {what, why} = checks[check];
	const law = lawFor(check, organisation, ofForm);
	return {check, weight, what, why, ...where, ...(law && {law})};
};

const asLanguage = (language: Language | 'other'): Language => (language === 'en' ? 'en' : 'sv');

const chosenFor = (
	check: CheckId,
	{heard, analysis, checks: own}: Told,
	{country}: Organisation,
): Chosen | undefined => (check === own[0] ? chooseForm({heard, analysis}, country) : undefined);

/** What is offered beside a sentence: the form of its matter with the why that goes with it, else a question. */
const offered = (check: CheckId, chosen: Chosen | undefined): Partial<Finding> => {
	const question = questions[check];
	if (chosen) return {rewrite: chosen.form, why: chosen.why};
	return question ? {question} : {};
};

/** The finding of a check that points at a sentence; a form goes with the first of its checks only. */
export const pointingFinding = (
	check: CheckId,
	weight: Weight,
	told: Told,
	where: Pick<Finding, 'place' | 'span'>,
	organisation: Organisation,
): Finding => {
	const language = asLanguage(told.heard.sentence.language);
	const chosen = chosenFor(check, told, organisation);
	const around = {...where, words: told.words, language, ...offered(check, chosen)};
	return makeFinding(check, weight, around, organisation, chosen?.laws);
};
