import type {Answers, Settings} from '../../browser/settings-shape.ts';
import {languageOf} from '../../engine/language.ts';
import type {Pillar} from '../../engine/rule.ts';
import type {Tip} from '../../engine/tip.ts';

/** What holds a person back decides what is said first. */
const first: {readonly [H in Exclude<Answers['holding'], null>]?: Pillar} = {
	wrong: 'protect',
	words: 'open',
	reactions: 'participate',
};

const isOfGroup = (group: Pillar | undefined, {rule}: Tip): boolean =>
	group !== undefined && rule.startsWith(`${group}/`);

/** The same order, but within a level the person's own concern first; strengths stay last. */
const inOwnOrder = (tips: readonly Tip[], {holding}: Answers): Tip[] => {
	const group = holding === null ? undefined : first[holding];
	const rank = (tip: Tip): number =>
		['pause', 'mark', 'hint'].indexOf(tip.level) * 2 + Number(!isOfGroup(group, tip)) + Number(tip.strength) * 10;
	return group ? tips.toSorted((a, b) => rank(a) - rank(b)) : [...tips];
};

/** True when the draft is in a language the person does not want read; care for others speaks anyway. */
const isUnread = (text: string, {reads}: Settings): boolean => {
	const language = languageOf(text);
	return language !== 'other' && !reads.includes(language);
};

/** The tips a person has asked for: their languages, as much as they want said, with or without what works, in their order. */
export const chosenTips = (tips: readonly Tip[], text: string, settings: Settings): Tip[] => {
	const {amount, strengths, answers} = settings;
	const unread = isUnread(text, settings);
	const wanted = tips.filter(
		({rule, level, strength}) =>
			(!unread || rule.startsWith('protect/')) &&
			(amount !== 'little' || (level !== 'hint' && !strength)) &&
			(strengths || !strength),
	);
	return inOwnOrder(wanted, answers);
};
