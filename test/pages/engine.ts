/** Whether the tests run in Chromium, which alone lets them ask for what a reader's system asks for. */
export const isChromium = navigator.userAgent.includes('Chrome/');
