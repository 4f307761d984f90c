/** The heading of a page of the studio and what it is for. */
export function PageHead({title, lead}: {readonly title: string; readonly lead: string}) {
	return (
		<header class="studio-head">
			<h1 tabIndex={-1}>{title}</h1>
			<p class="page-lead">{lead}</p>
		</header>
	);
}
