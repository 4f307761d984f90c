import type {Settings} from '../../companion/settings.ts';
import type {PushedRuleSet, UpdateStatus} from '../../companion/update-status.ts';
import type {Language} from '../../engine/model/language.ts';
import type {EffectiveRuleSet} from '../../engine/rule-language/compile.ts';
import {Mark} from '../controls/icons.tsx';
import {SingleChoice} from '../controls/single-choice.tsx';
import type {RuleSetStrings} from '../strings/rule-set/strings.ts';
import {Heard, Objecting} from './guidance-owner.tsx';
import {type GuidancePart, guidanceChanges, guidanceParts} from './guidance-parts.ts';
import {PageNav} from './page-nav.tsx';

/** What the page on an organisation's guidance is drawn from; `today` is an ISO date. */
export type GuidanceProps = {
	readonly report: UpdateStatus;
	readonly rules: EffectiveRuleSet['rules'];
	readonly settings: Settings;
	readonly today: string;
	readonly strings: RuleSetStrings;
	readonly language: Language;
	readonly change: (change: Partial<Settings>) => void;
};

type WithSet = GuidanceProps & {readonly pushed: PushedRuleSet};

/** Who stands behind the set, and whether it is due to be read again. */
function About({pushed, today, strings: {guidance}}: WithSet) {
	const {set, kids, taken, source, leftOut} = pushed;
	const {listened, review} = set;
	const lines = [
		guidance.version(set.version, taken),
		kids.length ? guidance.signed(kids.join(', ')) : guidance.from[source],
		typeof listened === 'string' && guidance.listened(listened),
		review && (review < today ? guidance.reviewPassed(review) : guidance.review(review)),
		leftOut.length > 0 && guidance.leftOut(new Set(leftOut.map(({rule}) => rule)).size),
	];
	return (
		<>
			{lines.filter(Boolean).map(line => (
				<p key={line} class="section-why">
					{line}
				</p>
			))}
		</>
	);
}

function PartView({title, items}: GuidancePart) {
	return (
		<section>
			<h2>{title}</h2>
			<ul class="told">
				{items.map(({lead, text}) => (
					<li key={`${lead} ${text}`}>
						{lead && <p class="told-lead">{lead}</p>}
						<p>{text}</p>
					</li>
				))}
			</ul>
		</section>
	);
}

function Changes({pushed, rules, today, strings: {guidance}, language}: WithSet) {
	if (!pushed.before) return null;
	const changes = guidanceChanges({set: pushed.set, rules, strings: guidance, language, today}, pushed.before);
	const items = (changes.length ? changes : [guidance.changesNone]).map(text => ({text}));
	return <PartView title={guidance.changes} items={items} />;
}

function Texts({title, texts}: {readonly title: string; readonly texts: readonly string[]}) {
	return (
		<section>
			<h2>{title}</h2>
			{texts.map(text => (
				<p key={text} class="privacy">
					{text}
				</p>
			))}
		</section>
	);
}

function CrisisSwitch({settings, strings: {guidance}, change}: GuidanceProps) {
	return (
		<section>
			<h2>{guidance.crisisSwitch}</h2>
			<p class="section-why">{guidance.crisisWhy}</p>
			<SingleChoice
				label={guidance.crisisSwitch}
				quiet
				value={settings.crisis}
				options={(['follow', 'on', 'off'] as const).map(each => [each, guidance.crisisChoices[each]])}
				on={crisis => change({crisis})}
			/>
		</section>
	);
}

/** An organisation's guidance, whole and in plain language: what one may do first, who signed it, what is new, what the employer sees, how to object. */
export function GuidanceView(props: GuidanceProps) {
	const {report, rules, strings, language} = props;
	const {guidance} = strings;
	const {pushed} = report;
	return (
		<main class="akta page options guidance">
			<PageNav open="guidance" strings={strings} />
			<header class="page-head">
				<Mark size={32} />
				<h1>{guidance.title(pushed?.set.name)}</h1>
				<p class="page-lead">{pushed ? guidance.lead : guidance.own}</p>
				{pushed && <About {...props} pushed={pushed} />}
			</header>
			{pushed && <Heard set={pushed.set} strings={guidance} />}
			{pushed && <Changes {...props} pushed={pushed} />}
			{pushed &&
				guidanceParts({set: pushed.set, rules, strings: guidance, language, today: props.today}).map(part => (
					<PartView key={part.title} {...part} />
				))}
			<CrisisSwitch {...props} />
			<Texts title={guidance.sees} texts={guidance.seesTexts} />
			<Texts title={guidance.yours} texts={guidance.yoursTexts} />
			{pushed && <Objecting set={pushed.set} strings={guidance} />}
		</main>
	);
}
