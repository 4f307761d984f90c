import {ask} from '../../browser/messages.ts';
import {keepMisunderstood} from '../../browser/misunderstood.ts';
import {readSettings, type Settings, writeSettings} from '../../browser/settings.ts';
import type {SidebarActions} from '../../components/sidebar-state.ts';
import type {Tip} from '../../engine/tip.ts';
import type {Composer} from '../../platforms/page/composer.ts';
import type {Marks} from '../../platforms/page/marks.ts';
import {replaceSpan} from '../../platforms/page/replace.ts';
import type {Drafts} from './drafts.ts';

/** What the actions of one frame work on. */
export type ActsOn = {
	/** The composer whose tips are shown. */
	composer(): Composer | undefined;
	readonly drafts: Drafts;
	marks(composer: Composer): Marks | undefined;
};

const HOUR_MS = 3_600_000;

const change = (part: (settings: Settings) => Partial<Settings>): void =>
	void readSettings()
		.then(settings => writeSettings(part(settings)))
		// Storage that is full keeps the last good settings.
		.catch(() => undefined);

const copyText = (text: string): void => void navigator.clipboard.writeText(text).catch(() => undefined);

/** What a person can do in the sidebar and the cards, carried out in this frame. */
export const actsOf = ({composer, drafts, marks}: ActsOn): SidebarActions => {
	const withComposer = (run: (at: Composer) => void): void => {
		const at = composer();
		if (at) run(at);
	};
	const skip = (tip: Tip): void => withComposer(at => drafts.skip(at, tip));
	const copy = (tip: Tip): void => copyText(tip.fix?.text ?? '');
	return {
		jump: tip => withComposer(at => marks(at)?.select(tip)),
		apply: tip =>
			withComposer(async at => {
				const text = drafts.newest(at)?.text;
				if (!tip.fix || text === undefined) return;
				if ((await replaceSpan(at, tip.fix.span, tip.fix.text, text)) === 'copy') copy(tip);
			}),
		copy,
		skip,
		hide: rule => change(({off}) => ({off: [...new Set([...off, rule])]})),
		misunderstood: tip => {
			void keepMisunderstood(tip.rule);
			skip(tip);
		},
		voice: voice => withComposer(({name}) => change(({voices}) => ({voices: {...voices, [name]: voice}}))),
		fold: folded => withComposer(({name}) => change(settings => ({folded: {...settings.folded, [name]: folded}}))),
		rest: () => change(() => ({restUntil: Date.now() + HOUR_MS})),
		consent: () => withComposer(({name}) => change(({consents}) => ({consents: [...new Set([...consents, name])]}))),
		settings: () => void ask('openOptions').catch(() => undefined),
	};
};
