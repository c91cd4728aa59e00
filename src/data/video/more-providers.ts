import { brightcove } from './brightcove.ts';
import { dailymotion } from './dailymotion.ts';
import { jwplayer } from './jwplayer.ts';
import type { VideoProvider } from './video-provider.ts';

/** The providers that few pages need, loaded when a video may be one of theirs. */
export const moreProviders: readonly VideoProvider[] = [dailymotion, jwplayer, brightcove];
