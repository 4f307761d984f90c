import type {RuleSet} from '../engine/model/rule-set.ts';
import lingonby from '../examples/lingonby-kommun.json';
import pahittlampan from '../examples/pahittlampan.json';
import yarn from '../examples/pretend-street-yarn.json';
import {parseUnfinishedSet} from './parse-document.ts';

const files: readonly unknown[] = [lingonby, pahittlampan, yarn];

/** Complete invented organisations to begin from. */
export const exampleSets: readonly RuleSet[] = files.flatMap(file => parseUnfinishedSet(file).set ?? []);
