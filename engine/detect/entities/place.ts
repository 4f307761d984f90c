import {createGate} from '../../search/gate.ts';
import {createPhraseFinder} from '../../search/phrase-finder.ts';
import {withoutOverlaps} from '../../text/spans.ts';
import {type EntityFinder, findMatches} from './find.ts';

const streetSv =
	/(?<!\p{L})(?:\p{Lu}[\p{L}-]{1,40} )?\p{Lu}\p{L}{0,40}(?:gatan|gata|vägen|torget|gränd|allén|esplanaden|stigen|backen|plan|kajen|platsen)(?!\p{L})(?: ?\d{1,4}(?: ?[A-Za-z](?!\p{L}))?)?/gu;
const streetEn =
	/(?<![\p{L}\d])\d{1,5}[A-Z]? (?:\p{Lu}[\p{L}'.-]{1,30} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Square|Place|Court|Way)(?!\p{L})/gu;
const postcode = /(?<![\d+-])\d{3} \d{2} \p{Lu}\p{L}{1,30}(?!\p{L})/gu;

const hasStreet = /gata|väg|torg|gränd|allé|esplanad|stig|back|plan|kaj|plats/;
const hasFigure = /\d/;
const mayBeStreet = createGate(streetEn);

/** Street addresses, Swedish and English, and a Swedish postcode with its town. */
export const address: EntityFinder = text => {
	const {cased, folded} = text;
	return withoutOverlaps([
		...(hasStreet.test(folded) ? findMatches(cased, streetSv, ([match]) => match.length > 5) : []),
		...(hasFigure.test(folded) && mayBeStreet(text) ? findMatches(cased, streetEn) : []),
		...(hasFigure.test(folded) ? findMatches(cased, postcode) : []),
	]);
};

const named = createPhraseFinder(
	"(?:[Ii]|[Pp]å|[Vv]id|[Hh]os|[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Uu]tanför) (?:the )?\\p{Lu}[\\p{L}'-]{1,30}(?: \\p{Lu}[\\p{L}'-]{1,30}){0,2}",
	{cased: true},
);
const notPlaces =
	/^\p{L}+ (?:the )?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|english|swedish|french|german|spanish|facebook|instagram|linkedin|twitter|x|youtube|tiktok|threads|mastodon|bluesky|reddit|spotify|netflix|i|god|jesus|am|ord|excel|word|teams|slack|zoom|google|windows|mac|you|my|your|our|this|these|that|which|addition|general|fact|ceos?|cfos?|ctos?|hr|ai|seo|b2b|saas|pr|tv|dm|dms)(?!\p{L})/u;
const venue = createPhraseFinder(
	'(?:(?:biblioteket|stadshuset|kommunhuset|folkets hus|kulturhuset|konserthuset|rådhuset|torget|aulan|hörsalen|mötesrummet|lokalen|butiken|verkstaden|kontoret|huvudkontoret|kansliet|receptionen|campus|museet|kyrkan|församlingshemmet|idrottshallen|gymmet|caféet|kaféet|restaurangen|mässan|parken|stationen|centralstationen|bygdegården|skolan|kajen|the (?:library|town hall|city hall|square|museum|office|shop|workshop|campus|church|school|park|station|restaurant|café|cafe|auditorium|conference room|headquarters|community centre|stand|booth))|(?:monter|sal|rum|plan|våning|hall|room|booth|stand|floor) [a-z]?\\d{1,4}[a-z]?(?:[:.]\\d{1,3})?)',
);

/** Where something is: an address, a venue, or a preposition with a capitalised name ("i Luleå", "at Borgen"). */
export const place: EntityFinder = text => {
	const end = text.folded.length;
	const places = named(text, 0, end).filter(span => !notPlaces.test(text.folded.slice(...span)));
	return withoutOverlaps([...address(text, {}), ...places, ...venue(text, 0, end)]);
};
