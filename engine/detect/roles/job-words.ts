import {createLanguageIndexes} from '../../search/phrase-index.ts';
import {bilingualPhrases} from '../signals/phrases.ts';

const indexes = createLanguageIndexes();

/** Words that seek somebody for a job and nothing else. */
export const hiringWords = bilingualPhrases(
	`(vi|jag) {2}(rekryterar|anställer)|söker (vi|jag) {4}(kollega|kollegor|medarbetare|säljare|chef|\\p{L}{3,25}(tekniker|ledare|sköterska|konsult|ingenjör))|(vi|jag) {2}söker {3}(kollega|kollegor|medarbetare|säljare|lärare|undersköterskor|sjuksköterskor|vikarier|\\p{L}{3,25}(tekniker|ledare|sköterska|konsult|ingenjör|utvecklare|ansvarig))|ledig(a)? (tjänst|tjänster|jobb)|bli (vår|min) (nya |nästa )?(kollega|chef|medarbetare)|(ny|nya) (kollega|kollegor|medarbetare) sökes|sök (jobbet|tjänsten)|sommarvikarier`,
	`(we're|we are|i'm|i am|is|are|now|urgent(ly)?|urgent) (currently |now |still |actively )?hiring|hiring ?:|hiring alert|hiring for|hiring in|(we're|we are|is|are|i'm|i am) (currently |now |actively )?(looking for|seeking|searching for) {6}(developer|engineer|designer|manager|analyst|analysts|specialist|intern|architect|consultant|recruiter|lead|director|nurse|teacher|scientist|writer|marketer|accountant|administrator|assistant|coordinator|technician|developers|engineers|designers|specialists|individuals|candidates|professionals)|we need {3}(developer|engineer|designer|manager|analyst)|(we|client) need(s)? (to hire|an? {3}(developer|engineer|designer|manager|analyst))|need an? {4}(developer|engineer|designer|manager|analyst)|open (positions?|roles?)|remote roles?|vacanc(y|ies)|immediate joiners?|join (our|my) {2}team|job opening`,
	indexes,
);

/** Words that seek somebody, for a job only where the text speaks of one. */
export const seekingWords = bilingualPhrases(
	`(vi|jag) {2}söker (nu )?(en|ett|nya|dig som|drivna|vassa|fler)|vi söker dig|vill du (bli|vara) {2}(vår|en del av)|bli (en av oss|en del av)|ansök (idag|i dag|nu|här|senast)`,
	`(is|are|we're) seeking|apply (now|here|today|on|below|at|by|via)|to apply`,
	indexes,
);

/** What a text about a job speaks of. */
export const jobSigns = bilingualPhrases(
	`kollega|kollegor|medarbetare|tjänst(en)?|roll(en)?|heltid|deltid|anställning(en)?|\\p{L}*lön(en)?|erfarenhet|cv|rekryteringsprocess(en)?|arbetsuppgifter(na)?|arbetstider|meriterande|säljare|jobb(et)?|team|vi erbjuder`,
	`experience|skills?|resumes?|cv|roles?|positions?|full-time|part-time|salary|responsibilities|candidates?|qualifications|remote|onsite|on-site|interview|interviews|notice period`,
	indexes,
);

/** Ways to answer: whom to ask, where to send it. */
export const waysToApply = bilingualPhrases(
	`fråga (mig|oss)|kontakta|ring|mejla|maila|frågor|skicka {4}(till|på)|skriv till|hör av (dig|er)|ansök (via|på|här)|läs mer (och ansök )?(på|här|via)|länk|kommentera|dm|meddelande`,
	`dm|dms|message (me|us)|contact|email|e-mail|mail|reach out|send {3}(cv|resume|résumé|profile|application) to|share {2}(cv|resume|résumé|profile)|drop {3}(cv|resume|résumé)|comment below|link (below|in)|call|ask me`,
	indexes,
);

/** Words by which the one who seeks is known: the writer, or a name set beside the seeking. */
export const ownHiring = bilingualPhrases(
	`jag (söker|rekryterar|anställer)|fråga mig|bli min|mitt team|min (grupp|avdelning|arbetsgivare)|min kollega|hos oss på`,
	`ask me|join my|i'm hiring|i am hiring|i'm looking|i am looking|my team|my (company|employer|group|department)|our team at`,
	indexes,
);
