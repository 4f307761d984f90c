import {bilingualPhrases, exceptWhen, phraseSignal} from '../signals/phrases.ts';

const swedish = `såg|gick|fick|gav|tog|kom|bad|åt|drack|sov|satt|stod|skrev|gjorde|valde|hörde|körde|byggde|läste|köpte|sålde|frågade|sa|sade|åkte|reste|hittade|mötte|glömde|märkte|insåg|visste|förstod|kände|lärde|började|slutade|vann|förlorade|bytte|ringde|ställde|lämnade|växte|låg|sprang|frös|skrek|bröt|slog|skar|drog|bar|fann|föll|sjöng|for|grät|bjöd|log|höll|lät|\\p{L}{2,}(ade|dde|tte)`;
const swedishDone = `sett|gått|fått|gett|tagit|kommit|ätit|suttit|stått|skrivit|gjort|valt|hört|kört|byggt|läst|köpt|sålt|frågat|sagt|åkt|rest|hittat|mött|glömt|märkt|insett|vetat|känt|lärt|börjat|slutat|vunnit|förlorat|bytt|ringt|varit|legat|jobbat|arbetat|\\p{L}{3,}(at|kt|lt|rt|tt)`;
const english = `saw|heard|said|told|went|drove|sat|stood|got|gave|took|built|wrote|bought|sold|met|found|lost|forgot|chose|came|ate|won|grew|made|spent|ran|cut|broke|began|felt|knew|thought|was|had|did|left|read|kept|taught|learnt|fell|caught|quit|hit|led|slept|woke|flew|rode|sent|\\p{L}{2,}ed`;
const englishDone = `been|seen|heard|gone|driven|sat|stood|given|taken|built|written|bought|sold|met|found|lost|forgotten|chosen|come|eaten|won|grown|made|spent|run|broken|begun|felt|known|thought|had|done|left|read|kept|taught|learnt|fallen|led|\\p{L}{3,}ed`;
const adverbSv =
	'(också|själv|själva|aldrig|alltid|först|sedan|sen|nyss|just|ofta|länge|faktiskt|verkligen|till slut|en gång|då)';
const adverbEn =
	'(just|once|also|finally|recently|then|first|never|always|actually|really|still|even|only|personally|often|increasingly)';

/**
 * Something the writer did, saw or felt, told as past: the verb stands by "jag", "I", or, where the subject is left out, begins the sentence.
 * What one wants, decides or announces is no experience.
 */
export const ownPast = exceptWhen(
	phraseSignal(
		bilingualPhrases(
			`jag (${adverbSv} )?(${swedish})
jag (har|hade) (${adverbSv} )?(${swedishDone})
(${swedish}|blev) jag
^(såg|hörde|gick|åkte|satt|stod|träffade|mötte|provade|testade|jobbade|hjälpte|lagade|byggde) (en|ett|med|på|i|till|hos|av|hem|dit|igår)`,
			`i (${adverbEn} )?(${english})
i've (${adverbEn} )?(${englishDone})
i (have|had) (${adverbEn} )?(${englishDone})
^(saw|went|met|tried|visited|spent|attended|played|watched|rebuilt|built|fixed|practi[cs]ed|came across|sat|stood|drove) (a|an|the|my|our|some|up|to|with|in|at|on|him|her|them|online|this|two|three)`,
		),
	),
	bilingualPhrases(
		'jag (skulle|borde|kunde|ville)|jag (har )?(bestämt|beslutat)|om jag hade',
		`i (need|feed|speed|exceed|indeed|wanted|want|decided|attached)|i've (decided|attached|linked|shared|received)|i (have|had) (decided|received|the (honou?r|pleasure|privilege|opportunity|chance))|if i (had|was|were)`,
	),
);
