import type {Random} from './random.ts';

type Holder = {[key: string]: unknown} | unknown[];
type Slot = {readonly holder: Holder; readonly key: string | number};

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const slotsOf = (root: Holder): Slot[] => {
	const slots: Slot[] = [];
	const open: Holder[] = [root];
	for (let holder = open.pop(); holder; holder = open.pop()) {
		for (const [key, value] of Object.entries(holder)) {
			slots.push({holder, key: Array.isArray(holder) ? Number(key) : key});
			if (isHolder(value)) open.push(value);
		}
	}
	return slots;
};

const valueAt = ({holder, key}: Slot): unknown => (holder as {[key: string]: unknown})[key];

const put = ({holder, key}: Slot, value: unknown): void => {
	Object.defineProperty(holder, key, {value, enumerable: true, configurable: true, writable: true});
};

const deep = (levels: number): unknown => {
	let value: unknown = 'x';
	for (let level = 0; level < levels; level++) value = level % 2 ? [value] : {not: value};
	return value;
};

const hostileTexts = [
	'',
	' ',
	'\u202Egnilm',
	'a\u0000b',
	'\u2066x\u2069',
	'\uD800',
	'x\u200Fy',
	'__proto__',
	'constructor',
	'(((((((((((',
	'(a|b|c|d){0,8} '.repeat(30),
	'(?=a)b',
	'(a+)+$',
	'[',
	'{1,3}',
	'*',
	'{words}{count}{limit}{__proto__}',
	'<img src=x onerror=alert(1)>',
	'javascript:alert(1)',
	'å'.repeat(400),
	'👩‍🔧'.repeat(60),
] as const;

const hostileValues: readonly [unknown, ...unknown[]] = [
	null,
	true,
	-1,
	1.5,
	1e300,
	Number.NaN,
	Number.POSITIVE_INFINITY,
	undefined,
	[],
	{},
	[[]],
	[null],
	new Date(0),
	() => 'x',
	Symbol('x'),
	10n,
	...hostileTexts,
];

const fieldNames = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'id',
	'when',
	'level',
	'rules',
	'unless',
	'within',
	'any',
	'\u202Eid',
	'fields',
] as const;

type Mutation = (root: Holder, slot: Slot, random: Random) => void;

const remove: Mutation = (_, {holder, key}) => {
	if (Array.isArray(holder)) holder.splice(Number(key), 1);
	else delete holder[key];
};

const retext: Mutation = (_, slot, random) => {
	const value = valueAt(slot);
	const text = typeof value === 'string' ? value : 'lampa';
	const at = random.whole(text.length + 1);
	put(slot, text.slice(0, at) + random.oneOf(hostileTexts) + text.slice(random.chance(0.5) ? at : at + 1));
};

const rename: Mutation = (_, {holder, key}, random) => {
	if (Array.isArray(holder)) return;
	const value = holder[key];
	delete holder[key];
	put({holder, key: random.oneOf(fieldNames)}, value);
};

const double: Mutation = (_, {holder, key}) => {
	if (Array.isArray(holder)) holder.push(structuredClone(holder[Number(key)]));
};

const swap: Mutation = (root, slot, random) => {
	const slots = slotsOf(root);
	const other = slots[random.whole(slots.length)];
	if (!other) return;
	const [mine, theirs] = [valueAt(slot), valueAt(other)];
	put(slot, theirs);
	put(other, mine);
};

const circle: Mutation = (root, slot) => put(slot, root);
const deepen: Mutation = (_, slot, random) => put(slot, deep(random.oneOf([3, 30, 70, 300])));
const replace: Mutation = (_, slot, random) => put(slot, random.oneOf(hostileValues));
const widen: Mutation = (_, slot, random) =>
	put(
		slot,
		Array.from({length: random.oneOf([3, 300, 6000])}, () => 'lampa'),
	);
const add: Mutation = (_, {holder}, random) => {
	if (!Array.isArray(holder)) put({holder, key: random.oneOf(fieldNames)}, random.oneOf(hostileValues));
};
const reformat: Mutation = (root, _, random) => {
	if (!Array.isArray(root))
		root.format = random.oneOf(['1.7', '2.0', '99.1', '0.9', '1', '1.0.0', '-1.0', '1e3.0', '٢.٠']);
};

const mutations: readonly [Mutation, ...Mutation[]] = [
	remove,
	retext,
	retext,
	replace,
	replace,
	rename,
	double,
	swap,
	swap,
	circle,
	deepen,
	widen,
	add,
	reformat,
];

/** Changes a copy of a set in one to three places, in ways a mistake or a hostile hand might: the answer may be no JSON at all. */
export const mutate = (set: object, random: Random): unknown => {
	const root = structuredClone(set) as Holder;
	for (let count = 1 + random.whole(3); count > 0; count--) {
		const slots = slotsOf(isAcyclic(root) ? root : []);
		const slot = slots[random.whole(slots.length)];
		if (slot) random.oneOf(mutations)(root, slot, random);
	}
	return root;
};

const isAcyclic = (root: Holder): boolean => {
	try {
		JSON.stringify(root, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
		return true;
	} catch {
		return false;
	}
};
