/** Loaded into a build (NODE_OPTIONS), lets it take place seven years from now. */
const Now = Date;
const LATER = 7 * 365.25 * 24 * 3600 * 1000;

globalThis.Date = class extends Now {
  constructor(...parts) {
    if (parts.length === 0) super(Now.now() + LATER);
    else super(...parts);
  }

  static now() {
    return Now.now() + LATER;
  }
};
