export { ConnectionSection } from './ConnectionSection.tsx'
export { Refusal } from './Refusal.tsx'
export { ServiceButton } from './ServiceButton.tsx'
