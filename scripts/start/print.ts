import type {TabState} from '../../companion/tab-state.ts';
import type {DrawnMark} from '../acts/marks.ts';
import type {DemoDraft} from './drafts.ts';

/** The text with each marked place in `⟦ ⟧`; a mark whose words do not stand in the text changes nothing. */
export const textWithDrawnMarks = (text: string, marks: readonly DrawnMark[]): string =>
	[...new Set(marks.map(mark => mark.words))]
		.filter(words => words !== '')
		.sort((one, other) => other.length - one.length)
		.reduce((shown, words) => shown.replaceAll(words, `⟦${words}⟧`), text);

const indented = (text: string) => text.replaceAll(/^/gm, '    ');

const printTip = (tip: TabState['tips'][number], language: DemoDraft['language']) => {
	const say = tip.say[language] ?? tip.say.en ?? tip.say.sv;
	console.log(`  ${tip.rule} (${tip.strength ? 'strength' : tip.level})`);
	if (say) console.log(`    saw: ${say.saw}\n    why: ${say.why}\n    try: ${say.try}`);
};

/** Prints what Äkta made of a draft: where and as whom it was written, the text with its marks, and each tip. */
export const printDraft = (
	{composer, language, text}: DemoDraft,
	state: TabState,
	marks: readonly DrawnMark[],
): void => {
	console.log(`\n${composer.name}`);
	console.log(`  network: ${state.platform}   surface: ${state.surface}   voice: ${state.voice}`);
	console.log(`  text, marked words in ⟦ ⟧:\n${indented(textWithDrawnMarks(text, marks))}`);
	for (const tip of state.tips) printTip(tip, language);
};
