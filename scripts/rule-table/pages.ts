import {pillars} from '../../engine/model/group-and-pillar.ts';
import {loadBuiltIn} from '../load-rules.ts';
import {loadNotBuilt} from './not-built.ts';
import {loadRates} from './rates.ts';
import {pillarPage, ruleTable} from './table.ts';

/** The pages made from the rules in this folder, by their place in it. */
export const rulePages = async (rules: URL): Promise<ReadonlyMap<string, string>> => {
	const [set, notBuilt, rates] = await Promise.all([
		loadBuiltIn(),
		loadNotBuilt(rules),
		loadRates(new URL('rates.json', rules)),
	]);
	const ofPillars = pillars.map(pillar => [`${pillar}/README.md`, pillarPage(set.rules, pillar, rates)] as const);
	return new Map([['README.md', ruleTable(set.rules, notBuilt, rates)], ...ofPillars]);
};
