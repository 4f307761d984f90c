/** Work done in pieces, so that other work can come in between; its value when it is done. */
export type TimeSliced<T> = Generator<undefined, T>;

/** Does all pieces one after the other. */
export const runAtOnce = <T>(work: TimeSliced<T>): T => {
	let piece = work.next();
	while (!piece.done) piece = work.next();
	return piece.value;
};

/** Does all pieces, with `rest` awaited after each; rejects when `rest` does. */
export const runWithYields = async <T>(work: TimeSliced<T>, rest: () => Promise<void>): Promise<T> => {
	let piece = work.next();
	while (!piece.done) {
		await rest();
		piece = work.next();
	}
	return piece.value;
};

/** The answers of `make` for each item joined, an item a piece. */
export function* mapSliced<Item, Answer>(
	items: Iterable<Item>,
	make: (item: Item) => readonly Answer[],
): TimeSliced<Answer[]> {
	const all: Answer[] = [];
	for (const item of items) {
		all.push(...make(item));
		yield;
	}
	return all;
}
