/** The names under which marks stand in the page's `CSS.highlights`, which the page sees too. */
export type MarkNames = {readonly mark: string; readonly pause: string};

const randomName = (): string => `h${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`;

/** The names of this page load: no page can look for them beforehand. */
export const markNames: MarkNames = {mark: randomName(), pause: randomName()};

/** True for names as they are made here; anything else has no place in a style sheet. */
export const areMarkNames = ({mark, pause}: MarkNames): boolean =>
	[mark, pause].every(name => /^h[0-9a-f]{12}$/.test(name));

/**
 * The looks of marks, for `insertCSS`: two line styles, so that they differ without colour and in forced colours too; none is wavy, which
 * says spelling error.
 */
export const markStyles = ({
	mark,
	pause,
}: MarkNames): string => `::highlight(${mark}){text-decoration:underline dotted 2px #2b8a6e;text-decoration-skip-ink:none}
::highlight(${pause}){text-decoration:underline solid 2px currentColor;text-decoration-skip-ink:none;background-color:rgb(43 138 110/.18)}
@media (forced-colors:active){::highlight(${mark}){text-decoration-color:CanvasText}::highlight(${pause}){text-decoration-color:CanvasText;background-color:transparent}}`;
