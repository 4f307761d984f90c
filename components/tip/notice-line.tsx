import {useEffect, useState} from 'preact/hooks';
import {type Habits, isQuiet} from '../../companion/habits.ts';
import type {Notice, UndoAction} from '../../companion/notice.ts';
import type {Strings} from '../strings/sidebar/strings.ts';

/** What a line on something just done is drawn from. */
export type NoticeProps = {
	readonly notice: Notice;
	readonly habits: Habits;
	readonly strings: Strings;
	readonly undo: (what: UndoAction) => void;
};

/** The sentence of a notice, by what is known of the person's habits when it is said. */
const noticeText = ({about, rule, undo}: Notice, habits: Habits, {done}: Strings): string => {
	if (about === 'allowed') return done.allowed(undo?.do === 'disallow' ? undo.words : []);
	return about === 'skipped' && rule !== undefined && isQuiet(habits, rule, Date.now()) ? done.quiet : done[about];
};

/** One line on what was just done, with the way back where there is one. It is read out, since it comes into a region that is there before it. */
export function NoticeText({notice, habits, strings, undo}: NoticeProps) {
	const {undo: back} = notice;
	return (
		<>
			<span>{noticeText(notice, habits, strings)}</span>{' '}
			{back && (
				<button type="button" class="quiet-button" onClick={() => undo(back)}>
					{strings.done.undo}
				</button>
			)}
		</>
	);
}

/** The line by itself, over the page, where no sidebar says it. */
export function NoticeLine(props: NoticeProps) {
	const [isThere, setThere] = useState(false);
	// What a live region holds from the start is read out by nobody.
	useEffect(() => setThere(true), []);
	return (
		<div class="akta notice-line" role="status" lang={props.strings.language}>
			{isThere && <NoticeText {...props} />}
		</div>
	);
}
