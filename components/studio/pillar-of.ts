import type {NamedRule, Pillar} from '../../engine/rule.ts';

/** The pillars in their order. */
export const pillars: readonly Pillar[] = ['open', 'invite', 'participate', 'protect'];

/** The pillar a rule belongs to: its own word for it, else its folder. */
export const pillarOf = ({id, pillar}: NamedRule): Pillar => {
	const folder = id.slice(0, id.indexOf('/'));
	return pillar ?? pillars.find(each => each === folder) ?? 'participate';
};
