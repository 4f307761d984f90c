import type {Draft} from '../../engine/model/draft.ts';

/** Made texts that a strength is to be named on, and near ones that it is not. */
export type StrengthTexts = {
	readonly rule: string;
	readonly place: Partial<Draft>;
	readonly speaks: readonly string[];
	readonly silent: readonly string[];
};

const ownExperience: readonly StrengthTexts[] = [
	{
		rule: 'open/own-experience',
		place: {},
		speaks: [
			'I torsdags satt jag i receptionen hela dagen. Den tredje som kom in frågade efter en blankett vi slutade med 2019. Jag letade i alla pärmar och hittade till slut en kopia bakom skrivaren.',
			'Jag har aldrig tyckt om att tala inför folk. Men i går stod jag framför fyrtio elever och berättade hur en reningsbrunn fungerar, och ingen somnade.',
			'Första vintern i verkstaden frös jag om fingrarna. Jag lärde känna Gustav, som visade hur man värmer nycklarna på elementet, och sedan dess gör jag likadant varje morgon.',
			'Efter tio år på lagret bytte jag till kundtorget. Jag trodde att det svåra skulle bli systemen. Det blev telefonen. Jag fick öva på att låta andra prata klart.',
			'Vi skulle riva väggen på en dag. Jag mätte fel, beställde fel skivor och körde till brädgården tre gånger. Hanna skrattade, och jag skrattade till slut med.',
			'Last Thursday I sat in the reception all day. The third visitor asked for a form we stopped using years ago. I searched every binder and finally found a copy behind the printer.',
			'My first week at the bakery I burned two trays. I told Hanna before she saw it, and she showed me the trick with the second shelf. I still use it.',
			"I've never liked talking in front of people. Yesterday I stood before forty pupils and explained how a pump works, and nobody fell asleep.",
			'The lamp project took a year. I measured light in eleven stairwells, and in the fourth I met a man who had carried a torch to his own door since spring.',
			'When we moved the office I packed my plants first. Then I lost the keys, drove back, and found them in the pot. That is the whole story of my Friday.',
		],
		silent: [
			'Jag tycker att fler borde prova. Jag vill att vi blir bättre på att lyssna, och jag hoppas att du hör av dig om du undrar över något som rör den nya trappan i huset.',
			'Lampan byttes i går. Hanna mätte ljuset, Gustav bar stegen och trappan är nu öppen igen för alla som bor i huset och för den som bara vill titta in en stund.',
			'Jag ville berätta att vi söker en kollega. Jag skulle bli glad om du delade inlägget med någon som kan något om lampor och gärna vill arbeta hos oss i Lingonby.',
			'Om jag hade fått bestämma vore ljuset varmare. Jag borde ha sagt det, men nu är det som det är, och det viktiga är att trappan är öppen och att ingen snubblar.',
			'Vi söker dig som har jobbat med el i minst tre år, som har körkort och som har lett små grupper. Du får en mentor, egna verktyg och en bil som startar även på vintern.',
			'I think more people should try it. I want us to listen better, and I hope you will get in touch if you wonder about anything that has to do with the new stairs here.',
			'The lamp was changed yesterday. Hanna measured the light, Gustav carried the ladder, and the stairs are open again for all who live here and for anyone who looks in.',
			'I wanted to tell you that we are looking for a colleague. I would be glad if you shared this with somebody who knows about lamps and would like to work in Lingonby.',
			'If I had the choice the light would be warmer. If I was the one to say, it would go off at ten, but it is what it is and the main thing is that nobody trips on the way.',
			'I need a hand on Saturday, and I need a van. We carry forty lamps from the school to the library and there will be soup for everyone who comes, also for those who only carry one.',
		],
	},
	{
		rule: 'open/own-experience',
		place: {surface: 'comment', parent: {text: 'Most stairwells are far too dark, and nobody says so.'}},
		speaks: [
			'I measured ours last winter after my neighbour fell, and it was worse than a car park.',
			'Jag mätte vår förra vintern när grannen hade ramlat, och den var sämre än ett garage.',
		],
		silent: ['So true, thanks for posting this, more people really need to hear it today.', 'Så sant, tack!'],
	},
];

const answer = (parent: string, shown: readonly string[], silent: readonly string[]): StrengthTexts => ({
	rule: 'participate/a-straight-answer',
	place: {surface: 'reply', voice: 'organisation', parent: {text: parent}},
	speaks: shown,
	silent,
});

const straightAnswers: readonly StrengthTexts[] = [
	answer(
		'När öppnar badet i Lingonby i sommar?',
		['Badet öppnar lördag den 7 juni. Vattnet är kallt, men kaffet är varmt.', 'Det öppnar den 7 juni klockan 10.'],
		[
			'Tack för att du hör av dig. Skicka ett DM till oss så hjälper vi dig.',
			'Vad kul att du tycker om att bada, det gör vi också!',
		],
	),
	answer(
		'Får man ta med hund i biblioteket?',
		[
			'Ja, om hunden är kopplad och lugn. På barnavdelningen får den vänta utanför.',
			'Nej, tyvärr inte, men det finns en krok och en vattenskål vid dörren.',
		],
		[
			'Hej! Vi har skickat din fråga vidare till rätt avdelning.',
			'Hunden på bilden är väldigt fin, tack för att du delade den med oss.',
		],
	),
	answer(
		'Lampan i trapphuset på Storgatan 4 har varit trasig i tre veckor.',
		[
			'Hej Kajsa! Vi har bytt den nu, och Gustav kollar de andra våningarna i morgon.',
			'Det beror på att kabeln brann av. Elektrikern är där på torsdag.',
		],
		['Tråkigt att höra! Hör av dig till kundtjänst så hjälper vi dig.', 'Vi tar dina synpunkter på största allvar.'],
	),
	answer(
		'When does the pool in Lingonby open this summer?',
		['The pool opens on Saturday 7 June. The water is cold but the coffee is hot.', 'It opens on 7 June at 10 am.'],
		[
			'Thanks for reaching out! Please send us a DM so we can assist you.',
			'So glad to hear that you like to swim, we do too!',
		],
	),
	answer(
		'Are dogs allowed in the library?',
		[
			'Yes, as long as the dog is calm and on a lead. It waits outside the room for kids.',
			'No, sorry, but there is a hook and a bowl of water by the door.',
		],
		[
			'Hi there! We have passed your question on to the right team.',
			'What a lovely dog in that picture, thanks for sharing it with us!',
		],
	),
	answer(
		'The lamp in the stairwell at number 4 has been broken for three weeks.',
		[
			"Hi Kajsa, we've changed it now, and Gustav checks the other floors tomorrow.",
			'It went out because the cable burned. The electrician is there on Thursday.',
		],
		['Sorry to hear that! Send us a note so our team can further assist.', 'We take your feedback very seriously.'],
	),
];

const warmth: readonly StrengthTexts[] = [
	{
		rule: 'participate/warm-words',
		place: {},
		speaks: [
			'Du som vakar med ett sjukt barn i natt: du är inte ensam. Vi är många som sitter i köket.',
			'Kära grannar, tack för er omtanke när hissen stod still.',
			'Grattis Petra, tio år på verkstaden och lika noga än.',
			'Vi önskar er alla en riktigt god jul och ett nytt år med ljus i trappan.',
			'Tack för att du stannade kvar i lördags när alla andra hade gått.',
			'Gustav slutar på fredag. Vi är stolta över dig, och trappan blir tyst utan din vissling.',
			'If you are up with a sick child tonight: you are not alone. Many of us sit in the kitchen.',
			'Congratulations Petra, ten years at the workshop and just as careful.',
			'Thank you for standing by us when the lift was broken.',
			'Gustav leaves on Friday. We will miss you, and the stairs will be quiet.',
			'Take care of each other out there, the steps are slippery.',
			'I am so proud of you, Hanna, for telling it as it was.',
		],
		silent: [
			'Grattis till dig som väljer vår nya lampa i dag.',
			'Tack för visat intresse och för din feedback till oss.',
			'Vi tar hand om din lampa och dina gamla sladdar.',
			'Hur tar man hand om en lampa som blinkar?',
			'Är du ensam hemma i kväll? Då är det skönt med ljus.',
			'Stoltheten i branschen är stor och värmen i huset jämn.',
			'Congratulations are in order for the new lamp.',
			"'Congratulations, you have won a lamp!' is how the scam begins.",
			'Thank you for your feedback, we take it seriously.',
			'We take care of old lamps and cords.',
			'Are you proud of your stairs? Paint them.',
			'The house is warm and the heart of it is the kitchen.',
		],
	},
	{
		rule: 'participate/warm-words',
		place: {surface: 'reply', voice: 'organisation', parent: {text: 'The staff at the pool were wonderful today.'}},
		speaks: ['Your kind words made our day, Kajsa.', "We're so glad to hear that you had a good swim."],
		silent: ['Thank you for your feedback.', 'Thanks for reaching out, please send us a DM.'],
	},
];

const credit: StrengthTexts = {
	rule: 'open/named-credit',
	place: {},
	speaks: [
		'Trappan är ljus igen. Tack Kajsalina Ström för mätningen.',
		'Tack Ogge för att du bar stegen hela vägen upp.',
		'Affischen är ritad av Brynhild Falk, som går i nian.',
		'Ett stort tack till kollegan Torkel Sjö och alla som höll i stegen.',
		'Hyllar Torkel, som kom tillbaka i regnet.',
		'The stairs are bright again. Thanks Bryony Falk for the measuring.',
		'Shout out to Torquil Lake and everyone who held the ladder.',
		'The poster was drawn by Bryony Falk, who is in ninth grade.',
		'I am so grateful to Torquil Lake for his patience with me.',
		'The course was led by Bryony Falk, who knows more of lamps than anyone.',
	],
	silent: [
		'Tack för att du läser. Lampor finns på Storgatan i Lingonby.',
		'Stort tack till alla som kom i lördags.',
		'Tack vare Bättre Ljus blev trappan klar. Nej, tack.',
		'Lampan är byggd av glas och mässing från Småland.',
		'Heja er som orkar gå i trappan.',
		'Thank You. We will be in touch with all who apply.',
		'Grateful to share that Lingonby Lamp Works has been chosen.',
		'The round was led by local banks, and we thank everyone.',
		'Credit cards are welcome in Lingonby Lamp Shop.',
		'Thanks to everyone who came on Saturday.',
	],
};

const source: StrengthTexts = {
	rule: 'open/source-given',
	place: {},
	speaks: [
		'Tre av fyra trappor är för mörka.\n\nKälla: Ljusmätningen i Lingonby 2025',
		'Så många läser i sängen. Källa: Läsrapporten https://lingonby.example/las',
		'Läs hela intervjun med Hanna här: https://lingonby.example/hanna',
		'Vi hörs i radion i dag. Lyssna på hela inslaget: https://lingonby.example/radio',
		'Three of four stairwells are too dark.\n\nSource: The Lingonby light survey 2025',
		'Based on the county survey, most people read in bed.',
		'Hear the full episode with Hanna here: https://lingonby.example/hanna',
		'The original study is short and worth your time: https://lingonby.example/study',
	],
	silent: [
		'Källan vid skogsbrynet är en ljuskälla på våren.',
		'Läs mer på https://lingonby.example/las',
		'Bygg lampan enligt lingonby.example och anmäl dig: https://lingonby.example/bygg',
		'Hela artikeln är bra, men jag hittar den inte.',
		'The source of the light is a lamp.',
		'Read more: https://lingonby.example/read',
		'The full house was quiet all evening. https://lingonby.example/house',
		'We use open source code for the lamp: it blinks.',
	],
};

/** The texts of every strength. */
export const strengthTexts: readonly StrengthTexts[] = [
	...ownExperience,
	...straightAnswers,
	...warmth,
	credit,
	source,
];
