/** The counter's window: the sign of the house. */
export const Mark = ({ className = 'size-8' }: { className?: string }) => (
  <svg aria-hidden viewBox="0 0 32 32" className={`shrink-0 ${className}`}>
    <rect width="32" height="32" rx="8" fill="var(--action-fill)" />
    <path
      d="M8 11.5h16M8 17h16M16 11.5V24M8 24h16V9.5a1.5 1.5 0 0 0-1.5-1.5h-13A1.5 1.5 0 0 0 8 9.5z"
      fill="none"
      stroke="var(--on-fill)"
      strokeWidth="2"
      strokeLinejoin="round"
    />
  </svg>
)
