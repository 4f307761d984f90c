import type {BaseCondition, Condition, ConditionKind, ConditionOf} from '../../model/condition.ts';
import {unknownKind, unknownName} from '../../model/unknown-name.ts';
import {compileAbsent} from './absent.ts';
import {compileAll} from './all.ts';
import {compileAny} from './any.ts';
import type {ConditionBuilder, ConditionNode} from './condition-node.ts';
import {compileCount} from './count.ts';
import {compileEntity} from './entity.ts';
import {compileFact} from './fact.ts';
import {compileMeasure} from './measure.ts';
import {compileMedia} from './media.ts';
import {compileMin} from './min.ts';
import {compileNot} from './not.ts';
import {compileParent} from './parent.ts';
import {compilePatternCondition} from './pattern.ts';
import {compilePhrase} from './phrase.ts';
import {compileRepeat} from './repeat.ts';
import {compileSignal} from './signal.ts';
import {compileSwap} from './swap.ts';
import {applyUnless} from './unless.ts';
import {applyWithin} from './within.ts';
import {isZone} from './zones.ts';

type Compilers = {
	readonly [K in ConditionKind]: (check: ConditionOf<K>, builder: ConditionBuilder, path: string) => ConditionNode;
};

const compilers: Compilers = {
	phrase: compilePhrase,
	swap: compileSwap,
	pattern: compilePatternCondition,
	measure: compileMeasure,
	count: compileCount,
	signal: compileSignal,
	entity: compileEntity,
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

/** The names of all kinds of condition. */
export const conditionKinds = Object.keys(compilers) as readonly ConditionKind[];

/** Never holds. */
export const neverHolds: ConditionNode = () => undefined;

const compileCheck = (condition: Condition, builder: ConditionBuilder, path: string): ConditionNode => {
	const own = conditionKinds.filter(kind => Object.hasOwn(condition, kind));
	const [kind] = own;
	if (kind === undefined || own.length > 1) {
		if (own.length) builder.error(path, 'kinds-several', {named: own.join(', ')});
		else builder.error(path, 'kind-unknown', unknownKind(condition, conditionKinds));
		return neverHolds;
	}
	const compile = compilers[kind] as (check: BaseCondition, builder: ConditionBuilder, path: string) => ConditionNode;
	return compile(condition, builder, path);
};

/** Compiles a condition with its zone and its exception. Throws nothing of its own; malformed data may throw a TypeError. */
export const compileCondition = (condition: Condition, builder: ConditionBuilder, path: string): ConditionNode => {
	const check = compileCheck(condition, builder, path);
	const {unless, within} = condition;
	const kept = unless
		? applyUnless(check, builder.condition(unless, `${path}.unless`, {whether: true}), unless.within)
		: check;
	if (within === undefined) return kept;
	if (isZone(within)) return applyWithin(kept, within);
	builder.error(`${path}.within`, 'zone-unknown', unknownName('zone-unknown', within));
	return neverHolds;
};
