import type {Voice} from '../engine/draft.ts';
import {readSettings, writeSettings} from './settings.ts';
import type {Settings} from './settings-shape.ts';

const HOUR_MS = 3_600_000;

// Storage that is full keeps the last good settings, and what is shown goes on as it was.
const change = (part: (settings: Settings) => Partial<Settings>): void =>
	void readSettings()
		.then(settings => writeSettings(part(settings)))
		.catch(() => undefined);

const withOne = (list: readonly string[], item: string): string[] => [...new Set([...list, item])];

/** The choices a person makes where tips are shown, stored at once; none of them rejects. */
export const choices = {
	mute: (rule: string): void => change(({off}) => ({off: withOne(off, rule)})),
	voice: (platform: string, voice: Voice): void => change(({voices}) => ({voices: {...voices, [platform]: voice}})),
	fold: (platform: string, isFolded: boolean): void =>
		change(({folded}) => ({folded: {...folded, [platform]: isFolded}})),
	noStrengths: (): void => change(() => ({strengths: false})),
	/** Rests for an hour, everywhere. */
	rest: (): void => change(() => ({restUntil: Date.now() + HOUR_MS})),
	consent: (platform: string): void => change(({consents}) => ({consents: withOne(consents, platform)})),
};
