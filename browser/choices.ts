import type {Voice} from '../engine/draft.ts';
import {readSettings, writeSettings} from './settings.ts';
import type {Settings} from './settings-shape.ts';

const HOUR_MS = 3_600_000;

const unkept = new Set<(isUnkept: boolean) => void>();

const tell = (isUnkept: boolean) => () => {
	for (const listener of unkept) listener(isUnkept);
};

/** Calls back after each choice with whether it could not be kept, as when storage is full; the returned function stops it. */
export const onUnkept = (listener: (isUnkept: boolean) => void): (() => void) => {
	unkept.add(listener);
	return () => void unkept.delete(listener);
};

// Storage that is full keeps the last good settings, and what is shown goes on as it was.
const change = (part: (settings: Settings) => Partial<Settings>): void =>
	void readSettings()
		.then(settings => writeSettings(part(settings)))
		.then(tell(false), tell(true));

const withOne = (list: readonly string[], item: string): string[] => [...new Set([...list, item])];

/** The choices a person makes where tips are shown, stored at once; none of them rejects. */
export const choices = {
	mute: (rule: string): void => change(({off}) => ({off: withOne(off, rule)})),
	voice: (platform: string, voice: Voice): void => change(({voices}) => ({voices: {...voices, [platform]: voice}})),
	fold: (platform: string, isFolded: boolean): void =>
		change(({folded}) => ({folded: {...folded, [platform]: isFolded}})),
	guidance: (platform: string, wished: Settings['guidance'][string]): void =>
		change(({guidance}) => ({guidance: {...guidance, [platform]: wished}})),
	noStrengths: (): void => change(() => ({strengths: false})),
	/** Rests for an hour, everywhere. */
	rest: (): void => change(() => ({restUntil: Date.now() + HOUR_MS})),
	consent: (platform: string): void => change(({consents}) => ({consents: withOne(consents, platform)})),
};
