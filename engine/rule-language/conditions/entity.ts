import {mayContainEntity} from '../../detect/entities/cues.ts';
import type {ConditionOf, Entity} from '../../model/condition.ts';
import {entityNames} from '../../model/names.ts';
import {isOneOf, unknownName} from '../../model/unknown-name.ts';
import {touches} from '../../text/spans.ts';
import type {ConditionBuilder, ConditionNode, Hit, Region} from './condition-node.ts';
import {hitsIn, holdsWithoutPlace, resultFromHits} from './found.ts';
import {withPrecheck} from './may-hold.ts';

/** Entities that are themselves what style rules leave out, so that they are found there all the same. */
const structural: ReadonlySet<Entity> = new Set([
	'url',
	'tracked-url',
	'mention',
	'hashtag',
	'emoji',
	'quotation',
	'own-domain',
	'inline-hashtag',
	'long-lowercase-hashtag',
]);

const outsideExcluded = (hits: readonly Hit[], {searchedText}: Region): readonly Hit[] =>
	hits.filter(({start, end}) => !touches(searchedText.text.excluded, start, end));

/** Things with a form of their own, in any language. Several names mean any of them. */
export const compileEntity = (
	{entity}: ConditionOf<'entity'>,
	builder: ConditionBuilder,
	path: string,
): ConditionNode => {
	const names: readonly Entity[] = typeof entity === 'string' ? [entity] : entity;
	for (const name of names) {
		if (!isOneOf(entityNames, name))
			builder.error(`${path}.entity`, 'entity-unknown', unknownName('entity-unknown', name));
	}
	const hitsOf = (name: Entity, region: Region): readonly Hit[] => {
		const hits = hitsIn(region.searchedText.entities(name), region);
		return builder.searchesEverything || structural.has(name) ? hits : outsideExcluded(hits, region);
	};
	const whether: ConditionNode = (_, region) =>
		names.some(name => hitsOf(name, region).length > 0) ? holdsWithoutPlace : undefined;
	const where: ConditionNode = (_, region) => resultFromHits(names.flatMap(name => hitsOf(name, region)));
	return withPrecheck(builder.whether ? whether : where, ({text}) => names.some(name => mayContainEntity(name, text)));
};
