/**
 * An address as a disk knows it: a link to a folder names the page in it, since nothing else answers there for it.
 * Addresses of other places, and of places in the same page, stay.
 *
 * @example offlineLink('../van-ban/?q=1#a') // '../van-ban/index.html?q=1#a'
 */
export function offlineLink(url: string): string {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url) ? url : url.replace(FOLDER, '$<folder>index.html');
}

const FOLDER = /^(?<folder>[^?#]*\/)(?=[?#]|$)/;
