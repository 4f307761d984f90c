import type {Draft, Voice} from '../../engine/draft.ts';
import type {ComposerKind, Place, Platform} from '../platform.ts';
import type {Quiet} from './quiet.ts';

/** What the page shows of a draft; `voice` only where the site itself shows as whom one writes. */
export type Reading = Omit<Draft, 'voice'> & {readonly voice?: Voice};

/** An element written in, from its first focus until it leaves the page. */
export type Composer = Place & {
	/** Unique in this frame. */
	readonly id: string;
	/** The network's name. */
	readonly name: string;
	readonly platform: Platform;
	readonly kind: ComposerKind;
	/** Tells when the person has not written for 300 ms. */
	readonly quiet: Quiet;
	/** Grows with every change of the draft; 0 before the first reading. */
	revision: number;
};
