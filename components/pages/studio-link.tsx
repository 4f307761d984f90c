import {studioStringsIn} from '../strings/studio/index.ts';

type StudioLinkProps = {readonly language: 'sv' | 'en'; readonly open: () => void};

/** The way to the studio, for whoever writes an organisation's guidance. */
export function StudioLink({language, open}: StudioLinkProps) {
	const {link} = studioStringsIn(language);
	return (
		<section id="studio">
			<h2>{link.title}</h2>
			<p class="section-why">{link.lead}</p>
			<button type="button" class="button section-button" onClick={() => open()}>
				{link.open}
			</button>
		</section>
	);
}
