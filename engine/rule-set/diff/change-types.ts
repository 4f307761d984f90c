import type {ByLanguage} from '../../model/language.ts';
import type {RuleSet} from '../../model/rule-set.ts';

/** What of a rule set changed; nested lists have a name of their own. */
export type SetPart =
	| Exclude<keyof RuleSet, 'company' | 'terms'>
	| 'names'
	| 'products'
	| 'domains'
	| 'listed'
	| 'public'
	| 'prefer'
	| 'allow'
	| 'secret'
	| 'heard'
	| 'changed';

/** One difference between two rule sets, as plain data that survives `JSON.stringify`. */
export type SetChange = {
	readonly part: SetPart;
	readonly kind: 'added' | 'removed' | 'changed';
	/** Where, as in `rules.open/plain-words.level` or `terms.prefer.sv.brukare`; items of plain lists stand at the list. */
	readonly path: string;
	/** What the item is known by: the id of a rule, the word, the contact's name, the class of a line; absent for plain fields and items. */
	readonly name?: string;
	/** For a rule of the set: what people call it. */
	readonly label?: ByLanguage<string>;
	/** The field of a rule that changed. */
	readonly field?: string;
	/** What stood there; absent when added. */
	readonly before?: unknown;
	/** What stands there; absent when removed. */
	readonly after?: unknown;
};

/** What a change says beside its two values. */
export type ChangePlace = Pick<SetChange, 'part' | 'path' | 'name' | 'label' | 'field'>;
/** Items of a part by what they are known by. */
export type ItemMap = ReadonlyMap<string, unknown>;

const sorted = (_key: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
		: value;

const written = (value: unknown): string => JSON.stringify(value, sorted) ?? '';

/** The change from one value to another at a place, `undefined` standing for nothing there; none when they are equal. */
export const compareValues = (place: ChangePlace, before: unknown, after: unknown): SetChange[] => {
	if (written(before) === written(after)) return [];
	if (before === undefined) return [{...place, kind: 'added', after}];
	if (after === undefined) return [{...place, kind: 'removed', before}];
	return [{...place, kind: 'changed', before, after}];
};

/** Every name there was or is, those there are first. */
export const unionOfKeys = (before: ItemMap, after: ItemMap): readonly string[] => [
	...new Set([...after.keys(), ...before.keys()]),
];

/** The changes of items that have names of their own. */
export const itemChanges = (part: SetPart, path: string, before: ItemMap, after: ItemMap): SetChange[] =>
	unionOfKeys(before, after).flatMap(name =>
		compareValues({part, path: `${path}.${name}`, name}, before.get(name), after.get(name)),
	);

/** The fields of an object by name; none for `undefined`. */
export const mapFromObject = (value: object | undefined): ItemMap => new Map(Object.entries(value ?? {}));

/** A list's items by their key; of two with one key the last. */
export const mapByKey = <T>(list: readonly T[] | undefined, keyOf: (item: T) => string): ItemMap =>
	new Map((list ?? []).map(item => [keyOf(item), item]));

/** What came to and went from a plain list; its order is of no meaning. */
export const listChanges = (
	part: SetPart,
	path: string,
	before: readonly string[] = [],
	after: readonly string[] = [],
): SetChange[] => [
	...after.filter(item => !before.includes(item)).map(item => ({part, path, kind: 'added' as const, after: item})),
	...before.filter(item => !after.includes(item)).map(item => ({part, path, kind: 'removed' as const, before: item})),
];
