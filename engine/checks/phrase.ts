import type {Check} from '../condition.ts';
import {foundAt, hitsIn} from './found.ts';
import {languagesIn} from './languages-in.ts';
import {needing} from './may-hold.ts';
import type {Builder, Node} from './node.ts';

/** Words in the phrase syntax; each language's terms are looked for in sentences of that language. */
export const compilePhrase = ({phrase}: Extract<Check, {phrase: unknown}>, builder: Builder, path: string): Node => {
	const leaf = builder.phrases(
		languagesIn(phrase).map(([language, terms]) => {
			builder.speaks(language);
			return {language, path: `${path}.phrase.${language}`, terms};
		}),
	);
	return needing(
		(_, region) => foundAt(hitsIn(region.side.phrases(leaf), region)),
		side => side.phrases(leaf).length > 0,
	);
};
