/** The names under which marks stand in the page's `CSS.highlights`. */
export const MARK = 'akta-mark';
export const PAUSE = 'akta-pause';

/**
 * The looks of marks, for `insertCSS`: two line styles, so that they differ without colour and in forced colours too; none is wavy, which
 * says spelling error.
 */
export const markStyles = `::highlight(${MARK}){text-decoration:underline dotted 2px #2b8a6e;text-decoration-skip-ink:none}
::highlight(${PAUSE}){text-decoration:underline solid 2px currentColor;text-decoration-skip-ink:none;background-color:rgb(43 138 110/.18)}
@media (forced-colors:active){::highlight(${MARK}){text-decoration-color:CanvasText}::highlight(${PAUSE}){text-decoration-color:CanvasText;background-color:transparent}}`;
