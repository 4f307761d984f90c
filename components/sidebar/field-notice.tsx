import {useState} from 'preact/hooks';
import type {FieldNotice} from '../../companion/field-notice.ts';
import type {FieldNoticeStrings, Strings} from '../strings/sidebar/strings.ts';
import type {SidebarActions} from './sidebar-state.ts';

type NoticeProps = {
	readonly notice: FieldNotice;
	/** True where it is said in the page, beside the box itself. */
	readonly docked: boolean;
	readonly strings: Strings;
	readonly on: Pick<SidebarActions, 'readBox' | 'leaveBox' | 'copyStructure'>;
};

/** A mail of the person's own, to whomever they choose. */
const mailWith = (structure: string, {subject}: FieldNoticeStrings): string =>
	`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(structure.replaceAll('\n', '\r\n'))}`;

/** What can be told of a box: all of it in sight, and two ways to take it along. Nothing is sent from here. */
function TellUs({structure, strings, copy}: {structure: string; strings: FieldNoticeStrings; copy(): void}) {
	const [isCopied, setCopied] = useState(false);
	return (
		<details class="tell-us">
			<summary>{strings.tell}</summary>
			<p>{strings.tellWhat}</p>
			<textarea class="structure" readOnly rows={8} aria-label={strings.subject} value={structure} />
			<div class="button-row">
				<button
					type="button"
					class="quiet-button"
					onClick={() => {
						copy();
						setCopied(true);
					}}
				>
					{isCopied ? strings.copied : strings.copy}
				</button>
				<a class="quiet-button" href={mailWith(structure, strings)}>
					{strings.mail}
				</a>
			</div>
		</details>
	);
}

/** What is told of the field the person is in, and what they can do about it. */
export function FieldNoticeView({notice, docked, strings, on}: NoticeProps) {
	const {notice: said} = strings;
	return (
		<section class="field-notice">
			<p>{said.says[notice.kind]}</p>
			{notice.kind === 'unknown-field' && (
				<div class="button-row">
					<button type="button" class="button" onClick={() => on.readBox(notice.box)}>
						{said.read}
					</button>
					{docked && (
						<button type="button" class="quiet-button" onClick={() => on.leaveBox()}>
							{said.leave}
						</button>
					)}
				</div>
			)}
			{'structure' in notice && (
				<TellUs structure={notice.structure} strings={said} copy={() => on.copyStructure(notice.structure)} />
			)}
		</section>
	);
}
