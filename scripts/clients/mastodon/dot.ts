/** Address of a picture of one grey dot, in itself, so it shows wherever the client stands. */
export const dot = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><circle cx="1" cy="1" r="1" fill="#888"/></svg>')}`;
