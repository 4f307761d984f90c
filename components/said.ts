import type {Language, Say} from '../engine/rule.ts';
import type {Tip} from '../engine/tip.ts';

/** A tip's texts and the language they are in. */
export type Said = {readonly language: Language; readonly say: Say};

/** The tip in the interface's language where it exists in it, else in the other; undefined when it exists in neither. */
export function saidIn(tip: Tip, language: Language): Said | undefined {
	const other = language === 'sv' ? 'en' : 'sv';
	for (const each of [language, other] as const) {
		const say = tip.say[each];
		if (say) return {language: each, say};
	}
	return undefined;
}
