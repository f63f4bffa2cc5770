/** Drawn as strokes of 1.5 in a box of 16. */
const ICONS = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9zM10.4 10.4L14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  undo: 'M5.5 3L2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  redo: 'M10.5 3l3 3l-3 3M13.5 6h-7a4 4 0 0 0 0 8H10',
  expand: 'M8 6a2 2 0 1 0 0 4a2 2 0 0 0 0-4zM8 1.5v2M8 12.5v2M1.5 8h2M12.5 8h2M3.4 3.4l1.4 1.4M11.2 11.2l1.4 1.4M12.6 3.4l-1.4 1.4M4.8 11.2l-1.4 1.4',
  remove: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.5M9.2 7v3.5',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  plus: 'M8 3.5v9M3.5 8h9',
  minus: 'M3.5 8h9',
  sun: 'M8 5a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM8 1v1.6M8 13.4V15M1 8h1.6M13.4 8H15M3 3l1.2 1.2M11.8 11.8L13 13M13 3l-1.2 1.2M4.2 11.8L3 13',
  moon: 'M13.2 9.8A5.8 5.8 0 0 1 6.2 2.8a5.8 5.8 0 1 0 7 7z',
  swap: 'M4.5 13V3L2 5.5M11.5 3v10l2.5-2.5M4.5 3L7 5.5M11.5 13L9 10.5',
  path: 'M3 12.5a1.5 1.5 0 1 0 0-.01M13 3.5a1.5 1.5 0 1 0 0-.01M4.5 12C9 12 7 4 11.5 4',
  left: 'M10 3.5L5.5 8l4.5 4.5',
  right: 'M6 3.5l4.5 4.5L6 12.5',
  down: 'M3.5 6L8 10.5L12.5 6',
  up: 'M3.5 10L8 5.5l4.5 4.5',
  text: 'M3 3.5h10M3 6.5h10M3 9.5h10M3 12.5h6',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  lasso: 'M8 2.5c3.3 0 6 1.7 6 3.9s-2.7 3.9-6 3.9c-.8 0-1.6-.1-2.3-.3M4.2 9.3C2.8 8.6 2 7.6 2 6.4C2 4.2 4.7 2.5 8 2.5M4.6 8.2a1.3 1.3 0 1 0 .1 2.6a1.3 1.3 0 0 0-.1-2.6zM4.7 10.8c.3 1.3 0 2.2-1 2.9',
  hide: 'M2 8c1.5-2.5 3.5-3.8 6-3.8s4.5 1.3 6 3.8c-1.5 2.5-3.5 3.8-6 3.8S3.5 10.5 2 8zM8 6.4a1.6 1.6 0 1 0 0 3.2a1.6 1.6 0 0 0 0-3.2zM3 13L13 3',
  group: 'M2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11M6 5.2a1 1 0 1 0 0 2a1 1 0 0 0 0-2zM10.2 5.8a1 1 0 1 0 0 2a1 1 0 0 0 0-2zM7.6 9a1 1 0 1 0 0 2a1 1 0 0 0 0-2z',
  history: 'M8 2.5a5.5 5.5 0 1 1-5.2 3.7M2.5 2.5v3.7h3.7M8 5v3.3l2.3 1.4',
  pencil: 'M3 13l.6-2.8L10.8 3l2.2 2.2l-7.2 7.2zM9.2 4.6l2.2 2.2',
  code: 'M5.5 4.5L2 8l3.5 3.5M10.5 4.5L14 8l-3.5 3.5M9 3L7 13',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  star: 'M8 1.9l1.9 3.9l4.2.6l-3 3l.7 4.2L8 11.6l-3.8 2l.7-4.2l-3-3l4.2-.6z',
  download: 'M8 2.5v7.7M4.8 7L8 10.2L11.2 7M3 13.5h10',
  picture: 'M2.5 3h11v10h-11zM5.7 5.2a1.1 1.1 0 1 0 0 2.2a1.1 1.1 0 0 0 0-2.2zM2.5 11.5l3.6-3l2.2 1.9l2.5-3l2.7 2.9',
  check: 'M2.5 2.5h11v11h-11zM5 8.2l2.2 2.3L11.2 5.6',
  unchecked: 'M2.5 2.5h11v11h-11z',
  warning: 'M8 2.2L14.5 13.5h-13zM8 6.5v3.2M8 11.4v.2',
} as const; // oxfmt-ignore
export type IconName = keyof typeof ICONS;

/** Always beside a name: an icon says nothing to a screen reader. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
