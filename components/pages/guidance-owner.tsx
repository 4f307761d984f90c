import type {Listened, RuleSet} from '../../engine/model/rule-set.ts';
import type {GuidanceStrings} from '../strings/rule-set/strings.ts';

type OwnerProps = {readonly set: RuleSet; readonly strings: GuidanceStrings};

const withHeard = ({listened}: RuleSet): Listened | undefined =>
	typeof listened === 'object' && listened.heard.length > 0 ? listened : undefined;

/** What colleagues said and what it changed, before anything else; said plainly where nothing is told of it. */
export function Heard({set, strings}: OwnerProps) {
	const listened = withHeard(set);
	const {owner} = set;
	if (!listened) return <p class="section-why">{strings.notListened}</p>;
	return (
		<section class="heard">
			<h2>{strings.heard}</h2>
			<p class="section-why">{strings.howHeard(listened)}</p>
			<ul class="told">
				{listened.heard.map(sentence => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
			{listened.changed.length > 0 && (
				<>
					<h3>{strings.changedBy}</h3>
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
						<a class="button" href={mailTo(owner.mail, strings.isItRight)}>
							{strings.isItRight}
						</a>
					</div>
					<PublicMail set={set} strings={strings} />
				</>
			)}
		</section>
	);
}

const mailTo = (address: string, subject: string): string => `mailto:${address}?subject=${encodeURIComponent(subject)}`;

/** A mail to a public body can become a public document; whoever would rather not can talk. */
function PublicMail({set, strings}: OwnerProps) {
	return set.company?.public ? <p class="section-why">{strings.publicMail}</p> : null;
}

/** The way to tell the owner what one thinks of it, or that it names nobody. */
export function Objecting({set, strings}: OwnerProps) {
	const {owner} = set;
	return (
		<section>
			<h2>{strings.object}</h2>
			<p class="section-why">{owner ? strings.objectText(owner.name) : strings.objectNobody}</p>
			{owner && (
				<div class="button-row">
					<a class="button" href={mailTo(owner.mail, strings.subject)}>
						{strings.write}
					</a>
				</div>
			)}
			{owner && <PublicMail set={set} strings={strings} />}
		</section>
	);
}
