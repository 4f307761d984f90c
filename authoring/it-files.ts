import {firefoxId, type PolicyTarget, policyFiles} from '../engine/distribution/policy-files/policy-files.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import type {ItFiles} from './studio-state.ts';

/** The order in which people look for their browser. */
const targets = [
	'chrome-windows',
	'chrome-mac',
	'chrome-linux',
	'google-admin',
	'edge',
	'firefox',
] as const satisfies readonly PolicyTarget[];

/** What stands in a file where only the other browser knows Äkta's id. */
const unknownId = 'AKTA-ID';

const isEdge = (): boolean => navigator.userAgent.includes('Edg/');

const idIn = (target: PolicyTarget, ownId: string): string => {
	if (target === 'firefox') return firefoxId;
	if (!location.protocol.startsWith('chrome')) return unknownId;
	return isEdge() === (target === 'edge') ? ownId : unknownId;
};

/** The files with which IT gives a set to each kind of browser; `ownId` is the id this browser knows Äkta by. */
export const itFiles = (set: RuleSet, language: 'sv' | 'en', ownId: string): readonly ItFiles[] => {
	const settings = {ruleset: JSON.stringify(set)};
	return targets.map(target => {
		const id = idIn(target, ownId);
		const files = policyFiles(target, settings, id);
		return {
			target,
			files: files.map(({name, text, where}) => ({name, text, where: where[language]})),
			...(id === unknownId && target !== 'google-admin' && {id}),
		};
	});
};
