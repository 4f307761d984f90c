import type {CheckResult} from '../engine/model/check-result.ts';
import type {Draft, Span} from '../engine/model/draft.ts';
import type {Language} from '../engine/model/language.ts';
import type {Tip} from '../engine/model/tip.ts';

const nothing = {
	sv: 'Äkta har inget att tillägga. Äkta läser ord, inte sammanhang.',
	en: 'Äkta has nothing to add. Äkta reads words, not contexts.',
};
const partly = {sv: 'Texten är lång: läst till tecken', en: 'The text is long: read up to character'};

const marked = (tips: readonly Tip[]): readonly Span[] =>
	tips
		.filter(({level, strength}) => level !== 'hint' && !strength)
		.flatMap(({spans}) => spans)
		.sort((a, b) => b[0] - a[0]);

/** The text with each marked word shown as `[word]`. */
const bracketMarks = (text: string, tips: readonly Tip[]): string =>
	marked(tips).reduce(
		(shown, [start, end]) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
		text,
	);

const tipText = (tip: Tip, language: Language): string => {
	const say = tip.say[language] ?? tip.say.en ?? tip.say.sv;
	const lines = [`${tip.strength ? '+' : '·'} ${tip.rule} (${tip.strength ? 'strength' : tip.level})`];
	return [...lines, ...(say ? [`  ${say.saw}`, `  ${say.why}`, `  → ${say.try}`] : [])].join('\n');
};

/** What a person reads in a terminal: the draft with its marked words, then each tip with its id, saw, why and try. */
export const printTips = (draft: Draft, {tips, judged}: CheckResult, language: Language): string => {
	const head = `${draft.platform} · ${draft.surface} · ${draft.voice}\n\n${bracketMarks(draft.text, tips)}\n`;
	const body = tips.length ? tips.map(tip => tipText(tip, language)).join('\n\n') : nothing[language];
	const note = judged < draft.text.length ? `\n\n${partly[language]} ${judged}.` : '';
	return `${head}\n${body}${note}\n`;
};
