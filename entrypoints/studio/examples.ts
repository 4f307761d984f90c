import type {RuleSet} from '../../engine/rule-set.ts';

/** A complete invented organisation to begin from. */
export type Example = {readonly id: string; readonly set: RuleSet};

/** The organisations to begin from. */
export const examples: readonly Example[] = [];
