import type {Span} from '../../model/draft.ts';
import {sentenceIndexAt, withoutOverlaps} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import {type AdRole, type AdRoles, readAdRoles} from './ad-roles.ts';
import {codesIn, glad, namesIn, plain} from './ad-signs.ts';

/** A text longer than this is no post about a product. */
const LONGEST = 1000;
/** A shorter one, in words, praises nothing for a gain. */
const SHORTEST = 5;
/** What a gain, a name and something that moves the reader weigh together when they are enough. */
const ENOUGH = 4;
/** Gains that are only to be guessed never weigh enough alone. */
const MOST = 3;

/** What each kind of gain weighs. */
const gains = {
	bargain: 3,
	share: 3,
	code: 3,
	ownWay: 2,
	given: 2,
	unpaid: 2,
	bond: 2,
	tie: 2,
	arrival: 1,
	early: 0.5,
} as const satisfies Partial<Record<AdRole | 'code', number>>;
type Gain = keyof typeof gains;
const gainNames = Object.keys(gains) as readonly Gain[];

/** Gains that are told as such. */
const told: readonly Gain[] = ['bargain', 'share', 'code'];
/** What friends, families and clubs give each other too. */
const often: readonly Gain[] = ['given', 'unpaid', 'arrival', 'bond'];

/** So far from a gain, in units, one looks for who gives. */
const REACH = 50;

const sentenceOf = (text: Text, place: number) => text.sentences[sentenceIndexAt(text, place)];

const meets = (others: readonly Span[], from: number, to: number): boolean =>
	others.some(([start, end]) => start < to && from < end);

const isPrivate = (text: Text, [start, end]: Span, between: readonly Span[]): boolean =>
	meets(
		between,
		Math.max(sentenceOf(text, start)?.start ?? 0, start - REACH),
		Math.min(sentenceOf(text, Math.max(start, end - 1))?.end ?? end, end + REACH),
	);

/** A tie that is told before anything is named or praised is an open one. */
const isOpen = ([start]: Span, roles: AdRoles, names: readonly Span[]): boolean =>
	![...names, ...roles('praising'), ...roles('urging')].some(([, end]) => end <= start);

type Found = ReadonlyMap<Gain, readonly Span[]>;

const gainsIn = (text: Text, roles: AdRoles, names: readonly Span[]): Found => {
	const keeps = (gain: Gain, span: Span): boolean => {
		if (gain === 'tie') return !isOpen(span, roles, names);
		return !often.includes(gain) || !isPrivate(text, span, roles('between'));
	};
	const found = gainNames.map(gain => {
		const spans = gain === 'code' ? codesIn(text) : roles(gain);
		return [gain, spans.filter(span => keeps(gain, span))] as const;
	});
	return new Map(found.filter(([, spans]) => spans.length > 0));
};

const weigh = (text: Text, found: Found, roles: AdRoles, names: readonly Span[]): number => {
	const gained = [...found.keys()].reduce((sum, gain) => sum + gains[gain], 0);
	const isMild = roles('praising').length + roles('offering').length > 0 || glad.test(text.cased);
	return (
		Math.min(told.some(gain => found.has(gain)) ? ENOUGH : MOST, gained) +
		(roles('urging').length > 0 ? 2 : Number(isMild)) +
		Number(names.length + roles('opening').length > 0)
	);
};

/** A name of an account is nobody's words: what stands before it, or else after it, is shown. */
const besideAccount = ({folded}: Text, [start, end]: Span): Span => {
	const words = folded.slice(start, end);
	const at = words.indexOf('@');
	if (at < 0) return [start, end];
	return at > 0 ? [start, start + words.slice(0, at).trimEnd().length] : [start + words.indexOf(' ') + 1, end];
};

const signsOf = (text: Text): readonly Span[] => {
	if (text.wordCount < SHORTEST || text.folded.length > LONGEST || plain.test(text.folded)) return [];
	const [roles, names] = [readAdRoles(text), namesIn(text)];
	const found = gainsIn(text, roles, names);
	if (found.size === 0 || weigh(text, found, roles, names) < ENOUGH) return [];
	return withoutOverlaps([...found.values()].flat().map(span => besideAccount(text, span)));
};

const known = new WeakMap<Text, readonly Span[]>();

/** What in a whole text shows an interest its writer leaves unsaid: something had or promised for speaking of a product that is praised. */
export const hiddenInterest = (text: Text): readonly Span[] => {
	const found = known.get(text) ?? signsOf(text);
	known.set(text, found);
	return found;
};
