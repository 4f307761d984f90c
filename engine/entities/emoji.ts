import {type Finder, find} from './find.ts';

const candidate = /[\u203c-\u3299\ud83c-\ud83e]|\u20e3/;
const pictograph =
	/\p{RGI_Emoji}|\p{Emoji_Presentation}\p{Emoji_Modifier}?|[\u2600-\u26ff\u2702-\u27bf\u2b50\u2764]\ufe0f?/gv;

/** Emoji, one span each; a sequence that means one picture is one span where its joiners are kept. */
export const emoji: Finder = ({folded}) => (candidate.test(folded) ? find(folded, pictograph) : []);
