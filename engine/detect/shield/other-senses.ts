import {bilingualPhrases} from '../signals/phrases.ts';

/**
 * Words of lawful speech in a sense that has nothing to do with it: what shows something, what a computer carries, a title, a fair, a field of
 * a job ad. A word that stands inside one of these does not raise the shield. Own wording.
 */
export const otherSenses = bilingualPhrases(
	`demonstr\\p{L}* (hur|att|produkten|produkter|systemet|lösningen|appen|verktyget|tekniken|maskinen|vår|våra|vårt|nya|en|ett)|(produkt|live|kort|praktisk|teknisk)\\p{L}* demonstration\\p{L}*|produktdemonstration\\p{L}*
(i )?valet (är|blir) (ditt|ert|mitt|vårt|enkelt|lätt|självklart|fritt|svårt)|(i )?valet (av|mellan|att|stod)|(lätta|rätta|smarta|enda|naturliga|självklara) valet
lön ?:|(fast|attraktiv|marknadsmässig|konkurrenskraftig|individuell) (grund|tim|månads)?lön|lön (enligt|efter|och förmåner)|provisionslön|arbetstid(er|en)? ?:|anställningsform ?:|(tjänsten|anställningen) är (på |en )?(heltid|deltid|visstid|tillsvidare)\\p{L}*|(heltid|deltid|visstid|provanställning|vikariat) ?[,:(]|vi har kollektivavtal
(dagens|kvällens|helgens|mässans|kursens|veckans|matchens) \\p{L}*schema\\p{L}*|(tränings|kurs|match|sänd|buss)schema\\p{L}*|schemat (för|till) (dagen|kvällen|helgen|kursen|mässan)
parti (schack|kort|bridge|yatzy)|mässan i (göteborg|malmö|jönköping|älvsjö)|protestera inte|vote for me
(gode|herre|åh|oj|men) gud|gud (va|vad|så|vilken|vilket|nej|ja|i himlen)|för guds skull`,
	`demonstrat(e|es|ed|ing) (how|that|what|why|the|our|your|their|its|his|her|my|an?|this|these|strong|excellent|proven|clear|real|proficiency|ability|experience|expertise|knowledge|value|impact|deep|\\p{L}+ly)|(live|product|practical|hands-on|cooking|technical|software|quick|short) demonstrations?
(ai|ml|cloud|data|compute|computing|server|kubernetes|gpu|training|inference|production|virtual|batch|database|container|containerized|agent|agentic|enterprise|critical|sensitive|moves?|moving|run|runs|running|migrat\\p{L}+|deploy\\p{L}*|scal\\p{L}+|existing|different|small|large|complex|modern|the|these|those|for) workloads|workloads? (that|on|in|across|running|can|like)
(mobile |mobile world |world |annual |international |european |medical |scientific )?(world|annual|international|european|medical|scientific|mobile) congress
(vice|associate|senior vice|executive vice|past|club|division|regional|student|class|board|company|group) president|president (and|&) (ceo|coo|cfo|founder|chief)|president of (sales|engineering|product|marketing|operations|technology|people|the (board|club|society|association|company|division))
salar(y|ies) ?:|salar(y|ies) (range\\*?|package|expectations?|negotiable|band)|(competitive|attractive|base) salary|working hours\\*? ?:|flexible working (hours|environment)|(great|friendly|inclusive|dynamic|supportive|positive|hybrid|collaborative) work(ing|place)? environment
(views|opinions|thoughts|those|posts|not) (are )?(not )?(those )?(of )?my employer('s)?|(the )?(views|opinions) of my employer
redundan(cy|t) (system|power|network|data|storage|server|link|path|code|check)\\p{L}*|(data|network|power|geo|built-in|server) redundancy
organi[sz](e|ing) (your|the|my) (week|day|desk|inbox|files|notes|thoughts|calendar|life|kitchen|wardrobe)|strik(e|es|ing) (a|the) (balance|chord|deal|right)|(lightning|air) strikes?|credit unions?|(voltage|pressure|temperature) regulators?|i know the pain|voted (best|the best|most|top)|labou?r of love|party (time|planner)
(oh my|good|oh) (god|lord)|(god|jesus|jesus christ|christ) (you|you're|what|no|that|mate|almighty)|for (god's|christ's|heaven's) sake`,
);
