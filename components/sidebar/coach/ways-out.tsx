import {useState} from 'preact/hooks';
import type {Language} from '../../../engine/model/language.ts';
import type {Coach} from '../../../engine/reply-coach/coach.ts';
import type {CoachStrings} from '../../strings/coach/strings.ts';

type WaysProps = {
	readonly coach: Coach;
	readonly language: Language;
	readonly texts: CoachStrings;
	readonly hide: () => void;
};

/** When it is fine to stop answering and when to go on in private, behind one button, with the way to hide the coach. */
export function WaysOut({coach, language, texts, hide}: WaysProps) {
	const [open, setOpen] = useState(false);
	const ways = [
		[texts.leave, coach.leave?.[language]],
		[texts.apart, coach.apart?.[language]],
	] as const;
	const said = ways.filter(([, way]) => way !== undefined);
	return (
		<div class="coach-ways">
			<button type="button" class="quiet-button" aria-expanded={open} onClick={() => setOpen(!open)}>
				{said.length > 0 ? texts.ways : texts.more}
			</button>
			{open && (
				<div class="coach-way">
					{said.map(([name, way]) => (
						<p key={name}>
							<b>{name}.</b> {way}
						</p>
					))}
					<button type="button" class="quiet-button" onClick={hide}>
						{texts.hide}
					</button>
				</div>
			)}
		</div>
	);
}
