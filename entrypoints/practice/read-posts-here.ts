import {type OwnPostsReading, readOwnPosts} from '../../companion/own-posts.ts';
import {type CompiledRuleSet, compile} from '../../engine/rule-language/compile.ts';
import {builtIn} from '../../rules/index.ts';

let compiled: CompiledRuleSet | undefined;

/** Reads a person's own posts with Äkta's own rules, in the page itself. */
export const readPostsHere = (texts: readonly string[]): OwnPostsReading => {
	compiled ??= compile(builtIn, {isSound: true});
	return readOwnPosts(compiled, texts);
};
