import type {RuleSet} from '../../engine/rule-set.ts';
import lingonby from '../../examples/lingonby-kommun.json';
import pahittlampan from '../../examples/pahittlampan.json';
import yarn from '../../examples/pretend-street-yarn.json';
import {parseSet} from './work-shape.ts';

const files: readonly unknown[] = [lingonby, pahittlampan, yarn];

/** Complete invented organisations to begin from. */
export const examples: readonly RuleSet[] = files.flatMap(file => parseSet(file).set ?? []);
