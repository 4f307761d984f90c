import {createPhraseFinder, mergeFinders} from '../../search/phrase-finder.ts';
import {bilingualPhrases, createListFinder, phraseSignal, signalIndexes} from './phrases.ts';

const swedishEndings = createPhraseFinder(
	`\\p{L}{2,20}aste|(?!(?:end|inkl|bel|överr|m|l|r|g|h|b|f|k|utk|omk|konstr|kontr|entusi|fant|upplag|p)ast(?!\\p{L}))\\p{L}{2,20}ast`,
	{last: 'te', field: signalIndexes.sv},
);
const englishEndings = createPhraseFinder(
	`(?!(?:rest|west|east|best|test|nest|quest|guest|chest|priest|forest|harvest|interest|request|invest|honest|latest|protest|contest|suggest|digest|arrest|manifest|modest|conquest|wrest|midwest|northwest|southwest|northeast|southeast|ernest|budapest|pest|jest|vest|zest|crest|everest|pinterest|attest|detest|infest|ingest|bequest|southwest|tempest|earnest|divest|behest|incest|unrest|disinterest|reinvest|quickest)(?:s|ed|ing)?\\b)\\p{L}{2,16}est`,
	{last: 't', field: signalIndexes.en},
);

/** Superlatives: the highest degree of a quality. */
export const superlative = phraseSignal({
	sv: mergeFinders(
		createListFinder(
			`(allra {1})?(bäst|bästa|bäste|störst|största|störste|minst|minsta|mest|mesta|flest|flesta|sämst|sämsta|värst|värsta|äldst|äldsta|yngst|yngsta|högst|högsta|lägst|lägsta|längst|längsta|kortast|närmast|främst|främsta|främste|helst|tyngst|tyngsta|yttersta|innersta|översta|nedersta|understa|ytterst|senast|senaste|tidigast|snarast|godast|grövsta|trängst|trängsta)`,
			signalIndexes.sv,
		),
		swedishEndings,
	),
	en: mergeFinders(createListFinder('best|worst|most|least|quickest', signalIndexes.en), englishEndings),
});

/** Words that leave no exception: always, never, everyone, nobody. */
export const absolute = phraseSignal(
	bilingualPhrases(
		`alltid|aldrig|samtliga|ingen|inga|ingenting|allt|varenda|alla (vet|tycker|tror|kan|är|har|ska|gör|borde|måste|förstår|människor|som)|överallt|ständigt|omöjligt|garanterat|hundra procent|100 %|absolut ingen|utan undantag|vem som helst|var och en`,
		`always|never|everyone|everybody|nobody|no one|nothing|everything|every single|all of (them|you|us)|everywhere|impossible|guaranteed|100%|without exception|not a single|anyone can`,
	),
);

/** Words that deny: inte, aldrig, ingen; not, never, no. */
export const negation = phraseSignal(
	bilingualPhrases(
		'inte|ej|icke|aldrig|ingen|inget|inga|ingenting|ingenstans|knappast|varken|inte heller|ingalunda|utan att|inte än|nej|ickan|ogärna|inteheller|näppeligen|intet',
		"not|never|no|none|nobody|nothing|nowhere|neither|nor|cannot|without|\\p{L}+n't|cant|dont|wont|didnt|doesnt|isnt|wasnt|aint|hardly|barely",
	),
);

/** Words that make a statement less sure. */
export const hedge = phraseSignal(
	bilingualPhrases(
		`kanske|möjligen|eventuellt|troligen|troligtvis|förmodligen|antagligen|nog|väl|typ|lite|någorlunda|i viss mån|till viss del|på något sätt|på sätt och vis|jag (tror|antar|misstänker|gissar)|vad jag vet|så vitt jag vet|kan (möjligen|eventuellt)|skulle kunna|tycks|verkar|förefaller|i princip|mer eller mindre|en aning|ungefär`,
		`maybe|perhaps|possibly|probably|presumably|somewhat|sort of|kind of|kinda|sorta|i (think|guess|suppose|believe|assume|suspect)|as far as i know|afaik|might|may be|could be|seems|seem|appears to|apparently|more or less|in a way|to some extent|a bit|arguably|roughly|likely`,
	),
);
