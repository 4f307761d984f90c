import * as v from 'valibot';
import {goalNames, parentClasses} from '../names.ts';
import {daySchema, hostSchema, listSchema, optional, textSchema} from './building-blocks.ts';

/** What a set says of its organisation. */
export const companySchema = v.strictObject({
	names: optional('What the organisation is called.', listSchema(textSchema(100), 200)),
	products: optional('What its products and services are called.', listSchema(textSchema(100), 1000)),
	domains: optional('The addresses of its own sites, as lingonby.example.', listSchema(hostSchema, 200)),
	listed: optional('Its shares are traded on a market.', v.boolean()),
	public: optional('It is a public body.', v.boolean()),
});

const ids = listSchema(textSchema(100), 100);

/** What the caller knows beside the draft, as plain data; everything absent means unknown. */
export const factsSchema = v.strictObject({
	company: v.exactOptional(companySchema),
	on: optional('Rules the person turned on, whatever they start as.', ids),
	off: optional('Rules the person turned off, whatever they start as.', ids),
	allow: optional('Words the person or the rule set never wants a tip about.', ids),
	ownVoice: optional(
		"The person's own usual values per measure of manner, learnt from texts they chose; other names are let alone.",
		v.record(v.string(), v.number()),
	),
	guidance: optional(
		"Where the person wants the organisation's rules: nowhere here, or at work too; absent, when writing for the organisation.",
		v.picklist(['none', 'at-work']),
	),
	crisis: optional('True while a crisis is declared in the rule set or by the person.', v.boolean()),
	reads: optional(
		'How the person takes the comment being answered, whatever the engine reads in it.',
		v.picklist([...parentClasses, 'unsure']),
	),
	goal: optional(
		"What the person's own goal is noticed by; absent when they have none, or it is to rest.",
		v.picklist(goalNames),
	),
	today: optional('Today as ISO date; decides whether a legal source is past its recheck date.', daySchema),
	daysSinceLastPost: optional("Whole days since the person's last post here.", v.number()),
});

/** What the engine may be told of a picture in an example. */
export const pictureSchema = v.strictObject({
	kind: optional('Absent: a picture.', v.picklist(['picture', 'video'])),
	alt: optional('Its description; empty when nothing is written, absent when the site does not show it.', v.string()),
});
