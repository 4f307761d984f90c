import type {Grouped, NamedRule, Pillar} from './rule.ts';

/** The pillars in their order. */
export const pillars: readonly Pillar[] = ['open', 'invite', 'participate', 'protect'];

/** The group of a rule, from its id; a name without a slash, as a group stands in `use`, is its own group. */
export const groupOf = (id: string): string => id.split('/', 1)[0] ?? '';

/** The pillar a rule belongs to: its own word for it, else its group; `participate` when neither is one. */
export const pillarOf = ({id, pillar}: Pick<NamedRule, 'id' | 'pillar'>): Pillar => {
	const group = groupOf(id);
	return pillar ?? pillars.find(each => each === group) ?? 'participate';
};

/** The rule with its group and pillar filled in. */
export const withGroup = <R extends Pick<NamedRule, 'id' | 'pillar'>>(rule: R): R & Grouped => ({
	...rule,
	group: groupOf(rule.id),
	pillar: pillarOf(rule),
});

/** Whether a rule starts on under `use`: named itself it does, by its group where it starts on by itself; without a list as it is. */
export const startUnder = (
	use: readonly string[] | undefined,
	{id, start}: Pick<NamedRule, 'id' | 'start'>,
): 'on' | 'off' => {
	if (use === undefined || (!use.includes(id) && use.includes(groupOf(id)))) return start;
	return use.includes(id) ? 'on' : 'off';
};

/** True when `use`, a list of ids and groups, names a rule or its group. */
export const isUsed = (use: readonly string[], id: string): boolean => use.includes(id) || use.includes(groupOf(id));
