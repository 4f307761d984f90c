import {ownId} from '../../browser/own.ts';
import type {ItFiles} from '../../components/studio/studio-state.ts';
import {firefoxId, type PolicyTarget, policyFiles} from '../../engine/policy-files/policy-files.ts';
import type {RuleSet} from '../../engine/rule-set.ts';

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

const idIn = (target: PolicyTarget): string => {
	if (target === 'firefox') return firefoxId;
	if (!location.protocol.startsWith('chrome')) return unknownId;
	return isEdge() === (target === 'edge') ? ownId() : unknownId;
};

/** The files with which IT gives a set to each kind of browser. */
export const itFiles = (set: RuleSet, language: 'sv' | 'en'): readonly ItFiles[] => {
	const settings = {ruleset: JSON.stringify(set)};
	return targets.map(target => {
		const id = idIn(target);
		const files = policyFiles(target, settings, id);
		return {
			target,
			files: files.map(({name, text, where}) => ({name, text, where: where[language]})),
			...(id === unknownId && target !== 'google-admin' && {id}),
		};
	});
};
