import type {Language} from '../../../engine/model/language.ts';
import {en} from './en.ts';
import type {Strings} from './strings.ts';
import {sv} from './sv.ts';

/** The texts of sidebar and cards in one language. */
export const sidebarStringsIn = (language: Language): Strings => (language === 'sv' ? sv : en);
