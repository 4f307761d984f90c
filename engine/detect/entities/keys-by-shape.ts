import type {Span} from '../../model/draft.ts';
import {touches} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import {findMatches} from './find.ts';

/** How long the stretches of one kind of letter are on average: chance changes kind nearly at each letter, words and their compounds seldom. */
const stretchOf = (value: string): number => {
	let changes = 1;
	const kind = (letter: string): number => (/\d/.test(letter) ? 0 : letter >= 'a' && letter <= 'z' ? 1 : 2);
	for (let at = 1; at < value.length; at++) if (kind(value.charAt(at)) !== kind(value.charAt(at - 1))) changes++;
	return value.length / changes;
};

const isChance = (value: string): boolean =>
	/[a-z]/.test(value) && /[A-Z]/.test(value) && stretchOf(value) < 2.1 && new Set(value).size > 11;

/** A service's beginning and then chance letters: "hf_…", "glpat-…", whatever the service. */
const withBeginning =
	/(?<![\p{L}\d_/.=&?%@#-])(?:[a-z]{2,8}|[A-Z]{2,8})(?:[_-][a-z]{2,8}){0,2}[_-]([A-Za-z0-9]{20,120})(?![\p{L}\d_/-])/gu;
/** Three parts of chance letters joined by full stops, as bots and sessions carry. */
const inParts =
	/(?<![\p{L}\d_/.=&?%@#-])([A-Za-z0-9_-]{6,60}\.[A-Za-z0-9_-]{6,60}\.[A-Za-z0-9_-]{20,200})(?![\p{L}\d_/-])/gu;
/** A long row of chance letters of both sizes and figures. */
const alone = /(?<![\p{L}\d_/.=&?%@#+-])((?=[A-Za-z+/]*\d)[A-Za-z0-9+/]{32,120}={0,2})(?![\p{L}\d_/.-])/gu;
/** Names of files, of blocks and of purses, which are there to be given out. */
const givenOut = /^(?:Qm|baf|bc1|0x|1[1-9A-HJ-NP-Za-km-z]{25,33}$|3[1-9A-HJ-NP-Za-km-z]{25,33}$|[a-z]pub)/;
/** A password in a command: "mysql -u root -pSecret1", "--password=…". */
const inCommand =
	/(?<=\b(?:mysql|mysqldump|mariadb|psql|sshpass|sqlcmd|redis-cli|mongo(?:sh)?|smbclient|net use|zip|7z|unrar|htpasswd|openssl)\b[^\n]{0,80}?\s)(?:-[pPa]|--(?:password|passwd|pass|pw)[= ])["']?(?=[^\s"'$<]*\d)(?=[^\s"'$<]*[A-Za-z])[^\s"'$<]{6,60}/g;
/** Turns of a dial: "34 right, 12 left, 61 right". */
const dial =
	/(?<!\p{L})\d{1,2} (?:steps? |steg )?(?:to the |åt |till )?(?:right|left|höger|vänster|clockwise|medsols|motsols)(?:[,.]? (?:then |and |sen |och |sedan )?\d{1,2} (?:to the |åt |till )?(?:right|left|höger|vänster|clockwise|medsols|motsols)){1,4}(?!\p{L})|(?<!\p{L})(?:right|left|höger|vänster) (?:to |till )?\d{1,2}(?:[,.]? (?:then |and |sen |och |sedan )?(?:right|left|höger|vänster) (?:to |till )?\d{1,2}){1,4}(?!\d)/gu;
const ofDial = /safe|lock|lås|skåp|padlock|combination|kombination|combo|vault|valv|dial|ratt|vred/;

const wordRow =
	/(?:\p{Ll}{3,10}[ ,]{1,2}|\d{1,2}[.):] ?\p{Ll}{3,10}[ ,\n]{0,2}){11,23}(?:\d{1,2}[.):] ?)?\p{Ll}{3,10}/gu;
const ofWallet =
	/seed|phrase|wallet|mnemonic|fras|återställ|recover|plånbok|ledger|crypto|krypto|backup|metamask|ord(?:en)?(?!\p{L})/u;
const grammar =
	/(?<!\p{L})(?:the|and|that|with|was|are|you|your|they|for|not|but|has|have|this|his|her|our|from|och|att|det|som|ett|den|är|jag|inte|med|för|till|har|var|när|men|han|hon|vid|kan|ska)(?!\p{L})/u;

const words = ({folded, cased}: Text): readonly Span[] =>
	ofWallet.test(folded) ? findMatches(cased, wordRow, ([row]) => !grammar.test(row)) : [];

/** Keys that no list of services knows and that stand without a name: by chance letters, in a command, as turns of a dial, as a row of words. */
export const keysByShape = (text: Text): readonly Span[] => {
	const {cased, folded, urls} = text;
	const chance = ([, body = '']: RegExpExecArray): boolean =>
		isChance(body) &&
		!givenOut.test(body) &&
		(body.match(/[G-Zg-z]/g)?.length ?? 0) > 3 &&
		!/x{4}|abcd|bcde|efgh|aabbcc|12345/i.test(body);
	const runs = /[A-Za-z0-9+/_.-]{26}/.test(cased)
		? [withBeginning, inParts, alone].flatMap(shape => findMatches(cased, shape, chance))
		: [];
	return [
		...runs.filter(([start, end]) => !touches(urls, start, end)),
		...(/ -[pPa]|--pa|--pw/.test(cased) ? findMatches(cased, inCommand) : []),
		...(ofDial.test(folded) && /\d/.test(folded) ? findMatches(folded, dial) : []),
		...words(text),
	];
};
