// The toolbar's button that copies a link to what the editor shows.

import { ToolbarButton } from '@graphiql/react';
import { useEffect, useState } from 'react';
import { useShared } from './keep-location.tsx';
import { hashOf } from './location.ts';
import { QUESTIONS } from './questions.ts';

const SHOWN_MS = 2_500;

/** Copies the link and says so, to screen readers as well. */
export function CopyLink() {
  const [said, setSaid] = useState('');
  const shared = useShared();

  useEffect(() => {
    if (!said) return;
    const end = setTimeout(() => setSaid(''), SHOWN_MS);
    return () => clearTimeout(end);
  }, [said]);

  const copy = async () => {
    const link = new URL(hashOf(shared, QUESTIONS) || location.pathname, location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      setSaid('Đã chép liên kết · Link copied');
    } catch {
      // Plain http has no clipboard; the address bar holds the same link.
      history.replaceState(null, '', link);
      setSaid('Hãy chép địa chỉ trang · Copy the page’s address');
    }
  };

  return (
    <>
      <ToolbarButton label="Chép liên kết · Copy link" onClick={copy}>
        <LinkIcon />
      </ToolbarButton>
      <output className={said ? 'said' : 'said silent'}>{said}</output>
    </>
  );
}

function LinkIcon() {
  return (
    <svg
      className="graphiql-toolbar-icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path strokeLinecap="round" d="M10 14a4.5 4.5 0 0 0 6.4 0l3.3-3.3a4.5 4.5 0 0 0-6.4-6.4L12 5.6" />
      <path strokeLinecap="round" d="M14 10a4.5 4.5 0 0 0-6.4 0l-3.3 3.3a4.5 4.5 0 0 0 6.4 6.4l1.3-1.3" />
    </svg>
  );
}
