import type {Language} from '../rule.ts';
import {checks} from './checks.ts';
import type {CheckId, Finding, Weight} from './finding.ts';
import {lawFor} from './laws.ts';
import {rewriteOf} from './rewrite.ts';
import type {Told} from './tell.ts';
import type {Organisation} from './weigh.ts';

/** What only the place of a finding knows. */
type Where = Pick<Finding, 'place' | 'words' | 'language'> &
	Partial<Pick<Finding, 'span' | 'rewrite' | 'what' | 'why'>>;

/** A finding of a check, with its words, its why and the legal fact of the country; `where` may say it closer. */
export const makeFinding = (check: CheckId, weight: Weight, where: Where, country?: string): Finding => {
	const {what, why} = checks[check];
	const law = lawFor(check, country ?? (where.language === 'sv' ? 'SE' : undefined));
	return {check, weight, what, why, ...where, ...(law && {law})};
};

const asLanguage = (language: Language | 'other'): Language => (language === 'en' ? 'en' : 'sv');

/** The finding of a check that points at a sentence. */
export const pointingFinding = (
	check: CheckId,
	weight: Weight,
	{heard, words, placed}: Told,
	where: Pick<Finding, 'place' | 'span'>,
	{country}: Organisation,
): Finding => {
	const rewrite = rewriteOf(check, heard, words, placed.item);
	const language = asLanguage(heard.sentence.language);
	return makeFinding(check, weight, {...where, words, language, ...(rewrite !== undefined && {rewrite})}, country);
};
