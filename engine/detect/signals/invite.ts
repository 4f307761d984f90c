import {bilingualPhrases, phraseSignal} from './phrases.ts';

/** An open door: come, ask, tell, write, take part. */
export const invitation = phraseSignal(
	bilingualPhrases(
		`berätta (gärna|för|hur|vad|om|i|mer)?|tipsa (oss|mig|gärna|om)|kom (förbi|gärna|och|hit|till oss|ner|in)|hör (gärna )?av (dig|er)|välkommen|välkomna|välkommet|hjälp (oss|mig)|(fråga|frågor) (mig|oss|gärna|på)|ställ (dina|era|gärna|en) frågor|följ med|var med|skriv (gärna|till|en rad|ett mejl|i tråden)|testa (gärna|själv)|häng med|titta (in|förbi)|svara gärna|dela (gärna|med dig|med er)|vi bjuder in|du är bjuden|ni är bjudna|anmäl (dig|er)|slå (en signal|dig ner)|haka på|säg till|kontakta (mig|oss) gärna`,
		`tell (us|me)|join (us|me|in|the)|drop (by|in)|come (and|by|along|over|see|say|to)|get in touch|let (me|us) know|welcome|help us|ask (me|us|away|anything)|take part|write to (me|us)|have a go|share your|reach out|feel free to|you're invited|you are invited|we'd love to (hear|see|have)|i'd love to (hear|see|know)|love to hear|stop by|sign up|give it a try|happy to (answer|chat|talk|help)|my (dms|inbox) (are|is) open|chime in|weigh in`,
	),
);

/** Asks the reader to do something measurable: buy, follow, share, click, sign up. */
export const callToAction = phraseSignal(
	bilingualPhrases(
		`anmäl (dig|er)|köp|beställ|boka|följ (oss|mig|gärna|sidan|kontot)|dela (inlägget|gärna|vidare|det|detta|med)|gilla (sidan|inlägget|och)|kommentera (nedan|gärna|med|ja)?|ladda ner|läs (mer|hela|vidare)|prenumerera|besök|tipsa|klicka|tagga|länk i bio|swisha|skriv (ja|upp dig)|registrera dig|rösta|ansök|sök jobbet`,
		`sign up|buy|order (now|yours|here|today)|book (a|your|now)|follow (us|me|for|and|@)|share (this|with|your|it|if)|like (this|and|if)|comment (below|your|yes)?|download|read (more|the full|on)|subscribe|visit|click|tag (a|someone|your)|link in (bio|comments)|register|vote|apply (now|here|today)|retweet|rt (if|this|to)|repost|dm (me|us)|shop now|learn more|check (it )?out|get (yours|your copy)|join (now|today)`,
	),
);

/** Something people can go to or take part in at a set time. */
export const event = phraseSignal(
	bilingualPhrases(
		`öppet hus|frukostseminari\\p{L}+|frukostmöte\\p{L}*|seminari\\p{L}+|webbinari\\p{L}+|invigning\\p{L}*|träff|träffen|träffar|mässa|mässan|mässor|workshop\\p{L}*|föreläsning\\p{L}*|loppis\\p{L}*|vernissage\\p{L}*|mingel|minglet|afterwork|after work|meetup\\p{L}*|konferens\\p{L}*|konsert\\p{L}*|utställning\\p{L}*|kursstart|medborgardialog\\p{L}*|informationsmöte\\p{L}*|årsmöte\\p{L}*|premiär\\p{L}*|festival\\p{L}*|evenemang\\p{L}*|event|eventet|hackathon|kurskväll|temakväll|temadag\\p{L}*|studiebesök\\p{L}*|visning\\p{L}*|jobbmässa\\p{L}*|marknad|panelsamtal\\p{L}*|samtalskväll|pubkväll|frukost (med|hos|på)`,
		`open house|open day|breakfast (seminar|talk|meeting|with|at)|seminars?|webinars?|opening (party|night|ceremony)|fair|workshops?|talks?|lectures?|meet-?ups?|conference|concert|exhibition|festival|events?|hackathon|panel discussion|town hall|premiere|book launch|launch (party|event)|gig|show (tonight|tomorrow|on)|drop-in|ama|tour|after-?work|networking (event|evening)|fundraiser|gala|annual meeting`,
	),
);
