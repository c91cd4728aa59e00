/** A service that plays videos in a page of its own: one file each, listed in providers.ts. */
export interface VideoProvider {
  /** The `provider` of a video, as configs and feeds name it. */
  readonly name: string;
  /** The service's own name, for readers. */
  readonly label: string;
  /** The ids that the service has; its groups are filled into `embedUrl`. */
  readonly idPattern: RegExp;
  /** The address of the player, without its scheme; loaded only when a reader asks for it. `$1` is a group of the id. */
  readonly embedUrl: string;
  /** The address of a video's or player's page, without its scheme: its groups, joined by slashes, are the id. */
  readonly pagePattern: RegExp;
  /** The address of a video's poster, where the service has one of every video at an address that is known. */
  posterUrl?(id: string): string;
  /** The address of the player for search engines. */
  structuredDataUrl?(id: string): string;
}
