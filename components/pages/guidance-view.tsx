import type {Settings} from '../../companion/settings.ts';
import type {PushedRuleSet, UpdateStatus} from '../../companion/update-status.ts';
import type {Language} from '../../engine/model/language.ts';
import type {Listened, RuleSet} from '../../engine/model/rule-set.ts';
import type {EffectiveRuleSet} from '../../engine/rule-language/compile.ts';
import {Mark} from '../controls/icons.tsx';
import {SingleChoice} from '../controls/single-choice.tsx';
import type {GuidanceStrings, RuleSetStrings} from '../strings/rule-set/strings.ts';
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

const withHeard = ({listened}: RuleSet): Listened | undefined =>
	typeof listened === 'object' && listened.heard.length > 0 ? listened : undefined;

/** What colleagues said and what it changed, before anything else; said plainly where nothing is told of it. */
function Heard({pushed: {set}, strings: {guidance}}: WithSet) {
	const listened = withHeard(set);
	const {owner} = set;
	if (!listened) return <p class="section-why">{guidance.notListened}</p>;
	return (
		<section class="heard">
			<h2>{guidance.heard}</h2>
			<p class="section-why">{guidance.howHeard(listened)}</p>
			<ul class="told">
				{listened.heard.map(sentence => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
			{listened.changed.length > 0 && (
				<>
					<h3>{guidance.changedBy}</h3>
					<ul class="told">
						{listened.changed.map(sentence => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				</>
			)}
			{owner && (
				<>
					<div class="button-row">
						<a class="button" href={mailTo(owner.mail, guidance.isItRight)}>
							{guidance.isItRight}
						</a>
					</div>
					<PublicMail set={set} strings={guidance} />
				</>
			)}
		</section>
	);
}

const mailTo = (address: string, subject: string): string => `mailto:${address}?subject=${encodeURIComponent(subject)}`;

/** A mail to a public body can become a public document; whoever would rather not can talk. */
function PublicMail({set, strings}: {readonly set: RuleSet; readonly strings: GuidanceStrings}) {
	return set.company?.public ? <p class="section-why">{strings.publicMail}</p> : null;
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

function Objecting({pushed: {set}, strings: {guidance}}: WithSet) {
	const {owner} = set;
	return (
		<section>
			<h2>{guidance.object}</h2>
			<p class="section-why">{owner ? guidance.objectText(owner.name) : guidance.objectNobody}</p>
			{owner && (
				<div class="button-row">
					<a class="button" href={mailTo(owner.mail, guidance.subject)}>
						{guidance.write}
					</a>
				</div>
			)}
			{owner && <PublicMail set={set} strings={guidance} />}
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
			{pushed && <Heard {...props} pushed={pushed} />}
			{pushed && <Changes {...props} pushed={pushed} />}
			{pushed &&
				guidanceParts({set: pushed.set, rules, strings: guidance, language, today: props.today}).map(part => (
					<PartView key={part.title} {...part} />
				))}
			<CrisisSwitch {...props} />
			<Texts title={guidance.sees} texts={guidance.seesTexts} />
			<Texts title={guidance.yours} texts={guidance.yoursTexts} />
			{pushed && <Objecting {...props} pushed={pushed} />}
		</main>
	);
}
