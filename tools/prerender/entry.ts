// SPDX-License-Identifier: MIT
export { APP_ADDRESSES as appAddresses } from '@knead/content';
export { renderPages } from '../../apps/web/src/pages/entryServer.tsx';
