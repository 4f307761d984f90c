import {isAlive} from '../../browser/alive.ts';
import {onUnkept} from '../../browser/choices.ts';
import {onHabits, readHabits} from '../../browser/habit-store.ts';
import {answerAsFrame} from '../../browser/messages.ts';
import {onSettings, readSettings} from '../../browser/settings.ts';
import {earlyHold} from '../../platforms/page/early.ts';
import {removeFormer} from '../../platforms/page/mount.ts';
import {attendedIn, isUnknownField} from '../../platforms/page/other.ts';
import {gatePublish} from '../../platforms/page/publish.ts';
import type {Known} from '../../platforms/page/registry.ts';
import {type Watch, watch} from '../../platforms/watch.ts';
import {frameOf} from './frame.ts';

const attend = async (known: Known, ending: AbortController): Promise<void> => {
	const {signal} = ending;
	const life = {alive: isAlive, end: () => ending.abort(), signal};
	let [settings, habits] = await Promise.all([readSettings(), readHabits()]);
	let unkept = false;
	let watched: Watch | undefined;
	const frame = frameOf({settings: () => settings, habits: () => habits, unkept: () => unkept}, () => watched, signal);
	const stopSettings = onSettings(changed => {
		settings = changed;
		frame.again();
	});
	const stopHabits = onHabits(changed => {
		habits = changed;
	});
	const stopUnkept = onUnkept(isUnkept => {
		if (isUnkept === unkept) return;
		unkept = isUnkept;
		frame.again();
	});
	const stopMessages = answerAsFrame({
		act: (_sender, act) => frame.carry(act),
		again: () => watched?.again(),
		text: () => frame.text(),
		fuller: (_sender, state) => frame.fuller(state),
		leave(_sender, hosts) {
			if (hosts.includes(location.hostname)) ending.abort();
		},
	});
	for (const stop of [stopSettings, stopHabits, stopUnkept, stopMessages]) signal.addEventListener('abort', stop);
	gatePublish({...frame.gate, ...life}, signal);
	watched = watch(known, frame.listener, life);
};

/** Begins to attend to the composers of this frame, once; ends with the loader's hold. */
export const start = async (): Promise<void> => {
	const early = earlyHold();
	if (!early || early.onEnd) return;
	removeFormer(document);
	const known = attendedIn(location.href, document, early.here === true);
	const ending = new AbortController();
	early.onEnd = () => ending.abort();
	early.isUnknownField = () => isUnknownField(known, document);
	ending.signal.addEventListener('abort', () => early.end());
	await attend(known, ending);
};
