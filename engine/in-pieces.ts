/** Work done in pieces, so that other work can come in between; its value when it is done. */
export type InPieces<T> = Generator<undefined, T>;

/** Does all pieces one after the other. */
export const atOnce = <T>(work: InPieces<T>): T => {
	let piece = work.next();
	while (!piece.done) piece = work.next();
	return piece.value;
};

/** Does all pieces, with `rest` awaited after each; rejects when `rest` does. */
export const withRests = async <T>(work: InPieces<T>, rest: () => Promise<void>): Promise<T> => {
	let piece = work.next();
	while (!piece.done) {
		await rest();
		piece = work.next();
	}
	return piece.value;
};

/** The answers of `make` for each item joined, an item a piece. */
export function* piecemeal<Item, Answer>(
	items: Iterable<Item>,
	make: (item: Item) => readonly Answer[],
): InPieces<Answer[]> {
	const all: Answer[] = [];
	for (const item of items) {
		all.push(...make(item));
		yield;
	}
	return all;
}
