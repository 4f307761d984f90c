import {type Finder, find, tidy} from './find.ts';

const schemed = /(?<![\p{L}\d])(?:https?:\/\/|www\.)[^\s<>"]{1,2048}/gu;
const bare =
	/(?<![\p{L}\d@._/-])(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,4}(?:com|org|net|se|nu|io|dev|app|eu|info|example|fi|dk|de|co\.uk|ai|tv|blog|shop|edu|gov|ly|gg|be|me|link|online|store|tech|social)(?![\p{L}\d@]|\.\p{L})(?:[/?#][^\s<>"]{0,2048})?/gu;
const trail = /[.,:;!?'")\]}*_]+$/;

/** A capital after the point is a sentence that lacks its space, not an address. */
const isDomain = (cased: string, start: number, length: number): boolean =>
	!/\.\p{Lu}\p{Ll}/u.test(cased.slice(start, start + length).split(/[/?#]/, 1)[0] ?? '');

/** Web addresses with a scheme, with www, or bare with a usual ending; punctuation after them left out. */
export const url: Finder = ({folded, cased}) => {
	if (!folded.includes('.') && !folded.includes('://')) return [];
	const found = [
		...find(folded, schemed),
		...find(folded, bare, match => isDomain(cased, match.index, match[0].length)),
	];
	return tidy(found).map(
		([start, end]) => [start, end - (trail.exec(folded.slice(start, end).slice(-40))?.[0].length ?? 0)] as const,
	);
};

/** Account names: `@name`, `@name@host`, `@name.host`; on Reddit `u/name`. */
export const mention: Finder = ({folded}) =>
	/[@/]/.test(folded)
		? find(
				folded,
				/(?<![\p{L}\d_!#$%&*@./-])(?:@[\p{L}\d_][\p{L}\d_.-]{0,62}[\p{L}\d_]|@[\p{L}\d_]|\/?u\/[a-z\d_-]{3,20})(?:@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4})?/gu,
			)
		: [];
