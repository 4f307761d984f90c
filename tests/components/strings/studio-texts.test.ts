import {describe, expect, it} from 'vitest';
import {enStudio} from '../../../components/strings/studio/en.ts';
import {svStudio} from '../../../components/strings/studio/sv.ts';
import type {RuleSet} from '../../../engine/model/rule-set.ts';
import {blocking} from '../../../engine/policy-reader/finding.ts';
import {readRuleSet} from '../../../engine/policy-reader/read-rule-set.ts';

const withMay = (text: string): RuleSet => ({format: '1.0', id: 'madeup', version: 1, name: 'Madeup', may: [text]});

describe('what the studio offers to begin with is never refused', () => {
	it.each([...svStudio.may.starter, ...enStudio.may.starter])('%s', text => {
		expect(blocking(readRuleSet(withMay(text), [])).filter(({place}) => place.startsWith('may'))).toEqual([]);
	});
});
