import {sentenceIndexAt} from '../../text/spans.ts';
import type {Sentence, Text} from '../../text/text.ts';

/** Thoughts of one's own death, as those who want to help name them. */
const thoughts =
	/(?<!\p{L})(?:tankar (?:på|om|kring)|funderar(?: du| ni| man)? på|tänker(?: du| ni| man)? på|planer på|självmordstankar|thoughts? (?:of|about)|thinking (?:of|about)|feel(?:ing)? like|considering|suicidal|suicide)(?!\p{L})/u;
const ownDeath =
	/(?<!\p{L})(?:(?:ta|tar|avsluta) (?:livet av (?:dig|er|sig)|(?:ditt|sitt) liv)|självmord\p{L}*|dö|kill(?:ing)? (?:yourself|yourselves|themselves|themself)|end(?:ing)? (?:your|their) (?:own )?life|tak(?:e|ing) (?:your|their) (?:own )?life|suicid\p{L}*|dying)(?!\p{L})/u;
/** Where help is: somebody to call or to talk to. */
const help =
	/(?<!\p{L})(?:ring|ringa|hjälplinje\p{L}*|självmordslinjen|jourhavande|stödlinje\p{L}*|sök hjälp|prata med|hjälp (?:finns|att få)|det finns hjälp|90 ?101|116 ?111|1177|call|text|talk to|reach out|get help|there(?:'s| is) help|seek help|samaritans|helpline|hotline|crisis line|lifeline|988|116 ?123)(?!\p{L})/u;

/** True where a sentence, with those beside it, says where help is for who thinks of ending their own life. */
export const isCrisisHelp = (text: Text, {start, end}: Sentence): boolean => {
	const {folded, sentences} = text;
	const own = folded.slice(start, end);
	if (!ownDeath.test(own) || !thoughts.test(own)) return false;
	const index = sentenceIndexAt(text, start);
	return help.test(folded.slice(sentences[index - 1]?.start ?? start, sentences[index + 1]?.end ?? end));
};
