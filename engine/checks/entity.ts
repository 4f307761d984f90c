import type {Check, Entity} from '../condition.ts';
import {mayStand} from '../entities/cues.ts';
import {touches} from '../text/spans.ts';
import {foundAt, hitsIn, holds} from './found.ts';
import {needing} from './may-hold.ts';
import {entityNames} from './names.ts';
import type {Builder, Hit, Node, Region} from './node.ts';

/** Entities that are themselves what style rules leave out, so that they are found there all the same. */
const structural: ReadonlySet<Entity> = new Set([
	'url',
	'mention',
	'hashtag',
	'emoji',
	'quotation',
	'own-domain',
	'inline-hashtag',
	'long-lowercase-hashtag',
]);

const outsideExcluded = (hits: readonly Hit[], {side}: Region): readonly Hit[] =>
	hits.filter(({start, end}) => !touches(side.text.excluded, start, end));

/** Things with a form of their own, in any language. Several names mean any of them. */
export const compileEntity = ({entity}: Extract<Check, {entity: unknown}>, builder: Builder, path: string): Node => {
	const names: readonly Entity[] = typeof entity === 'string' ? [entity] : entity;
	for (const name of names) {
		if (!entityNames.has(name))
			builder.error(`${path}.entity`, `"${name}" is not an entity`, 'Use one of the names in the documentation.');
	}
	const hitsOf = (name: Entity, region: Region): readonly Hit[] => {
		const hits = hitsIn(region.side.entities(name), region);
		return builder.looksInside || structural.has(name) ? hits : outsideExcluded(hits, region);
	};
	const whether: Node = (_, region) => (names.some(name => hitsOf(name, region).length > 0) ? holds : undefined);
	const where: Node = (_, region) => foundAt(names.flatMap(name => hitsOf(name, region)));
	return needing(builder.whether ? whether : where, ({text}) => names.some(name => mayStand(name, text)));
};
