import type {BoxChoice} from '../../companion/field-notice.ts';
import type {HiddenTip} from '../../companion/notice.ts';
import type {Settings} from '../../companion/settings.ts';
import type {Voice} from '../../engine/model/draft.ts';
import {storedSettings} from './settings-storage.ts';

const HOUR_MS = 3_600_000;

const unkept = new Set<(isUnkept: boolean) => void>();

const tell = (isUnkept: boolean) => () => {
	for (const listener of unkept) listener(isUnkept);
};

/** Calls back after each choice with whether it could not be kept, as when storage is full; the returned function stops it. */
export const onSettingUnsaved = (listener: (isUnkept: boolean) => void): (() => void) => {
	unkept.add(listener);
	return () => void unkept.delete(listener);
};

// Storage that is full keeps the last good settings, and what is shown goes on as it was.
const change = (part: (settings: Settings) => Partial<Settings>): void =>
	void storedSettings.update(settings => ({...settings, ...part(settings)})).then(tell(false), tell(true));

const withOne = (list: readonly string[], item: string): string[] => [...new Set([...list, item])];

const without = (hidden: Settings['hidden'], rule: string, at: NonNullable<HiddenTip['at']>): Settings['hidden'] =>
	hidden.filter(each => each.rule !== rule || each.platform !== at.platform || each.surface !== at.surface);

/** The choices a person makes where tips are shown, stored at once; none of them rejects. */
export const settingActions = {
	mute: (rule: string): void => change(({off}) => ({off: withOne(off, rule)})),
	/** Hides a tip everywhere or in one place. */
	hide: ({rule, at}: HiddenTip): void =>
		change(({off, hidden}) =>
			at ? {hidden: [...without(hidden, rule, at), {rule, ...at}]} : {off: withOne(off, rule)},
		),
	unhide: ({rule, at}: HiddenTip): void =>
		change(({off, hidden}) => (at ? {hidden: without(hidden, rule, at)} : {off: off.filter(each => each !== rule)})),
	allow: (words: readonly string[]): void => change(({allow}) => ({allow: [...new Set([...allow, ...words])]})),
	disallow: (words: readonly string[]): void =>
		change(({allow}) => ({allow: allow.filter(each => !words.includes(each))})),
	voice: (platform: string, voice: Voice): void => change(({voices}) => ({voices: {...voices, [platform]: voice}})),
	fold: (platform: string, isFolded: boolean): void =>
		change(({folded}) => ({folded: {...folded, [platform]: isFolded}})),
	foldGoal: (goalFolded: boolean): void => change(() => ({goalFolded})),
	guidance: (platform: string, wished: Settings['guidance'][string]): void =>
		change(({guidance}) => ({guidance: {...guidance, [platform]: wished}})),
	noStrengths: (): void => change(() => ({strengths: false})),
	/** Rests for an hour, everywhere. */
	rest: (): void => change(() => ({restUntil: Date.now() + HOUR_MS})),
	/** Keeps what was said of a box by its host and shape; what is read stays so however often it is offered. */
	box: (box: string, choice: BoxChoice): void =>
		change(({boxes}) => ({boxes: {...boxes, [box]: boxes[box] === 'read' ? 'read' : choice}})),
	/** Ends the rest. */
	wake: (): void => change(() => ({restUntil: null})),
	consent: (platform: string): void => change(({consents}) => ({consents: withOne(consents, platform)})),
};
