export { PasskeyButton } from './PasskeyButton.tsx'
export { PasskeysSection } from './PasskeysSection.tsx'
