import {inPolicies} from './phrases.ts';

/** Those who might look over a writer's shoulder: with power over them, or beside them. */
const watchersSv =
	'\\p{L}*chef|\\p{L}*chefen|chefer\\p{L}*|arbetsgivar\\p{L}*|ledning\\p{L}*|hr|hr-\\p{L}+|it|\\p{L}*-?avdelning\\p{L}*|kommunikation|kommunikation\\p{L}*|kolleg\\p{L}*|redaktion\\p{L}*|organisation\\p{L}*|företaget|kommunen|regionen|bolaget|myndigheten|koncernen|säkerhet\\p{L}*|styrelse\\p{L}*|administratör\\p{L}*|någon|några|vi|jag';
const watchersEn =
	'managers?|boss|bosses|employer|management|supervisors?|hr|human resources|it|the it department|communications|comms|team|department|office|colleagues|security|company|organisation|organization|board|administrators?|somebody|someone|we|i';

const watchesSv =
	'se|ser|läsa|läser|följa|följer|får|får se|granska|granskar|kollar|kolla|kontrollera|kontrollerar|bevakar|övervakar|sparar|spara|loggar|noterar|mäter|räknar|samlar|hämtar|läser av|tar del|ta del|håller koll|hålla koll|håller ett öga|tittar|spelar in|kopia|kopior';
const watchesEn =
	'see|sees|read|reads|view|views|follow|follows|get|gets|review|reviews|check|checks|keep|keeps|save|saves|store|stores|log|logs|note|notes|monitor|monitors|track|tracks|measure|measures|count|counts|record|records|collect|collects|watch|watches|receive|receives|copy|copies|look|looks';

/** What its writer has not published: the draft, and the writing of it. */
const unpublishedSv =
	'det här|detta|allt här|allting här|utkast\\p{L}*|texten|(det|vad|allt|som) du (skriver|gör|tänker|raderar|ändrar)|hur du skriver|hur (ofta|många) {1}du|när du skriver|medan du skriver|axeln|dina (utkast|texter|tips|val|anteckningar)|de(t|n) här tips\\p{L}*|dina inlägg|inlägget|tips du \\p{L}+';
const unpublishedEn =
	'this|(all|everything) (here|in here)|drafts?|the text|(what|everything|all|anything) you (write|type|do|think|delete|change)|how you write|how (often|many) {1}you|while you (write|type)|as you (write|type)|shoulder|your (drafts?|texts?|tips|choices|notes|posts?)|this tip|tips you \\p{L}+|the post';

/** Somebody else sees the draft, or keeps count of what its writer does. */
export const seenByOthers = inPolicies(
	`(${watchersSv}) {2}(${watchesSv}) {3}(${unpublishedSv})|(${unpublishedSv}) {2}(läses|granskas|sparas|kontrolleras|övervakas|följs|ses|skickas|hamnar|går|kopieras|visas) {3}(av|hos|till|för|vidare till) {2}(${watchersSv}|oss)|(sparas|sparar|noteras|noterar|räknas|räknar|registreras|registrerar|loggas|loggar|antecknas|bokförs) {5}(personalakt\\p{L}*|tips\\p{L}*|utkast\\p{L}*|hur (ofta|många)|varje|vad du|dina|det här|detta|akten)|(för|har) {1}(statistik|bok|lista|register) (på|över|om)`,
	`(${watchersEn}) {1}(can |will |may |could )?(${watchesEn}) {3}(${unpublishedEn})|(${unpublishedEn}) {1}(is|are|gets?|goes|go|will be) {2}(read|reviewed|checked|seen|monitored|tracked|watched|copied|sent|on|forwarded|shown|stored|kept) {2}(by|to|with|for) {2}(${watchersEn}|us)|(keep|keeps|kept|make|makes) {2}(record|records|list|count|note|notes|track|log) of|(saved|noted|counted|recorded|logged|registered|filed) {4}(file|tips?|drafts?|how (often|many)|every|what you|your|this)|on (your|the) (file|record)`,
);

/** Somebody the writer may show the draft to, by their own choice. */
export const askedToLook = inPolicies(
	'(be|bett|låt|visa|fråga|bjud in|ge|hör med|vill du att) {3}(\\p{L}*kolleg\\p{L}*|någon|några|vän|kompis\\p{L}*|en annan) {3}(se|läsa|titta|höra|lyssna|granska|kolla|följa|utkast\\p{L}*|texten)',
	'(ask|let|show|have|get|invite|would you like) {2}(colleagues?|somebody|someone|a friend|friends|another) {3}(see|read|look|check|hear|view|review|this|the draft|drafts?|the text)',
);
