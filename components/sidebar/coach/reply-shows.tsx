import type {FoundPart} from '../../../engine/reply-coach/coach.ts';
import {LevelIcon} from '../../controls/icons.tsx';
import type {CoachStrings} from '../../strings/coach/strings.ts';

const LONGEST = 36;

const brief = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words);

/** What a reply already does, each with the reply's own words; nothing for a reply that does nothing yet. */
export function ReplyShows({shows, texts}: {readonly shows: readonly FoundPart[]; readonly texts: CoachStrings}) {
	if (shows.length === 0) return null;
	return (
		<div class="coach-shows">
			<h2>{texts.shows}</h2>
			<ul>
				{shows.map(({part, words}) => (
					<li key={part}>
						<LevelIcon level="strength" />
						<span>
							{texts.parts[part]} <span class="coach-words">{texts.quoted(words.slice(0, 1).map(brief))}</span>
						</span>
					</li>
				))}
			</ul>
		</div>
	);
}
