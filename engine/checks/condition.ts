import type {Check, Condition} from '../condition.ts';
import {compileAbsent} from './absent.ts';
import {compileAll} from './all.ts';
import {compileAny} from './any.ts';
import {compileCount} from './count.ts';
import {compileEntity} from './entity.ts';
import {compileFact} from './fact.ts';
import {compileGrammar} from './grammar.ts';
import type {Kind} from './kind.ts';
import {compileMeasure} from './measure.ts';
import {compileMedia} from './media.ts';
import {compileMin} from './min.ts';
import type {Builder, Node} from './node.ts';
import {compileNot} from './not.ts';
import {compileParent} from './parent.ts';
import {compilePattern} from './pattern.ts';
import {compilePhrase} from './phrase.ts';
import {compileRepeat} from './repeat.ts';
import {compileSignal} from './signal.ts';
import {compileSwap} from './swap.ts';
import {dropUnless} from './unless.ts';
import {lookWithin} from './within.ts';
import {isZone} from './zones.ts';

type Compilers = {
	readonly [K in Kind]: (check: Extract<Check, Record<K, unknown>>, builder: Builder, path: string) => Node;
};

const compilers: Compilers = {
	phrase: compilePhrase,
	swap: compileSwap,
	pattern: compilePattern,
	measure: compileMeasure,
	count: compileCount,
	signal: compileSignal,
	entity: compileEntity,
	grammar: compileGrammar,
	media: compileMedia,
	parent: compileParent,
	absent: compileAbsent,
	repeat: compileRepeat,
	fact: compileFact,
	any: compileAny,
	all: compileAll,
	not: compileNot,
	min: compileMin,
};

/** The names of all check kinds. */
export const kinds = Object.keys(compilers) as readonly Kind[];

/** Never holds. */
export const never: Node = () => undefined;

const compileCheck = (condition: Condition, builder: Builder, path: string): Node => {
	const own = kinds.filter(kind => Object.hasOwn(condition, kind));
	const [kind] = own;
	if (kind === undefined || own.length > 1) {
		builder.error(
			path,
			own.length ? `two checks in one: ${own.join(' and ')}` : 'no check is named',
			`Name one of ${kinds.join(', ')}.`,
		);
		return never;
	}
	const compile = compilers[kind] as (check: Check, builder: Builder, path: string) => Node;
	return compile(condition, builder, path);
};

/** Compiles a condition with its zone and its exception. Throws nothing of its own; malformed data may throw a TypeError. */
export const compileCondition = (condition: Condition, builder: Builder, path: string): Node => {
	const check = compileCheck(condition, builder, path);
	const {unless, within} = condition;
	const kept = unless
		? dropUnless(check, builder.condition(unless, `${path}.unless`, {whether: true}), unless.within)
		: check;
	if (within === undefined) return kept;
	if (isZone(within)) return lookWithin(kept, within);
	builder.error(`${path}.within`, `"${within}" is not a zone`, 'Use sentence, opening, ending, paragraph or parent.');
	return never;
};
