import {useLayoutEffect, useRef} from 'preact/hooks';
import {mayRead} from '../../../companion/reading-consent.ts';
import {Mark} from '../../controls/icons.tsx';
import {SingleChoice} from '../../controls/single-choice.tsx';
import {DoneStep} from './done-step.tsx';
import {ReadsStep} from './reads-step.tsx';
import {TryStep} from './try-step.tsx';
import type {WelcomeProps, WelcomeStep} from './welcome-props.ts';

const STEPS: readonly WelcomeStep[] = ['try', 'reads', 'done'];

const views = {try: TryStep, reads: ReadsStep, done: DoneStep};

/** Where one is in the meeting, and the way to the other steps; the last is reached through the button before it. */
function Steps({step, agreed, strings: {welcome}}: WelcomeProps) {
	return (
		<nav class="welcome-steps" aria-label={welcome.steps.label}>
			<ol>
				{STEPS.map((each, at) => {
					const name = `${at + 1}. ${welcome.steps[each]}`;
					const open = each !== 'done' || mayRead(agreed);
					return (
						<li key={each}>
							{open ? (
								<a href={`#${each}`} aria-current={each === step ? 'step' : undefined}>
									{name}
								</a>
							) : (
								<span>{name}</span>
							)}
						</li>
					);
				})}
			</ol>
		</nav>
	);
}

function Language({language, strings: {welcome}, change}: WelcomeProps) {
	return (
		<SingleChoice
			label={welcome.language}
			quiet
			value={language}
			options={[
				['sv', 'Svenska'],
				['en', 'English'],
			]}
			on={chosen => change({language: chosen})}
		/>
	);
}

/** The first meeting in three steps: the box to try, what is read with the one button before which nothing is, and how Äkta is found again. */
export function WelcomeView(props: WelcomeProps) {
	const {step, agreed, strings} = props;
	const {welcome} = strings;
	// What it says of the button is true until it has been pressed.
	const isLed = step === 'try' || (step === 'reads' && !mayRead(agreed));
	const head = useRef<HTMLHeadingElement>(null);
	const shown = useRef(step);
	// Focus goes to each new step, so that it is read out; at first it belongs to the box.
	useLayoutEffect(() => {
		if (shown.current !== step) head.current?.focus();
		shown.current = step;
	}, [step]);
	const Step = views[step];
	return (
		<main class={`akta page welcome ${step === 'try' ? 'practising' : ''}`}>
			<div class="welcome-top">
				<Steps {...props} />
				<Language {...props} />
			</div>
			<header class="page-head">
				<Mark size={32} />
				<h1 ref={head} tabIndex={-1}>
					{welcome.title[step]}
				</h1>
				{isLed && <p class="page-lead">{welcome.leads[step]}</p>}
			</header>
			<Step {...props} />
		</main>
	);
}
