interface ImportMetaEnv {
  /** Whether drafts are shown, see `integrations/drafts.ts`. */
  readonly DRAFTS: boolean;
}
