import type {SignalFinder} from './phrases.ts';
import {both, matchesIn} from './phrases.ts';

const passives = both(
	`(kan|kunde|ska|skall|skulle|bör|borde|måste|får|fick|vill|ville|behöver|brukar|kommer att|att|har|hade|måst|kunnat|inte|även|också|sedan|därför|ofta|alltid|aldrig|ej|så|nu) \\p{L}{2,18}(as|ats)
\\p{L}{2,20}(erades|erats|ades|ats|ndes|ldes|rdes|gdes|vdes|ddes|ttes|ktes|ptes|stes|lltes|ts upp|eras)
(bli|blir|blev|blivit|blivits|bliva|blevo) {1}\\p{L}{2,18}(ad|at|ade|dd|tt|en|na|et|ld|lt|rd|rt|nd|nt|gd|gt|kt|pt|st|da|ta)
(är|var|vara|varit) (upp|ut|in|av|för|be|er|an|om)?\\p{L}{2,18}(erad|erat|erade) av`,
	`(is|are|was|were|be|been|being|am|'s|'re|isn't|aren't|wasn't|weren't|get|gets|got|getting|i'm|you're|we're|they're|he's|she's|it's|that's) {2}(\\p{L}{2,18}ed|done|made|taken|given|seen|known|shown|written|driven|broken|chosen|spoken|stolen|forgotten|gotten|beaten|bitten|hidden|eaten|built|sent|spent|held|told|sold|caught|taught|bought|brought|thought|found|kept|left|lost|paid|put|set|shot|hit|hurt|cut|read|said|led|fed|met|won|thrown|grown|blown|drawn|worn|torn|born|sworn|struck|stuck|hung|sung|rung|run|begun|overcome|understood|undone|redone|rebuilt)`,
);

/** Verbs in the passive: what is done is said, not who does it. */
export const passive: SignalFinder = (text, sentence) =>
	sentence.language === 'other' ? [] : matchesIn(text, sentence, passives[sentence.language]);
