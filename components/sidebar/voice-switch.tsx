import type {Organisation} from '../../companion/active-guidance.ts';
import type {Voice} from '../../engine/model/draft.ts';
import {SingleChoice} from '../controls/single-choice.tsx';
import type {Strings} from '../strings/sidebar/strings.ts';

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
	const {label} = strings.voice;
	if (!shown)
		return <SingleChoice label={label} value={voice} options={VOICES.map(each => [each, name(each)])} on={on} />;
	return (
		<p>
			<span class="choice-label">{label}</span> {name(voice)}
		</p>
	);
}
