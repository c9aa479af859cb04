interface ImportMetaEnv {
  /** Whether drafts are shown, see `integrations/drafts.ts`. */
  readonly DRAFTS: boolean;
  /** Whether pages name their Content-Security-Policy, see `integrations/hosting-files.ts`. */
  readonly POLICY: boolean;
}
