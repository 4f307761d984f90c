import type {Surface, Voice} from '../../engine/model/draft.ts';
import type {Network} from '../../platforms/registry/networks.ts';
import {SingleChoice} from '../controls/single-choice.tsx';
import type {PageStrings} from '../strings/pages/strings.ts';
import {sidebarStringsIn} from '../strings/sidebar/index.ts';
import type {WrittenFor} from './practice-box.tsx';

/** What can be chosen of where a text is written for. */
export type PracticeChoices = {
	readonly networks: readonly Network[];
	/** The name of the organisation whose guidance is in force; without one nobody writes for it. */
	readonly organisation?: string | undefined;
	readonly language: 'sv' | 'en';
};

type PlaceProps = PracticeChoices & {
	readonly strings: PageStrings;
	readonly place: WrittenFor;
	readonly put: (part: Partial<WrittenFor>) => void;
};

const SURFACES: readonly Surface[] = ['post', 'comment', 'reply', 'share'];

/** For which network one writes, what it is, and as whom. */
export function PracticePlace({networks, organisation, language, strings: {practice}, place, put}: PlaceProps) {
	const {voice, surface} = sidebarStringsIn(language);
	const voices: (readonly [Voice, string])[] = [
		['self', voice.self],
		['at-work', voice['at-work']],
	];
	if (organisation !== undefined) voices.push(['organisation', voice.organisation(organisation)]);
	return (
		<div class="practice-place">
			<div class="practice-network">
				<label for="practice-network">{practice.network}</label>
				<select
					id="practice-network"
					value={place.network}
					onChange={event => put({network: event.currentTarget.value})}
				>
					{networks.map(({name, title}) => (
						<option key={name} value={name}>
							{title}
						</option>
					))}
					<option value="other">{practice.otherNetwork}</option>
				</select>
			</div>
			<SingleChoice
				label={practice.surface}
				value={place.surface}
				options={SURFACES.map(each => [each, surface[each]])}
				on={each => put({surface: each})}
			/>
			<SingleChoice label={voice.label} value={place.voice} options={voices} on={each => put({voice: each})} />
		</div>
	);
}
