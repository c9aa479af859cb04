/**
 * The style of pages that may depend on no other file, because a host shows them at addresses of any depth or in
 * passing. It stands in the page itself; the Content-Security-Policy names its hash.
 */
export const standaloneStyle = `
:root { color-scheme: light dark; --paper: light-dark(#fbfaf6, #151412); --ink: light-dark(#1d1b17, #ece7dd); --seal: light-dark(#97180f, #ff8f7b); --edge: light-dark(#8a8375, #7b7466); }
body { margin: 0 auto; padding: 1.5rem; max-width: 40rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 Georgia, 'Noto Serif', 'Times New Roman', serif; overflow-wrap: anywhere; }
header { padding-bottom: 1rem; border-bottom: .0625rem solid var(--edge); font: 650 .9375rem/1.4 system-ui, sans-serif; }
h1 { margin: 2.5rem 0 .75rem; font-size: 1.9rem; line-height: 1.28; }
a { color: var(--seal); }
ul { padding: 0; list-style: none; }
li a, button, input { display: inline-block; box-sizing: border-box; min-height: 2.75rem; padding: .5rem 0; font: inherit; }
form { display: flex; gap: .5rem; }
input { flex: 1; min-width: 0; padding: .5rem .75rem; border: .0625rem solid var(--edge); border-radius: .25rem; background: none; color: inherit; }
button { padding: .5rem 1rem; border: .0625rem solid var(--edge); border-radius: .25rem; background: none; color: inherit; cursor: pointer; }
`;
