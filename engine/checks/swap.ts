import type {Check} from '../condition.ts';
import {foundAt, hitsIn} from './found.ts';
import {languagesIn} from './languages-in.ts';
import {needing} from './may-hold.ts';
import type {Builder, Node} from './node.ts';

/** Terms with what to write instead; the hits carry the replacement. */
export const compileSwap = ({swap}: Extract<Check, {swap: unknown}>, builder: Builder, path: string): Node => {
	const leaf = builder.phrases(
		languagesIn(swap).map(([language, pairs]) => {
			builder.speaks(language);
			for (const [term, fix] of Object.entries(pairs)) {
				if (/[\n\r]/.test(fix))
					builder.error(`${path}.swap.${language}.${term}`, 'a replacement holds a newline', 'Write it on one line.');
			}
			return {language, path: `${path}.swap.${language}`, terms: Object.keys(pairs), fixes: Object.values(pairs)};
		}),
	);
	return needing(
		(_, region) => foundAt(hitsIn(region.side.phrases(leaf), region)),
		side => side.phrases(leaf).length > 0,
	);
};
