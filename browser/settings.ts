import * as v from 'valibot';
import browser from 'webextension-polyfill';

const home = v.picklist(['docked', 'panel', 'marks', 'off']);
const voice = v.picklist(['self', 'at-work', 'organisation']);

/** A field that falls back alone, so that one bad value never loses the others. */
const field = <S extends v.GenericSchema>(schema: S, empty: NoInfer<v.InferOutput<S>>) =>
	v.fallback(v.optional(schema, empty as never), empty as never) as v.GenericSchema<unknown, v.InferOutput<S>>;

const settingsSchema = v.object({
	language: field(v.picklist(['auto', 'sv', 'en']), 'auto'),
	homes: field(v.record(v.string(), home), {}),
	folded: field(v.record(v.string(), v.boolean()), {}),
	voices: field(v.record(v.string(), voice), {}),
	on: field(v.array(v.string()), []),
	off: field(v.array(v.string()), []),
	allow: field(v.array(v.string()), []),
	restUntil: field(v.nullable(v.number()), null),
	offHosts: field(v.array(v.string()), []),
	consents: field(v.array(v.string()), []),
});

/** Where Äkta shows itself on a platform: docked in the page, in the browser's panel, only as marks, or not at all. */
export type Home = v.InferOutput<typeof home>;

/**
 * The person's own choices. `homes`, `folded` and `voices` are per platform; `on`, `off` are rule ids, `allow` words;
 * `restUntil` is ms since 1970 or null; `offHosts` are host names; `consents` are platforms whose sentence on its terms was read.
 */
export type Settings = v.InferOutput<typeof settingsSchema>;

const KEY = 'settings';

/** Settings from anything: each part that cannot be read becomes its default, the others are kept. */
export const parseSettings = (stored: unknown): Settings =>
	v.parse(settingsSchema, typeof stored === 'object' && stored !== null ? stored : {});

/** The settings as stored; the defaults when nothing is stored or storage fails. */
export const readSettings = async (): Promise<Settings> => {
	const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
	return parseSettings(stored[KEY]);
};

/** Stores a change of the settings; rejects with the browser's own message when storage is full. */
export const writeSettings = async (change: Partial<Settings>): Promise<void> => {
	const settings = await readSettings();
	await browser.storage.local.set({[KEY]: {...settings, ...change}});
};

/** Calls back with the new settings after each change; the returned function stops it. */
export const onSettings = (listener: (settings: Settings) => void): (() => void) => {
	const onChanged = (changes: Record<string, {newValue?: unknown}>, area: string) => {
		const change = changes[KEY];
		if (area === 'local' && change) listener(parseSettings(change.newValue));
	};
	browser.storage.onChanged.addListener(onChanged);
	return () => browser.storage.onChanged.removeListener(onChanged);
};

/** True when Äkta keeps quiet on this host at this moment (ms since 1970). */
export const isResting = (settings: Settings, host: string, now: number): boolean =>
	settings.offHosts.includes(host) || (settings.restUntil !== null && now < settings.restUntil);

/** The interface's language: the person's choice, else the browser's, else English. */
export const interfaceLanguage = (settings: Settings): 'sv' | 'en' => {
	if (settings.language !== 'auto') return settings.language;
	return browser.i18n.getUILanguage().startsWith('sv') ? 'sv' : 'en';
};
