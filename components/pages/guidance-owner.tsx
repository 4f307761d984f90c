import type {Listened, RuleSet} from '../../engine/model/rule-set.ts';
import type {GuidanceStrings} from '../strings/rule-set/strings.ts';

type OwnerProps = {readonly set: RuleSet; readonly strings: GuidanceStrings};

const withHeard = ({listened}: RuleSet): Listened | undefined =>
	typeof listened === 'object' && listened.heard.length > 0 ? listened : undefined;

/** What colleagues said and what it changed, before anything else; said plainly where nothing is told of it. */
export function Heard({set, strings}: OwnerProps) {
	const listened = withHeard(set);
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
			<OwnerMail set={set} strings={strings} subject={strings.isItRight} label={strings.isItRight} />
		</section>
	);
}

/** A mail to the owner, where there is one; one to a public body can become a public document, and whoever would rather not can talk. */
function OwnerMail({set: {owner, company}, strings, subject, label}: OwnerProps & {subject: string; label: string}) {
	if (!owner) return null;
	return (
		<>
			<div class="button-row">
				<a class="button" href={`mailto:${owner.mail}?subject=${encodeURIComponent(subject)}`}>
					{label}
				</a>
			</div>
			{company?.public && <p class="section-why">{strings.publicMail}</p>}
		</>
	);
}

/** The way to tell the owner what one thinks of it, or that it names nobody. */
export function Objecting({set, strings}: OwnerProps) {
	const {owner} = set;
	return (
		<section>
			<h2>{strings.object}</h2>
			<p class="section-why">{owner ? strings.objectText(owner.name) : strings.objectNobody}</p>
			<OwnerMail set={set} strings={strings} subject={strings.subject} label={strings.write} />
		</section>
	);
}
