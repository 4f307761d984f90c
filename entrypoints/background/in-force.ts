import type {InForce, Organisation} from '../../browser/in-force.ts';
import {compile} from '../../engine/compile.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import {builtIn} from '../../rules/index.ts';

/** The rule set in force. */
export const ruleSet = (): RuleSet => builtIn;

// Compiled once in a worker's life, at the first draft, so that waking for anything else costs nothing.
let compiled: ReturnType<typeof compile> | undefined;

/** The rule set in force, compiled. */
export const compiledSet = (): ReturnType<typeof compile> => {
	compiled ??= compile(ruleSet());
	return compiled;
};

/** Who stands behind a rule set; `undefined` for Äkta's own, which names no owner. */
export const organisationOf = ({name, owner, may}: RuleSet): Organisation | undefined =>
	owner && {name, mail: owner.mail, ...(may && {may})};

/** The rule set in force, in short. */
export const inForce = (): InForce => {
	const set = ruleSet();
	const organisation = organisationOf(set);
	return {id: set.id, version: set.version, name: set.name, ...(organisation && {organisation})};
};
