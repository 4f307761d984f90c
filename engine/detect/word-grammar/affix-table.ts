/** Words, beginnings and endings with the values each stands for, looked for in a stretch of a string without cutting it out. */
export type AffixTable = {
	/** Files a value under a key: where a stretch begins (or ends) with it, or only where it is the `whole` of one. */
	add(key: string, value: number, isWhole: boolean): void;
	/** Adds the values of the keys a stretch begins with (or ends with) that are `least` to `most` letters long, and of the one it is. */
	collect(text: string, start: number, end: number, most: number, values: number[]): void;
};

/** What is filed under a key; `whole` counts only for a stretch that is the key. */
type Entry = {readonly key: string; readonly affix: number[]; readonly whole: number[]};

const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const hashOf = (key: string, isEnding: boolean): number => {
	let hash = 0;
	for (let index = 0; index < key.length; index++)
		hash = step(hash, key.charCodeAt(isEnding ? key.length - 1 - index : index));
	return hash;
};

const isKey = ({key}: Entry, text: string, at: number, length: number): boolean =>
	key.length === length && text.startsWith(key, at);

/** Entries by hash, looked for one slot after the other. */
type Slots = {slots: Int32Array; readonly hashes: number[]; readonly entries: Entry[]};

const entryAt = (
	{slots, hashes, entries}: Slots,
	hash: number,
	text: string,
	at: number,
	length: number,
): Entry | undefined => {
	const mask = slots.length - 1;
	for (let slot = (hash ^ (hash >>> 15)) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
		const index = (slots[slot] ?? 0) - 1;
		const entry = hashes[index] === hash ? entries[index] : undefined;
		if (entry && isKey(entry, text, at, length)) return entry;
	}
	return undefined;
};

const fill = (slots: Int32Array, hash: number, index: number): void => {
	let slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
	while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
	slots[slot] = index + 1;
};

const put = (table: Slots, hash: number, entry: Entry): void => {
	table.hashes.push(hash);
	table.entries.push(entry);
	if (table.entries.length * 2 > table.slots.length) {
		table.slots = new Int32Array(table.slots.length * 2);
		for (const [index, each] of table.hashes.entries()) fill(table.slots, each, index);
	} else fill(table.slots, hash, table.entries.length - 1);
};

/** An empty table; one of endings reads from the last letter on. Affixes are of `shortest` letters or more. */
export const createAffixTable = (shortest: number, isEnding = false): AffixTable => {
	const table: Slots = {slots: new Int32Array(256), hashes: [], entries: []};
	let longest = 0;
	const meet = (
		hash: number,
		text: string,
		start: number,
		end: number,
		length: number,
		most: number,
		values: number[],
	): void => {
		const entry = entryAt(table, hash, text, isEnding ? end - length : start, length);
		if (!entry) return;
		if (length >= shortest && length <= most) values.push(...entry.affix);
		if (length === end - start) values.push(...entry.whole);
	};
	return {
		add(key, value, isWhole) {
			const hash = hashOf(key, isEnding);
			const known = entryAt(table, hash, key, 0, key.length);
			const entry = known ?? {key, affix: [], whole: []};
			(isWhole ? entry.whole : entry.affix).push(value);
			longest = Math.max(longest, key.length);
			if (!known) put(table, hash, entry);
		},
		collect(text, start, end, most, values) {
			const furthest = Math.min(longest, end - start);
			for (let length = 1, hash = 0; length <= furthest; length++) {
				hash = step(hash, text.charCodeAt(isEnding ? end - length : start + length - 1));
				if (length >= shortest || length === end - start) meet(hash, text, start, end, length, most, values);
			}
		},
	};
};
