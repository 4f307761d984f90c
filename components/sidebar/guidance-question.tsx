import type {Strings} from '../strings/sidebar/strings.ts';
import type {SidebarActions} from './sidebar-state.ts';

type QuestionProps = {
	readonly organisation: string;
	readonly strings: Strings;
	readonly on: SidebarActions['guidance'];
};

const ANSWERS = ['organisation', 'at-work', 'none'] as const;

/** Asks once on a network where an organisation's guidance is wanted; it waits, and holds nothing up. */
export function GuidanceQuestion({organisation, strings: {guidance}, on}: QuestionProps) {
	return (
		<fieldset class="choice guidance-question">
			<legend class="choice-label">{guidance.question(organisation)}</legend>
			<div class="button-row">
				{ANSWERS.map(answer => (
					<button key={answer} type="button" class="quiet-button" onClick={() => on(answer)}>
						{guidance[answer](organisation)}
					</button>
				))}
			</div>
		</fieldset>
	);
}
