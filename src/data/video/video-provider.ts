/** A service that plays videos in a page of its own: one file each, listed in providers.ts. */
export interface VideoProvider {
  /** The `provider` of a video, as configs and feeds name it. */
  readonly name: string;
  /** The service's own name, for readers. */
  readonly label: string;
  /** The id of what plays at the address of a page or player of the service: what a player is found by. */
  findId(address: URL): string | undefined;
  /**
   * The address of the player, without its scheme; loaded only when a reader asks for it. `undefined` for what is no id
   * of the service.
   * @param start Where it begins, in seconds.
   */
  playerUrl(id: string, start: number): string | undefined;
  /** The address of a video's poster, where the service has one of every video at an address that is known. */
  posterUrl?(id: string): string | undefined;
  /** The address of the player for search engines. */
  structuredDataUrl?(id: string): string | undefined;
}
