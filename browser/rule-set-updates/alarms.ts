import browser from 'webextension-polyfill';

/** What an alarm is for: to look at the address, or to ask once more whether the policy is gone. */
export type AlarmKind = 'look' | 'confirm';

const name = (due: AlarmKind): string => `ruleSet.${due}`;

/** Sets an alarm, in place of the one there is (ms since 1970). */
export const setAlarm = async (due: AlarmKind, when: number): Promise<void> => {
	browser.alarms.create(name(due), {when});
};

/** True when the alarm is set. */
export const hasAlarm = async (due: AlarmKind): Promise<boolean> => (await browser.alarms.get(name(due))) !== undefined;

/** Takes an alarm away. */
export const clearAlarm = async (due: AlarmKind): Promise<void> => void (await browser.alarms.clear(name(due)));

/** Calls back when an alarm is due. */
export const onAlarm = (listener: (due: AlarmKind) => void): void =>
	browser.alarms.onAlarm.addListener(alarm => {
		if (alarm.name === name('look')) listener('look');
		if (alarm.name === name('confirm')) listener('confirm');
	});
