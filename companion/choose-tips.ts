import type {Tip} from '../engine/model/tip.ts';
import {detectLanguage} from '../engine/text/detect-language.ts';
import type {PersonalAnswers, Settings} from './settings.ts';

/** What holds a person back decides the group whose tips come first. */
const first: {readonly [H in Exclude<PersonalAnswers['holding'], null>]?: string} = {
	wrong: 'protect',
	words: 'open',
	reactions: 'participate',
};

/** The same order, but within a level the person's own concern first; strengths stay last. */
const inOwnOrder = (tips: readonly Tip[], {holding}: PersonalAnswers): Tip[] => {
	const group = holding === null ? undefined : first[holding];
	const rank = (tip: Tip): number =>
		['pause', 'mark', 'hint'].indexOf(tip.level) * 2 + Number(tip.group !== group) + Number(tip.strength) * 10;
	return group ? tips.toSorted((a, b) => rank(a) - rank(b)) : [...tips];
};

/** True when the draft is in a language the person does not want read; care for others speaks anyway. */
const isUnread = (text: string, {reads}: Settings): boolean => {
	const language = detectLanguage(text);
	return language !== 'other' && !reads.includes(language);
};

/** The tips a person has asked for: their languages, as much as they want said, with or without what works, in their order. */
export const chooseTips = (tips: readonly Tip[], text: string, settings: Settings): Tip[] => {
	const {amount, strengths, answers} = settings;
	const unread = isUnread(text, settings);
	const wanted = tips.filter(
		({group, level, strength}) =>
			(!unread || group === 'protect') &&
			(amount !== 'little' || (level !== 'hint' && !strength)) &&
			(strengths || !strength),
	);
	return inOwnOrder(wanted, answers);
};
