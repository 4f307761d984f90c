import type {BuiltInSet} from '../engine/model/rule-set.ts';

/** The rule set that ships with Äkta: every rule file, named by its path. The build puts it here (`scripts/built-in-plugin.ts`). */
export declare const builtIn: BuiltInSet;
