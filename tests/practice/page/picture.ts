const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 140"><rect width="320" height="140" fill="#cfe0d8"/><circle cx="250" cy="42" r="20" fill="#f3c969"/><path d="M0 140 90 60l60 52 50-34 120 62z" fill="#7ba491"/></svg>`;

/** A drawn picture as an address, so that no practice page loads a file from elsewhere. */
export const pictureAddress: string = `data:image/svg+xml,${encodeURIComponent(drawing)}`;

/** The picture as a file the person has just chosen. */
export const chosenPicture = (): string => URL.createObjectURL(new Blob([drawing], {type: 'image/svg+xml'}));
