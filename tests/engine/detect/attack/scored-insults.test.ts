import {describe, expect, it} from 'vitest';
import {personalAttack} from '../../../../engine/detect/signals/attack.ts';
import type {SignalContext} from '../../../../engine/detect/signals/phrases.ts';
import {analyseText} from '../../../../engine/text/analyse-text.ts';

const context: SignalContext = {
	draft: {platform: 'x', surface: 'post', voice: 'self', text: '', links: [], pictures: []},
};

const attacks = (raw: string): readonly string[] => {
	const text = analyseText(raw);
	return text.sentences.flatMap(sentence =>
		personalAttack(text, sentence, context).map(([start, end]) => text.folded.slice(start, end)),
	);
};

describe('contempt for a person', () => {
	it.each([
		['a noun for persons in a predicate', 'Styrelsens ordförande är en riktig drummel.'],
		['a subject that is put in between', 'Han som sköter kassan, Roger, är en hycklande stropp.'],
		['a turned sentence', 'Så jävla korkad som du är har jag aldrig sett nån.'],
		['a cry', 'Vilken uppblåst latmask!'],
		['an address', 'Ge dig nu, ditt mähä.'],
		['two lighter signs in two sentences', 'Grannen är girig. Han är falsk också.'],
		['a thing better than somebody', 'Jag har träffat gråstenar med bättre hyfs.'],
		['a skill that is denied', 'Du kunde inte leda en get till en äng.'],
		['a predicate in English', 'Our caretaker is a spineless toad.'],
		['a subject with a place', 'The clerk at the front desk is a bitter old hag.'],
		['a turned sentence in English', 'What a pompous windbag the new chairman is.'],
		['somebody pointed at', 'Another lie from that greedy slug.'],
		['an address in English', 'Get out of my lane, you dozy lump.'],
		['a likeness', 'The lad on the till is thick as planks.'],
		['a hollow head', 'There is nothing but sawdust between his ears.'],
		['two lighter signs in English', 'He is greedy. His brother is a toad.'],
		['a turned predicate', 'Äcklig är vad du är.'],
		['a whole group', 'You estate agents are leeches.'],
		['a definite form no list has', 'Ytterligare ett inlägg från byfånen själv.'],
		['work somebody does badly', 'Du är värdelös på ditt jobb.'],
		['an animal that does it better', 'A monkey would have done a better job than Harold.'],
		['what somebody lacks', 'Do you not have a brain?'],
		['friends somebody deserves none of', 'Du förtjänar inga vänner.'],
	])('is held: %s', (_, text) => expect(attacks(text)).not.toEqual([]));

	it.each([
		['a thing', 'Vår gamla skrivare är en riktig drummel.'],
		['an animal', 'Katten är en lat liten usling.'],
		['oneself', 'Jag är en sån klåpare på att måla fönster.'],
		['something denied', 'Han är ingen drummel, han är trött.'],
		['something told', 'Han skrev att hon var en drummel.'],
		['an animal somebody owns', 'Köpte du en hund till dem? Ta hand om din råtta till helgen.'],
		['a likeness that praises', 'Din personlighet är som en vårdag.'],
		['care for the ill', 'Farfar kan inte läsa utan lupp längre.'],
		['criticism of those in power', 'Ministerns förslag är uselt och bör dras tillbaka.'],
		['a thing in English', 'The printer on our floor is a useless lump.'],
		['an animal in English', 'My cat is such a greedy slug.'],
		['oneself in English', 'I am such a clumsy oaf today.'],
		['something denied in English', 'She is no windbag, she just cares.'],
		['a weekday shouted at', 'Screw you, Monday.'],
		['what somebody has', "Tom's dog chased Mary's cat."],
		['praise by a likeness', 'You sing like an angel, and even your dog listens.'],
		['criticism of a decision', 'The council failed our schools and the plan is a mess.'],
		['an old man', 'Det var en gång en gammal man, som bodde i en by.'],
		['an animal that paints', 'A monkey made the painting and the museum bought it.'],
		['friends somebody deserves', 'Du förtjänar alla vänner du har.'],
	])('is not seen in %s', (_, text) => expect(attacks(text)).toEqual([]));
});
