import * as v from 'valibot';
import {surfaces} from '../engine/model/draft.ts';

const home = v.picklist(['docked', 'panel', 'marks', 'off']);
const surface = v.picklist(surfaces);
const voice = v.picklist(['self', 'at-work', 'organisation']);

/** A field that falls back alone, so that one bad value never loses the others; absent and bad become `empty`. */
export const fieldWithFallback = <S extends v.GenericSchema>(schema: S, empty: NoInfer<v.InferOutput<S>>) =>
	v.fallback(v.optional(schema, empty as never), empty as never) as v.GenericSchema<unknown, v.InferOutput<S>>;

const language = v.picklist(['sv', 'en']);
const ease = v.picklist(['new', 'used', 'old-hand']);
const reason = v.picklist(['show', 'thank', 'ask', 'help', 'invite', 'rather-not']);
const holding = v.picklist(['wrong', 'words', 'reactions', 'time', 'nothing']);

const answersSchema = v.object({
	ease: fieldWithFallback(v.nullable(ease), null),
	reason: fieldWithFallback(v.nullable(reason), null),
	holding: fieldWithFallback(v.nullable(holding), null),
	voice: fieldWithFallback(v.nullable(voice), null),
});

const noAnswers = v.parse(answersSchema, {});

const settingsSchema = v.object({
	language: fieldWithFallback(v.picklist(['auto', 'sv', 'en']), 'auto'),
	reads: fieldWithFallback(v.array(language), ['sv', 'en']),
	amount: fieldWithFallback(v.picklist(['little', 'enough', 'much']), 'enough'),
	strengths: fieldWithFallback(v.boolean(), true),
	answers: fieldWithFallback(answersSchema, noAnswers),
	ownVoice: fieldWithFallback(v.record(v.string(), v.number()), {}),
	homes: fieldWithFallback(v.record(v.string(), home), {}),
	folded: fieldWithFallback(v.record(v.string(), v.boolean()), {}),
	goalFolded: fieldWithFallback(v.boolean(), false),
	voices: fieldWithFallback(v.record(v.string(), voice), {}),
	on: fieldWithFallback(v.array(v.string()), []),
	off: fieldWithFallback(v.array(v.string()), []),
	hidden: fieldWithFallback(
		v.array(v.object({rule: v.string(), platform: v.string(), surface: v.optional(surface)})),
		[],
	),
	allow: fieldWithFallback(v.array(v.string()), []),
	restUntil: fieldWithFallback(v.nullable(v.number()), null),
	offHosts: fieldWithFallback(v.array(v.string()), []),
	consents: fieldWithFallback(v.array(v.string()), []),
	crisis: fieldWithFallback(v.picklist(['follow', 'on', 'off']), 'follow'),
	reminded: fieldWithFallback(v.array(v.string()), []),
	guidance: fieldWithFallback(v.record(v.string(), v.picklist(['organisation', 'at-work', 'none'])), {}),
	boxes: fieldWithFallback(v.record(v.string(), v.picklist(['offered', 'read'])), {}),
});

/** A rule that is off on one network alone, or in one kind of text there. */
export type HiddenRule = Settings['hidden'][number];

/** Where Äkta shows itself on a platform: docked in the page, in the browser's panel, only as marks, or not at all. */
export type Placement = v.InferOutput<typeof home>;

/** What the person chose to tell Äkta of themselves; null where nothing was answered, which is an answer too. */
export type PersonalAnswers = v.InferOutput<typeof answersSchema>;

/** How much Äkta says: marks and pauses; what starts on; also what starts off. */
export type Amount = Settings['amount'];

/**
 * The person's own choices. `reads` are the languages judged; `ownVoice` holds numbers learnt from texts the person chose, never
 * their words, and is empty before; `homes`, `folded` and `voices` are per platform; `on`, `off` are rule ids, `hidden` those that are off on one network
 * alone, or in one kind of text there, `allow` words; `goalFolded` is true where the line on the person's own goal is folded;
 * `restUntil` is ms since 1970 or null; `offHosts` are host names; `consents` are platforms whose sentence on its terms was read;
 * `reminded` are the platforms where a card comes before every post, as the person asked for; `crisis` is whether tips for a crisis follow the
 * rule set, or are on or off whatever it says; `guidance` is where an organisation's guidance is wanted, per platform, absent where it has not been
 * asked; `boxes` is what was said of boxes no platform file knows, by their host and shape.
 */
export type Settings = v.InferOutput<typeof settingsSchema>;

const pageSchema = v.pick(settingsSchema, [
	'homes',
	'folded',
	'voices',
	'consents',
	'restUntil',
	'offHosts',
	'boxes',
	'reminded',
]);

/** What a page's frame is told of the settings: where and how Äkta shows itself, and as whom one writes. */
export type PageSettings = v.InferOutput<typeof pageSchema> & {
	readonly answers: Pick<PersonalAnswers, 'voice' | 'reason'>;
};

/** The part of the settings a page's frame needs. */
export const pageSettings = (settings: Settings): PageSettings => {
	const {voice, reason} = settings.answers;
	return {...v.parse(pageSchema, settings), answers: {voice, reason}};
};

/** Settings from anything: each part that cannot be read becomes its default, the others are kept. */
export const parseSettings = (stored: unknown): Settings =>
	v.parse(settingsSchema, typeof stored === 'object' && stored !== null ? stored : {});

/** The longest rest there is, until midnight on the day the clocks go back, in ms. */
const LONGEST_REST = 25 * 3_600_000;

/** Until when Äkta rests at this moment (both ms since 1970); `undefined` when it doesn't, as after the computer's clock was put far back. */
export const restingUntil = ({restUntil}: Pick<Settings, 'restUntil'>, now: number): number | undefined =>
	restUntil !== null && now < restUntil && restUntil - now <= LONGEST_REST ? restUntil : undefined;

/** True when Äkta keeps quiet on this host at this moment (ms since 1970). */
export const isSnoozed = (settings: Pick<Settings, 'offHosts' | 'restUntil'>, host: string, now: number): boolean =>
	settings.offHosts.includes(host) || restingUntil(settings, now) !== undefined;

/** The settings of a person who has chosen nothing. */
export const defaultSettings: Settings = parseSettings({});

/** As whom one writes on a platform where the site does not show it: as last switched there, else as the person told, else as oneself. */
export const voiceOn = (
	{voices, answers}: Pick<PageSettings, 'voices' | 'answers'>,
	platform: string,
): v.InferOutput<typeof voice> => voices[platform] ?? answers.voice ?? 'self';

/** Whether the sidebar is a handle on a platform: as the person left it, else folded for the one who would rather not write. */
export const isFoldedOn = ({folded, answers}: Pick<PageSettings, 'folded' | 'answers'>, platform: string): boolean =>
	folded[platform] ?? answers.reason === 'rather-not';

/** What a number of `ownVoice` is named by, before the rule's id: the share of the person's texts in which its tip would have spoken. */
export const OWN_RULE_PREFIX = 'rule ';

const OFTEN = 0.5;

/** The rules that would have spoken in half of the person's own texts or more: what they see belongs to this person's way of writing. */
export const ownVoiceRules = ({ownVoice}: Pick<Settings, 'ownVoice'>): string[] =>
	Object.keys(ownVoice)
		.filter(measure => measure.startsWith(OWN_RULE_PREFIX) && (ownVoice[measure] ?? 0) >= OFTEN)
		.map(measure => measure.slice(OWN_RULE_PREFIX.length));
