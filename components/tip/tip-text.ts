import type {Language} from '../../engine/model/language.ts';
import type {TipText} from '../../engine/model/rule.ts';
import type {Tip} from '../../engine/model/tip.ts';

/** A tip's texts and the language they are in. */
export type LocalTipText = {readonly language: Language; readonly say: TipText};

/** The tip in the interface's language where it exists in it, else in the other; undefined when it exists in neither. */
export function tipTextIn(tip: Tip, language: Language): LocalTipText | undefined {
	const other = language === 'sv' ? 'en' : 'sv';
	for (const each of [language, other] as const) {
		const say = tip.say[each];
		if (say) return {language: each, say};
	}
	return undefined;
}
