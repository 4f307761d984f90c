import type {Check} from '../condition.ts';
import {foundAt, hitsIn} from './found.ts';
import {languagesIn} from './languages-in.ts';
import type {Builder, Node} from './node.ts';

/** Regular expressions in RE2 syntax; each language's are looked for in sentences of that language. */
export const compilePattern = ({pattern}: Extract<Check, {pattern: unknown}>, builder: Builder, path: string): Node => {
	const leaf = builder.patterns(
		languagesIn(pattern).map(([language, patterns]) => {
			builder.speaks(language);
			return {language, path: `${path}.pattern.${language}`, patterns};
		}),
	);
	return (_, region) => foundAt(hitsIn(region.side.patterns(leaf), region));
};
