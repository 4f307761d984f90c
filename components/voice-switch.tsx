import type {Voice} from '../engine/draft.ts';
import type {Organisation} from './sidebar-state.ts';
import type {Strings} from './strings/strings.ts';

type VoiceSwitchProps = {
	readonly voice: Voice;
	/** True when the site itself shows the voice: then it is told, not switched. */
	readonly shown: boolean;
	readonly organisation: Organisation | undefined;
	readonly strings: Strings;
	readonly on: (voice: Voice) => void;
};

const VOICES: readonly Voice[] = ['self', 'at-work', 'organisation'];

/** As whom the person writes, switched with one press. */
export function VoiceSwitch({voice, shown, organisation, strings, on}: VoiceSwitchProps) {
	const name = (each: Voice) =>
		each === 'organisation' ? strings.voice.organisation(organisation?.name) : strings.voice[each];
	if (shown) {
		return (
			<p class="voice">
				<span class="voice-label">{strings.voice.label}</span> <span class="voice-told">{name(voice)}</span>
			</p>
		);
	}
	return (
		<fieldset class="voice">
			<legend class="voice-label">{strings.voice.label}</legend>
			<div class="voices">
				{VOICES.map(each => (
					<button key={each} type="button" aria-pressed={each === voice} title={name(each)} onClick={() => on(each)}>
						{name(each)}
					</button>
				))}
			</div>
		</fieldset>
	);
}
