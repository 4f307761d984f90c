import {check} from '../../engine/checking/check.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {builtIn} from '../../rules/index.ts';

const compiled = compile(builtIn, {isSound: true});

/** The number of tips of a text as a woken worker finds them: compiled when the module is read. */
export const tipsOf = (text: string): number =>
	check(compiled, {platform: 'linkedin', surface: 'post', voice: 'self', text, links: [], pictures: []}, {}).tips
		.length;
