import type {Language} from '../../engine/rule.ts';
import {enPushed} from './en-pushed.ts';
import type {PushedStrings} from './pushed-strings.ts';
import {svPushed} from './sv-pushed.ts';

/** The texts of the pages on pushed guidance in one language. */
export const pushedIn = (language: Language): PushedStrings => (language === 'sv' ? svPushed : enPushed);
