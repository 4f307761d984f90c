import {askFrame, notifyFrame} from '../../browser/messaging/messages.ts';
import type {DrawRequest} from '../../browser/messaging/protocol.ts';
import {
	type ConnectedFrame,
	type FrameLocation,
	fillSealedFrame,
	serveSealedFrames,
} from '../../browser/messaging/sealed-frames.ts';
import {storedHabits} from '../../browser/storage/habit-storage.ts';
import {onJournalChange} from '../../browser/storage/journal/journal-changes.ts';
import type {OwnGoal} from '../../browser/storage/journal/own-goal.ts';
import {onSettingUnsaved} from '../../browser/storage/setting-actions.ts';
import {interfaceLanguage, storedSettings} from '../../browser/storage/settings-storage.ts';
import type {OverlayPerson, OverlayReport, OverlayView} from '../../companion/overlay.ts';
import {carryOutOverlayAction} from './overlay-choices.ts';

type Wanted = {readonly holder: FrameLocation; readonly serial: number; readonly view: OverlayView};

const isSame = (a: FrameLocation, b: FrameLocation | undefined): boolean => a.tab === b?.tab && a.frame === b.frame;

/** Holds, in memory only, what each sealed frame of all tabs is to show; a worker that was stopped is told anew. */
export class Overlays {
	readonly #wanted = new Map<string, Wanted>();
	readonly #connected = new Map<string, ConnectedFrame>();
	readonly #ownGoal: Pick<OwnGoal, 'sentence'>;
	#unkept = false;

	constructor(ownGoal: Pick<OwnGoal, 'sentence'>) {
		this.#ownGoal = ownGoal;
	}

	/** Begins to serve the sealed frames; to be called as the worker starts. */
	serve(): void {
		onSettingUnsaved(is => {
			if (is === this.#unkept) return;
			this.#unkept = is;
			this.#redraw();
		});
		storedSettings.watch(() => this.#redraw());
		storedHabits.watch(() => this.#redraw());
		onJournalChange(() => this.#redraw());
		serveSealedFrames({
			isWhole: async (holder, token) => (await askFrame(holder, 'isWhole', token)) === true,
			joined: frame => {
				this.#connected.set(frame.token, frame);
				void this.#send(frame.token);
			},
			reported: (frame, report) => this.#hear(frame, report),
			left: frame => {
				if (this.#connected.get(frame.token) !== frame) return;
				this.#connected.delete(frame.token);
				void notifyFrame(frame.holder, 'overlayGone', frame.token);
			},
		});
	}

	/** Draws a view in a sealed frame of the holder's own; false where the browser lets nobody in there, and for a frame another holds. */
	async draw(holder: FrameLocation, {token, frame, serial, view}: DrawRequest): Promise<boolean> {
		const known = this.#wanted.get(token);
		if (known && !isSame(holder, known.holder)) return false;
		this.#wanted.set(token, {holder, serial, view});
		if (this.#connected.has(token)) {
			await this.#send(token);
			return true;
		}
		const fill = (): Promise<void> => fillSealedFrame(holder, token, frame);
		// The browser refuses also where another of a page's frames is taken away at this moment, as a card is that makes room for a line.
		return fill()
			.catch(fill)
			.then(
				() => true,
				() => false,
			);
	}

	/** Tells a sealed frame of the holder's that it is visible; with `focus` it takes it. False where it is not known what is drawn there. */
	shown(holder: FrameLocation | undefined, token: string, focus: boolean): boolean {
		const frame = this.#connected.get(token);
		if (!frame || !this.#wanted.has(token) || !isSame(frame.holder, holder)) return false;
		frame.send({kind: 'shown', focus});
		return true;
	}

	/** What is added to a view: language and person as they are now. */
	async person(): Promise<OverlayPerson> {
		const [settings, habits, sentence] = await Promise.all([
			storedSettings.read(),
			storedHabits.read(),
			this.#ownGoal.sentence(),
		]);
		return {
			language: interfaceLanguage(settings),
			answers: settings.answers,
			habits,
			unkept: this.#unkept,
			...(sentence !== undefined && {goal: {sentence, folded: settings.goalFolded}}),
		};
	}

	/** The holder has taken a sealed frame of its own away. */
	forget(holder: FrameLocation | undefined, token: string): void {
		const known = this.#wanted.get(token);
		if (known && isSame(known.holder, holder)) this.#drop(token);
	}

	/** True while a sidebar, or its handle, stands in a tab's page. */
	hasSidebar(tab: number): boolean {
		return [...this.#wanted].some(
			([token, wanted]) => wanted.holder.tab === tab && wanted.view.kind === 'sidebar' && this.#connected.has(token),
		);
	}

	removeTab(tab: number): void {
		for (const [token, {holder}] of [...this.#wanted]) if (holder.tab === tab) this.#drop(token);
	}

	#drop(token: string): void {
		this.#wanted.delete(token);
		this.#connected.delete(token);
	}

	#redraw(): void {
		for (const token of this.#connected.keys()) void this.#send(token);
	}

	async #send(token: string): Promise<void> {
		const {goal, ...person} = await this.person();
		const [frame, wanted] = [this.#connected.get(token), this.#wanted.get(token)];
		if (frame && wanted) {
			const {serial, view} = wanted;
			// What a person wants is told only to the frame that shows it.
			const showsGoal = view.kind === 'sidebar' && view.tab?.offers?.includes('goal');
			frame.send({kind: 'draw', drawing: {serial, view, person: {...person, ...(showsGoal && goal && {goal})}}});
		}
	}

	#hear(frame: ConnectedFrame, report: OverlayReport): void {
		if (report.kind === 'action') void this.#carryOut(frame, report);
		else void notifyFrame(frame.holder, 'overlay', frame.token, report);
	}

	async #carryOut({holder, token}: ConnectedFrame, report: Extract<OverlayReport, {kind: 'action'}>): Promise<void> {
		const {action, platform, draft} = report;
		const at = {tab: holder.tab, platform, draft};
		// The browser opens its panel only inside the press's own task; for anything else, the page may have hidden the frame under the pointer.
		if (action.do !== 'panel' && !(await askFrame(holder, 'isWhole', token))) return;
		carryOutOverlayAction(action, at);
		await notifyFrame(holder, 'overlay', token, report);
	}
}
