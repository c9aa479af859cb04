/** The page asks what there is to say of it: `{ path }`. */
export const ASK = 'noi-dung:hoi';

/** The server tells the page, by a {@link PageReport}. */
export const TELL = 'noi-dung:ke';
