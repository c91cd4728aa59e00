/** What a consent management platform of the IAB's TCF says of a reader, as far as it is read here. */
interface TcData {
  eventStatus?: string;
  gdprApplies?: boolean;
  purpose?: { consents?: Record<string, boolean> };
}

type TcfApi = (
  command: 'addEventListener',
  version: 2,
  callback: (data: TcData | null, success: boolean) => void,
) => void;

let tcData: TcData | undefined;
let isListening = false;

/**
 * Asks the page's TCF API to be told of the reader's choices, once there is one
 * (https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework, "CMP API v2").
 */
export function listenToTcf(onChange: () => void): void {
  const { __tcfapi: api } = globalThis as { __tcfapi?: TcfApi };
  if (isListening || typeof api !== 'function') return;
  isListening = true;
  try {
    api('addEventListener', 2, (data, success) => {
      if (!success || !data) return;
      // While the dialog is open, nothing is decided.
      const isDecided = /^(tcloaded|useractioncomplete)$/.test(data.eventStatus ?? '');
      tcData = isDecided || data.gdprApplies === false ? data : undefined;
      onChange();
    });
  } catch {
    isListening = false;
  }
}

/** Whether the reader has consented to all of these purposes, or the GDPR does not apply to the reader. */
export function readTcfConsent(purposes: readonly number[]): boolean | undefined {
  if (!tcData) return undefined;
  const { gdprApplies, purpose } = tcData;
  return gdprApplies === false || purposes.every((id) => purpose?.consents?.[id] === true);
}
