import type {Language} from '../../../engine/model/language.ts';
import {enRuleSet} from './en.ts';
import type {RuleSetStrings} from './strings.ts';
import {svRuleSet} from './sv.ts';

/** The texts of the pages on pushed guidance in one language. */
export const ruleSetStringsIn = (language: Language): RuleSetStrings => (language === 'sv' ? svRuleSet : enRuleSet);
