import type {Sentence, Text} from '../../text/text.ts';

/** Affection, mourning and good advice: who writes so threatens nobody. */
const warmth =
	/[❤♥💕💖💗💙💚💛💜🧡🖤💔😍🥰😊🙂🥳🎉🙏🕊]|(?<!\p{L})(?:vila i frid|r\.? ?i\.? ?p|rest in peace|älskade?|saknar|saknad|miss you|love you|always remember|kom (?:alltid )?ihåg|hälsa|hälsningar|kram\p{L}*|grattis|congrat\p{L}*)(?!\p{L})/u;
/** What happens to anybody: "when your parents …", "when you …", with no I or we in it. */
const anybody = /^\P{L}*(?:when|whenever|när|things|saker) (?:your?|ur?|man|du|din|ditt|dina)(?!\p{L})/u;
const speaker =
	/(?<!\p{L})(?:i|we|me|us|my|our|i'll|we'll|i'm|we're|jag|vi|mig|oss|min|mitt|mina|vår|vårt|våra)(?!\p{L})/u;
/** What runs on longer without a stop, in UTF-16 units, says too many things to be one. */
const LONGEST = 300;

/** True where a sentence, read with those beside it, speaks of nobody who could be threatened, or runs on too long to say one thing. */
export const isOfNobody = ({folded, sentences}: Text, {start, end}: Sentence, index: number): boolean => {
	const own = folded.slice(start, end);
	const around = folded.slice(
		sentences[Math.max(0, index - 2)]?.start ?? start,
		(sentences[index + 2] ?? sentences.at(-1))?.end ?? end,
	);
	return end - start > LONGEST || warmth.test(around) || (anybody.test(own) && !speaker.test(own));
};
