import type {PopupProps} from './popup-state.ts';

/** Whose guidance is in force, where it is an organisation's, and the way to all of it. */
function Guidance({state: {inForce}, strings: {popup}, on}: PopupProps) {
	if (!inForce?.organisation) return null;
	const {organisation, version, since} = inForce;
	return (
		<button type="button" class="quiet-button" onClick={() => on.guidance()}>
			{popup.guidance(organisation.name, version, since)}
		</button>
	);
}

/** The ways on from the popup: the questions, the guidance in force, practice box, settings, journal and studio. */
export function PopupFoot(props: PopupProps) {
	const {state, strings, on} = props;
	return (
		<footer class="popup-foot">
			{state.questions && (
				<button type="button" class="quiet-button" onClick={() => on.questions()}>
					{strings.popup.questions}
				</button>
			)}
			<Guidance {...props} />
			<div class="button-row">
				<button type="button" class="quiet-button" onClick={() => on.practice()}>
					{strings.popup.practice}
				</button>
				<button type="button" class="quiet-button" onClick={() => on.settings()}>
					{strings.popup.settings}
				</button>
				<a href={state.due ? 'journal.html#reminders' : 'journal.html'} target="_blank" rel="noreferrer">
					{state.due ? strings.popup.journalDue : strings.popup.journal}
				</a>
				<a href="studio.html" target="_blank" rel="noreferrer">
					{strings.popup.studio}
				</a>
			</div>
		</footer>
	);
}
