/** How long a card has to be visible before its tips are seen, in ms. */
export const SEEN_MS = 600;

/** How long presses are swallowed at most while a card was asked for but not drawn, in ms; a page too busy for that comes first. */
export const UNSEEN_MS = 3000;

/** One press that would publish. */
export type PressFacts = {
	/** True for the person's own press, false for a script's. */
	readonly trusted: boolean;
	/** When, in ms on the clock of `GateMemory`. */
	readonly at: number;
	/** The keys of the pauses whose words still stand in what is about to be published. */
	readonly pauses: readonly string[];
};

/** A card that is up for what is about to be published. */
export type CardState = {
	readonly keys: readonly string[];
	readonly askedAt: number;
	/** Absent until it has been drawn. */
	readonly visibleSince?: number;
	/** False when the page took it away or hides it. */
	readonly stands: boolean;
};

/** What the gate remembers of one publication. */
export type GateMemory = {
	readonly seen: ReadonlySet<string>;
	readonly card: CardState | undefined;
};

/** `pass` leaves it to the site, `hold` shows the card, `swallow` does nothing at all. */
export type PressDecision = 'pass' | 'hold' | 'swallow';

/** True once a card's tips count as seen: 600 ms after it was drawn. */
export const isSeen = ({visibleSince}: CardState, at: number): boolean =>
	visibleSince !== undefined && at - visibleSince >= SEEN_MS;

const isWaiting = (card: CardState, at: number): boolean => !isSeen(card, at) && at - card.askedAt < UNSEEN_MS;

/** What becomes of a press; a pure function of the press and what is remembered. */
export const decidePress = ({trusted, pauses, at}: PressFacts, {seen, card}: GateMemory): PressDecision => {
	if (!trusted) return 'pass';
	if (card && !card.stands) return 'pass';
	if (card && isWaiting(card, at)) return 'swallow';
	return pauses.every(key => seen.has(key) || card?.keys.includes(key)) ? 'pass' : 'hold';
};
