/** Two actors and the thread between them. */
export function Logo() {
  return (
    <svg className="logo-mark" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
      <path className="thread" d="M3.5 16.5C7 4 10.5 20 13.5 10.5S17 5.5 18.5 5.5" />
      <circle cx="3.5" cy="16.5" r="2.5" />
      <circle cx="18.5" cy="5.5" r="2.5" />
    </svg>
  );
}
